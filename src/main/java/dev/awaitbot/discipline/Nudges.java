package dev.awaitbot.discipline;

import dev.awaitbot.calendar.WorkingCalendar;
import dev.awaitbot.protocol.Letter;
import dev.awaitbot.protocol.Mode;
import dev.awaitbot.protocol.Policy;
import dev.awaitbot.protocol.Request;
import dev.awaitbot.protocol.Verdict;
import dev.awaitbot.protocol.Verdicts;
import java.time.Instant;
import java.util.Locale;

/** Whether the author of a request gets a private note about it, and why not (protocol §4). */
public final class Nudges {
    private Nudges() {}

    /** What became of a note that might have been sent. */
    public enum Decision {
        SENT,
        /** The channel's mode sends none. */
        MODE,
        /** It is part of a running talk, or was closed before the note. */
        NOT_TRACKED,
        /** It stands inside a thread. */
        IN_THREAD,
        /** Not certain enough that it is a request. */
        UNSURE,
        /** Too few letters are missing. */
        GOOD_ENOUGH,
        /** Its owner answered within the grace time. */
        ANSWERED,
        QUIET_HOURS,
        PERSON_DAY,
        PERSON_WEEK,
        CHANNEL_DAY,
        /** Its author wants none. */
        MUTED,
        /** Notes of this kind were wrong too often. */
        SILENCED;

        /** The name used in JSON: "quiet-hours". */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** How many notes went out so far: to this person today and this week, in this channel today. */
    public record Spent(int personToday, int personThisWeek, int channelToday) {}

    /** @param mode as which the channel is treated: its own, or the one a report supposes */
    public static Decision decide(
            Request request, Policy policy, Mode mode, Spent spent, WorkingCalendar author, Instant now) {
        Decision before = worthIt(request, policy, mode);
        if (before != Decision.SENT) {
            return before;
        }
        if (request.firstResponse() != null || request.state().closed()) {
            return Decision.ANSWERED;
        }
        if (!author.isWorking(now)) {
            return Decision.QUIET_HOURS;
        }
        Policy.Budgets budgets = policy.budgets();
        if (spent.personToday() >= budgets.perPersonDay()) {
            return Decision.PERSON_DAY;
        }
        if (spent.personThisWeek() >= budgets.perPersonWeek()) {
            return Decision.PERSON_WEEK;
        }
        return spent.channelToday() >= budgets.perChannelDay() ? Decision.CHANNEL_DAY : Decision.SENT;
    }

    /**
     * Whether the request as it stands now deserves a note at all: whoever mended it within the grace time needs none. Who asks "does
     * anyone know" cannot name who does, and a note that says so helps nobody; only STRICT counts the letter all the same.
     */
    static Decision worthIt(Request request, Policy policy, Mode mode) {
        if (mode != Mode.NUDGE && mode != Mode.STRICT) {
            return Decision.MODE;
        }
        if (!request.tracked().tracked()) {
            return Decision.NOT_TRACKED;
        }
        if (!request.asked().opens()) {
            return Decision.IN_THREAD;
        }
        if (request.asked().confidence() < policy.thresholds().nudge()) {
            return Decision.UNSURE;
        }
        Verdicts verdicts = Verdicts.of(request.findings());
        int missing = 0;
        for (Letter letter : Letter.values()) {
            boolean counts = mode == Mode.STRICT
                    || !(letter == Letter.ASSIGN && request.asked().openQuestion());
            missing += counts && verdicts.of(letter) == Verdict.MISSING ? 1 : 0;
        }
        return missing >= (mode == Mode.STRICT ? 1 : policy.nudgeWhen()) ? Decision.SENT : Decision.GOOD_ENOUGH;
    }
}
