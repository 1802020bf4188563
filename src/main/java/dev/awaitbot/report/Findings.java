package dev.awaitbot.report;

import java.util.List;

/** What the checks find most often. */
public final class Findings implements Metric<List<Often>> {
    @Override
    public String id() {
        return "findings";
    }

    @Override
    public String title() {
        return "Findings";
    }

    @Override
    public String how() {
        return "In how many tracked requests each check finds something, at posting time and over the life of the thread; a request"
                + " counts once for each code.";
    }

    @Override
    public List<Often> of(Cases cases) {
        return cases.gathered().findings();
    }
}
