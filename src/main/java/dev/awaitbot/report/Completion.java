package dev.awaitbot.report;

/** From posting to done. */
public final class Completion implements Metric<Latencies> {
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
    public Latencies of(Cases cases) {
        return Latencies.of(cases, Row::completion);
    }
}
