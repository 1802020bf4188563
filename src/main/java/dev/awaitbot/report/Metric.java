package dev.awaitbot.report;

import org.jspecify.annotations.Nullable;

/**
 * One measure of how a team asks and answers.
 *
 * @param <T> what it comes to
 */
public interface Metric<T extends @Nullable Object> {
    /** Stable, as in report.json. */
    String id();

    /** What people call it. */
    String title();

    /** What it counts and how, in a sentence or two for those who want to know. */
    String how();

    T of(Cases cases);
}
