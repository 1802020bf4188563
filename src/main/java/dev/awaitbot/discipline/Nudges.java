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
        CHANNEL_DAY;

        /** The name used in JSON: "quiet-hours". */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * What a note is weighed by.
     *
     * @param verdicts of what it says now: whoever mended it within the grace time needs no note
     * @param opens whether the message opens a thread or stands at channel level
     * @param openQuestion whether whoever reads is asked for a word in passing, not for a deed: who asks "does anyone know" cannot
     *     name who does, and a note that says so helps nobody; only STRICT counts the letter all the same
     */
    public record Case(Request request, double confidence, Verdicts verdicts, boolean opens, boolean openQuestion) {}

    /** How many notes went out so far: to this person today and this week, in this channel today. */
    public record Spent(int personToday, int personThisWeek, int channelToday) {}

    /** @param mode as which the channel is treated: its own, or the one a report supposes */
    public static Decision decide(
            Case one, Policy policy, Mode mode, Spent spent, WorkingCalendar author, Instant now) {
        Decision before = worthIt(one, policy, mode);
        if (before != Decision.SENT) {
            return before;
        }
        if (one.request().firstResponse() != null || one.request().state().closed()) {
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

    /** Whether the request as it was posted deserves a note at all. */
    static Decision worthIt(Case one, Policy policy, Mode mode) {
        if (mode != Mode.NUDGE && mode != Mode.STRICT) {
            return Decision.MODE;
        }
        if (!one.request().tracked().tracked()) {
            return Decision.NOT_TRACKED;
        }
        if (!one.opens()) {
            return Decision.IN_THREAD;
        }
        if (one.confidence() < policy.thresholds().nudge()) {
            return Decision.UNSURE;
        }
        int missing = 0;
        for (Letter letter : Letter.values()) {
            boolean counts = mode == Mode.STRICT || !(letter == Letter.ASSIGN && one.openQuestion());
            missing += counts && one.verdicts().of(letter) == Verdict.MISSING ? 1 : 0;
        }
        return missing >= (mode == Mode.STRICT ? 1 : policy.nudgeWhen()) ? Decision.SENT : Decision.GOOD_ENOUGH;
    }
}
