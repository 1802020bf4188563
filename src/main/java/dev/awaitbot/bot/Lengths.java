package dev.awaitbot.bot;

import java.time.Duration;

/** How long something took or is, as people say it. */
final class Lengths {
    /** Hours of work in a day, as far as words go. */
    private static final int A_DAY = 8;

    private Lengths() {}

    /** "2 d 3 h", "4 h 10 min", "3 min", "under a minute": the two largest units. */
    static String of(Duration length) {
        long minutes = Math.max(0, length.toMinutes());
        long days = minutes / 1_440;
        long hours = minutes % 1_440 / 60;
        long rest = minutes % 60;
        if (days > 0) {
            return days + " d" + (hours > 0 ? " " + hours + " h" : "");
        }
        if (hours > 0) {
            return hours + " h" + (rest > 0 ? " " + rest + " min" : "");
        }
        return rest > 0 ? rest + " min" : "under a minute";
    }

    /** Working time: "2 working days" where it is whole days of eight hours or nearly, else "6 working hours". */
    static String working(Duration length) {
        long hours = Math.max(1, length.toHours());
        long days = (hours + 1) / A_DAY;
        return days == 0
                ? hours + (hours == 1 ? " working hour" : " working hours")
                : days + (days == 1 ? " working day" : " working days");
    }

    /** "one request", "two requests", "12 requests". */
    static String count(int n, String one, String many) {
        String[] words = {"no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"};
        return (n < words.length ? words[n] : Integer.toString(n)) + " " + (n == 1 ? one : many);
    }

    /** The same at the beginning of a sentence. */
    static String atFirst(int n, String one, String many) {
        String text = count(n, one, many);
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
