package dev.awaitbot.report;

/** From posting to done. */
public final class Completion implements Metric<Completion.Of> {
    /** By both clocks; of talk in passing only the wall clock. */
    public record Of(Latency wall, Latency work, Latency conversational) {}

    @Override
    public String id() {
        return "completion";
    }

    @Override
    public String title() {
        return "Completion";
    }

    @Override
    public String how() {
        return "From posting to done, of tracked requests, without the time in which the owner waited for the requester."
                + " Requests not done, expired ones too, are censored where the reading ends; withdrawn, dismissed and declined ones compete."
                + " Estimates and intervals as for the first response.";
    }

    @Override
    public Of of(Cases cases) {
        Cases tracked = cases.tracked();
        return new Of(
                Latency.of(tracked, Row::completion, Clock.WALL, Grid.times()),
                Latency.of(tracked, Row::completion, Clock.WORK),
                Latency.of(cases.where(row -> !row.tracked()), Row::completion, Clock.WALL));
    }
}
