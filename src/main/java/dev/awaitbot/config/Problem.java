package dev.awaitbot.config;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a configuration, said so that it can be mended. Never holds a secret.
 *
 * @param file the file as it was named, or the environment variable the value came from
 * @param line from 1; 0 for an environment variable
 * @param column from 1; 0 for an environment variable
 * @param key "policy.grace", empty for the file as a whole
 * @param allowed what would be right, null where the problem says it all
 */
public record Problem(
        String file,
        int line,
        int column,
        String key,
        String problem,
        @Nullable String allowed) implements Comparable<Problem> {
    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::file)
            .thenComparingInt(Problem::line)
            .thenComparingInt(Problem::column)
            .thenComparing(Problem::key)
            .thenComparing(Problem::problem);

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    /** {@code config/awaitbot.yml:14:9 policy.grace: "soon" is not a duration; allowed: 90s, 15m, 4h, PT1H}. */
    @Override
    public String toString() {
        String place = line == 0 ? file : file + ":" + line + ":" + column;
        return place + (key.isEmpty() ? "" : " " + key) + ": " + problem
                + (allowed == null ? "" : "; allowed: " + allowed);
    }
}
