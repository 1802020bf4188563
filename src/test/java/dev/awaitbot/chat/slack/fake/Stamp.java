package dev.awaitbot.chat.slack.fake;

import java.math.BigDecimal;
import java.time.Instant;

/** A message's ts as a point in time: seconds with six digits after the point. */
final class Stamp {
    private Stamp() {}

    /** Slack takes "1700000000" and "1700000000.000100" alike. */
    static int compare(String left, String right) {
        return number(left).compareTo(number(right));
    }

    static Instant instant(String ts) {
        BigDecimal seconds = number(ts);
        long whole = seconds.longValue();
        return Instant.ofEpochSecond(
                whole,
                seconds.subtract(BigDecimal.valueOf(whole)).movePointRight(9).longValue());
    }

    private static BigDecimal number(String ts) {
        try {
            return new BigDecimal(ts);
        } catch (NumberFormatException e) {
            throw new Refusal("invalid_ts_oldest");
        }
    }
}
