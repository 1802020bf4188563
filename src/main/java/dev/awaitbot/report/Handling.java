package dev.awaitbot.report;

import dev.awaitbot.protocol.State;
import java.util.EnumMap;
import java.util.Map;

/** Where tracked requests stand, and how often they change hands or come back. */
public final class Handling implements Metric<Handling.Of> {
    /**
     * @param states how many tracked requests stand in each state when the reading ended
     * @param oneHand the share handed over at most once, of those that have an end
     * @param reopened the share opened again, of those that were done at some time
     */
    public record Of(Map<State, Integer> states, Share oneHand, Share reopened) {}

    @Override
    public String id() {
        return "handling";
    }

    @Override
    public String title() {
        return "States, handoffs, reopened";
    }

    @Override
    public String how() {
        return "Where tracked requests stand when the reading ends; of those closed, the share handed over at most once;"
                + " of those done at some time, the share opened again. Intervals: Wilson, 95 %.";
    }

    @Override
    public Of of(Cases cases) {
        Cases tracked = cases.tracked();
        var states = new EnumMap<State, Integer>(State.class);
        for (State state : State.values()) {
            states.put(state, tracked.count(row -> row.state() == state));
        }
        return new Of(
                states,
                tracked.where(row -> row.state().closed()).share(row -> row.handoffs() <= 1),
                tracked.where(row -> row.state() == State.DONE || row.reopened() > 0)
                        .share(row -> row.reopened() > 0));
    }
}
