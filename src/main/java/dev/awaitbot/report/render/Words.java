package dev.awaitbot.report.render;

import dev.awaitbot.protocol.Letter;
import dev.awaitbot.protocol.State;
import dev.awaitbot.report.Estimate;
import dev.awaitbot.report.Share;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Says numbers, shares, times and dates as a person would. */
public final class Words {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d MMM uuuu HH:mm", Locale.ENGLISH);
    private static final String SPACE = "\u00a0";

    private Words() {}

    /** "6,707". */
    public static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** "1 request", "2 requests". */
    public static String count(long number, String one, String many) {
        return number(number) + SPACE + (number == 1 ? one : many);
    }

    /** "58 %"; what is neither nothing nor all is not rounded to it. */
    public static String percent(double share) {
        if (share > 0 && share < 0.005) {
            return "under 1" + SPACE + "%";
        }
        if (share < 1 && share > 0.995) {
            return "over 99" + SPACE + "%";
        }
        return Math.round(100 * share) + SPACE + "%";
    }

    /** "38 to 44 %". */
    public static String range(double low, double high) {
        return Math.round(100 * low) + " to " + Math.round(100 * high) + SPACE + "%";
    }

    public static String range(Share share) {
        return range(share.low(), share.high());
    }

    /** Wall time: "12 min", "5 h", "1 d 3 h", "12 d". */
    public static String wall(double seconds) {
        return duration(seconds, 24);
    }

    /** Working time: "12 min", "5 h", "12 h": days would be read as calendar days. */
    public static String work(double seconds) {
        return duration(seconds, Integer.MAX_VALUE);
    }

    private static String duration(double seconds, int dayHours) {
        if (Double.isInfinite(seconds)) {
            return "not reached";
        }
        long minutes = Math.round(seconds / 60);
        if (minutes < 1) {
            return "under a minute";
        }
        if (minutes < 60) {
            return minutes + SPACE + "min";
        }
        if (minutes < 600) {
            long rest = minutes % 60;
            return minutes / 60 + SPACE + "h" + (rest == 0 ? "" : SPACE + rest + SPACE + "min");
        }
        long hours = Math.round(seconds / 3600);
        if (hours < dayHours) {
            return number(hours) + SPACE + "h";
        }
        long days = hours / dayHours;
        long rest = hours % dayHours;
        if (days >= 7) {
            return number(Math.round((double) hours / dayHours)) + SPACE + "d";
        }
        return days + SPACE + "d" + (rest == 0 ? "" : SPACE + rest + SPACE + "h");
    }

    /** "4 h to 8 h"; "at least 4 h" where the upper end was not reached, nothing where the lower was not. */
    public static String between(Estimate estimate, boolean working) {
        String low = working ? work(estimate.low()) : wall(estimate.low());
        String high = working ? work(estimate.high()) : wall(estimate.high());
        if (!Double.isFinite(estimate.low())) {
            return "";
        }
        return estimate.bounded() ? (low.equals(high) ? "about " + low : low + " to " + high) : "at least " + low;
    }

    /** "3 Mar 2024". */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** "3 Mar 2024". */
    public static String day(Instant at, ZoneId zone) {
        return DAY.format(at.atZone(zone));
    }

    /** "3 Mar 2024 17:05". */
    public static String minute(Instant at, ZoneId zone) {
        return MINUTE.format(at.atZone(zone));
    }

    /** "0.5", "12": one digit where it says something. */
    public static String few(double number) {
        if (number >= 10 || number == Math.rint(number)) {
            return number(Math.round(number));
        }
        return String.format(Locale.ROOT, number < 0.1 ? "%.2f" : "%.1f", number);
    }

    /** What a letter asks of a request: "Owner". */
    public static String letter(Letter letter) {
        return switch (letter) {
            case ASSIGN -> "Owner";
            case WINDOW -> "When";
            case ACTION -> "What";
            case INFORMATION -> "Information";
            case THREAD -> "Thread";
        };
    }

    /** What is not there when a letter is missing. */
    static String missing(Letter letter) {
        return switch (letter) {
            case ASSIGN -> "who should answer";
            case WINDOW -> "a time to answer by";
            case ACTION -> "what to do";
            case INFORMATION -> "something the reader needs to start";
            case THREAD -> "one thread for one ask";
        };
    }

    /** Whether a request has it, as a question. */
    public static String question(Letter letter) {
        return switch (letter) {
            case ASSIGN -> "Is it clear who should answer?";
            case WINDOW -> "Is there a time to answer by?";
            case ACTION -> "Does it say what to do?";
            case INFORMATION -> "Is everything there to start?";
            case THREAD -> "Is it one ask, in one thread?";
        };
    }

    /** A state as a reader understands it: "answered, not yet done". */
    public static String state(State state) {
        return switch (state) {
            case OPEN -> "open";
            case ACKNOWLEDGED -> "answered, not yet done";
            case WAITING -> "waiting for the one who asked";
            case DONE -> "done";
            case DECLINED -> "declined";
            case CANCELLED -> "taken back";
            case DISMISSED -> "not a request";
            case EXPIRED -> "expired";
        };
    }
}
