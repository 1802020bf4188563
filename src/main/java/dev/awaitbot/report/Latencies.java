package dev.awaitbot.report;

import java.util.function.Function;

/** How long requests waited for one thing: tracked ones by both clocks, talk in passing by the wall clock alone. */
public record Latencies(Latency wall, Latency work, Latency conversational) {
    static Latencies of(Cases cases, Function<Row, Wait> which) {
        Cases tracked = cases.tracked();
        return new Latencies(
                Latency.of(tracked, which, Clock.WALL, Grid.times()),
                Latency.of(tracked, which, Clock.WORK),
                Latency.of(cases.where(row -> !row.tracked()), which, Clock.WALL));
    }
}
