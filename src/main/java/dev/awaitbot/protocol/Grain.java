package dev.awaitbot.protocol;

import java.util.Locale;

/** How fine a time was said: "Thursday" is a day, "17:00" a minute. */
public enum Grain {
    SECOND,
    MINUTE,
    HOUR,
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    YEAR;

    /** The name used in JSON: "day". */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
