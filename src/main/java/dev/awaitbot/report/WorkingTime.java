package dev.awaitbot.report;

import java.time.Duration;
import java.time.Instant;

/** How much of an interval is somebody's working time; {@code WorkingCalendar::between} is one. */
@FunctionalInterface
public interface WorkingTime {
    Duration between(Instant from, Instant to);
}
