package dev.awaitbot.config;

import java.util.List;
import java.util.Locale;

/** Checks the form of a cron expression as Quartz reads it: seconds, minutes, hours, day of month, month, weekday, year. */
final class CronText {
    private static final String ALLOWED =
            "six fields such as 0 0 9 ? * MON (Mondays at 9), 0 30 16 ? * FRI, 0 0 8 1 * ?";
    private static final List<String> MONTHS =
            List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");
    private static final List<String> DAYS = List.of("SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT");
    private static final List<Field> FIELDS = List.of(
            new Field("seconds", 0, 59, List.of()),
            new Field("minutes", 0, 59, List.of()),
            new Field("hours", 0, 23, List.of()),
            new Field("day of month", 1, 31, List.of()),
            new Field("month", 1, 12, MONTHS),
            new Field("weekday", 1, 7, DAYS),
            new Field("year", 1970, 2199, List.of()));
    private static final int DAY_OF_MONTH = 3;
    private static final int WEEKDAY = 5;

    private CronText() {}

    private record Field(String name, int low, int high, List<String> names) {
        /** A number or a name as a number, -1 for anything else. */
        int number(String text) {
            int named = names.indexOf(text);
            if (named >= 0) {
                return named + low;
            }
            if (text.isEmpty() || text.length() > 4 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
                return -1;
            }
            int number = Integer.parseInt(text);
            return number >= low && number <= high ? number : -1;
        }
    }

    /** @throws IllegalArgumentException with problem and allowed, when it is none */
    static String parse(String text) {
        String[] fields = text.strip().toUpperCase(Locale.ROOT).split("\\s+");
        if (fields.length < 6 || fields.length > 7) {
            throw refusal(text, "has " + fields.length + " fields, not six or seven");
        }
        if (fields[DAY_OF_MONTH].equals("?") == fields[WEEKDAY].equals("?")) {
            throw refusal(text, "needs a ? for the day of month or for the weekday, and only for one of them");
        }
        for (int i = 0; i < fields.length; i++) {
            for (String part : fields[i].split(",", -1)) {
                boolean day = i == DAY_OF_MONTH || i == WEEKDAY;
                if (!plain(part, FIELDS.get(i)) && !(day && special(part, i))) {
                    throw refusal(text, "has no " + FIELDS.get(i).name + " in \"" + part + "\"");
                }
            }
        }
        return text.strip();
    }

    /** "*", "5", "1-5", "MON-FRI", "0/15", "*&#47;5". */
    private static boolean plain(String part, Field field) {
        String[] step = part.split("/", -1);
        if (step.length > 2 || (step.length == 2 && !step[1].matches("[1-9][0-9]{0,3}"))) {
            return false;
        }
        String[] range = step[0].split("-", -1);
        return step[0].equals("*")
                || (range.length <= 2 && field.number(range[0]) >= 0 && field.number(range[range.length - 1]) >= 0);
    }

    /** "?", the last day "L", the nearest weekday "15W", the last Friday "6L", the third Friday "FRI#3". */
    private static boolean special(String part, int at) {
        Field field = FIELDS.get(at);
        if (part.equals("?") || part.equals("L")) {
            return true;
        }
        if (at == DAY_OF_MONTH) {
            return part.equals("LW") || marked(part, 'W', field);
        }
        int hash = part.indexOf('#');
        boolean counted = hash > 0 && part.substring(hash + 1).matches("[1-5]");
        return counted ? field.number(part.substring(0, hash)) >= 0 : marked(part, 'L', field);
    }

    /** A number with a letter behind it. */
    private static boolean marked(String part, char letter, Field field) {
        int last = part.length() - 1;
        return last > 0 && part.charAt(last) == letter && field.number(part.substring(0, last)) >= 0;
    }

    private static IllegalArgumentException refusal(String text, String problem) {
        return Section.refusal("\"" + text + "\" " + problem, ALLOWED);
    }
}
