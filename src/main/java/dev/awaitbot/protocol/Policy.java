package dev.awaitbot.protocol;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rules of one channel: instance defaults with the channel's own on top.
 *
 * @param grace how long an author may still edit before a nudge
 * @param nudgeWhen how many missing letters make a nudge in mode NUDGE; STRICT needs one
 * @param severities by finding code, only where they differ from the check's own
 * @param availability working hours where a person has none of their own
 * @param escalation the contact for what passed its time, null for none
 * @param urgentFrom whose "urgent" counts, by id or "anyone": what they call urgent is followed up outside of working hours too
 * @param reactions emoji short name to what it does ("eyes" to TAKE)
 */
public record Policy(
        Mode mode,
        Duration grace,
        int nudgeWhen,
        Thresholds thresholds,
        Map<String, Severity> severities,
        Availability availability,
        DateOrder dateOrder,
        Windows windows,
        Talk talk,
        Map<String, String> events,
        List<Step> ladder,
        Delay claim,
        Delay expiry,
        @Nullable String escalation,
        @Nullable String defaultOwner,
        Set<String> urgentFrom,
        Map<String, Signal> reactions,
        Budgets budgets) {

    /** Stands for everybody in {@code urgentFrom}. */
    private static final String ANYONE = "anyone";

    /** Confidence, 0 to 1, from which a message counts as a request, and from which its author may be spoken to. */
    public record Thresholds(double count, double nudge) {}

    /**
     * Response windows.
     *
     * @param assumed what follow-ups use where the author named none
     * @param byPolicy whether {@code assumed} makes the letter pass by policy
     * @param shortest under this working time a window is short
     * @param longest over this working time a window is long
     */
    public record Windows(Delay assumed, boolean byPolicy, Delay shortest, Delay longest) {}

    /**
     * How a running talk is told from a request to track.
     *
     * @param burst messages of one author within this time are read together
     * @param running a channel post to somebody who posted within this time answers into the talk
     * @param silent after this much working time without a post no exchange is running in a thread
     * @param late a conversational request unanswered for this working time becomes tracked
     */
    public record Talk(Duration burst, Duration running, Delay silent, Delay late) {}

    /**
     * One rung of the follow-up ladder.
     *
     * @param at as {@link StepTime} reads it
     * @param to "owner", "requester", "thread", "channel" or "escalation"
     * @param message "reminder", "due", "overdue" or "escalation"
     */
    public record Step(String at, String to, String message) {}

    /** What a reaction does to the request it stands under. */
    public enum Signal {
        TAKE,
        DONE,
        DECLINE,
        TRACK
    }

    /** How many notes a person and a channel get at most. */
    public record Budgets(int perPersonDay, int perPersonWeek, int perChannelDay) {}

    public Policy {
        severities = Map.copyOf(severities);
        events = Map.copyOf(events);
        ladder = List.copyOf(ladder);
        urgentFrom = Set.copyOf(urgentFrom);
        reactions = Map.copyOf(reactions);
    }

    /** Whether it lifts working hours when this person calls something urgent. */
    public boolean urgentFrom(PersonId person) {
        return urgentFrom.contains(ANYONE) || urgentFrom.contains(person.value());
    }

    /** The same rules in another mode. */
    public Policy withMode(Mode other) {
        return new Policy(
                other,
                grace,
                nudgeWhen,
                thresholds,
                severities,
                availability,
                dateOrder,
                windows,
                talk,
                events,
                ladder,
                claim,
                expiry,
                escalation,
                defaultOwner,
                urgentFrom,
                reactions,
                budgets);
    }

    /** The same rules at other hours, or in another zone. */
    public Policy withAvailability(Availability other) {
        return new Policy(
                mode,
                grace,
                nudgeWhen,
                thresholds,
                severities,
                other,
                dateOrder,
                windows,
                talk,
                events,
                ladder,
                claim,
                expiry,
                escalation,
                defaultOwner,
                urgentFrom,
                reactions,
                budgets);
    }
}
