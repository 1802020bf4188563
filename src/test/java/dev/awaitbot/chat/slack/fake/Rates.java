package dev.awaitbot.chat.slack.fake;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How many calls of a method are let through in a time, each channel for itself where the method names one. docs.slack.dev/apis/web-api/rate-limits */
final class Rates {
    private record Rate(int calls, Duration time) {}

    private final InstantSource clock;
    private final Map<String, Rate> rates = new HashMap<>();
    private final Map<String, Deque<Instant>> past = new HashMap<>();

    Rates(InstantSource clock) {
        this.clock = clock;
    }

    void allow(String method, int calls, Duration time) {
        rates.put(method, new Rate(calls, time));
    }

    void clear() {
        rates.clear();
    }

    /** Counts the call, or says how long it is too early. */
    Optional<Duration> tooEarly(String method, @Nullable String channel) {
        Rate rate = rates.get(method);
        if (rate == null) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        Deque<Instant> calls = past.computeIfAbsent(method + " " + channel, nobody -> new ArrayDeque<>());
        while (!calls.isEmpty() && !calls.peek().plus(rate.time()).isAfter(now)) {
            calls.remove();
        }
        if (calls.size() >= rate.calls()) {
            return Optional.of(Duration.between(now, calls.element().plus(rate.time())));
        }
        calls.add(now);
        return Optional.empty();
    }
}
