package dev.awaitbot.report;

/** From posting to the first acknowledgement. */
public final class FirstResponse implements Metric<Latencies> {
    @Override
    public String id() {
        return "firstResponse";
    }

    @Override
    public String title() {
        return "First response";
    }

    @Override
    public String how() {
        return "From posting to the first acknowledgement by an owner, of tracked requests: a reply, a reaction or a claim."
                + " Requests without one, expired ones too, are censored where the reading ends; withdrawn and dismissed ones compete."
                + " Estimates: Aalen–Johansen, which is Kaplan–Meier where nothing competes; intervals: bootstrap by thread, 95 %.";
    }

    @Override
    public Latencies of(Cases cases) {
        return Latencies.of(cases, Row::first);
    }
}
