package dev.awaitbot.discipline;

import dev.awaitbot.calendar.WorkingCalendar;
import dev.awaitbot.protocol.Delay;
import dev.awaitbot.protocol.FollowUp;
import dev.awaitbot.protocol.Kind;
import dev.awaitbot.protocol.Mode;
import dev.awaitbot.protocol.PersonId;
import dev.awaitbot.protocol.Policy;
import dev.awaitbot.protocol.Request;
import dev.awaitbot.protocol.State;
import dev.awaitbot.protocol.StepTime;
import dev.awaitbot.protocol.Tracked;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is still to come for a request (protocol §5), computed anew whenever something about it changes. */
final class Ladder {
    private static final String OWNER = "owner";
    private static final Delay REMIND_BEFORE = Delay.working(Duration.ofHours(4));

    private final Rules rules;
    private final Policy policy;
    private final Request request;
    private final WorkingCalendar owner;

    Ladder(Request request, Rules rules) {
        this.rules = rules;
        this.policy = rules.policy();
        this.request = request;
        this.owner = rules.answering(request);
    }

    /** Everything after {@code now}, in order; nothing once the request is closed, or where the channel is left alone. */
    List<FollowUp> toCome(Instant now) {
        var steps = new ArrayList<FollowUp>();
        if (request.state().closed() || request.kind() == Kind.COMMITMENT || policy.mode() == Mode.OFF) {
            return steps;
        }
        boolean tracked = request.tracked().tracked();
        if (request.firstResponse() == null && !tracked) {
            add(steps, Steps.LATE, owner.plus(request.postedAt(), policy.talk().late()), "requester");
        }
        if (tracked && speaksOf(request, policy)) {
            note(steps);
            claim(steps);
            if (request.due() != null && request.state() != State.WAITING) {
                rungs(steps, request.due(), now);
            }
        }
        add(steps, Steps.EXPIRY, expiry(now), "requester");
        steps.removeIf(step -> !step.at().isAfter(now));
        steps.sort(Comparator.comparing(FollowUp::at).thenComparing(FollowUp::step));
        return steps;
    }

    /** In mode OBSERVE the bot only counts, but for what somebody has marked. */
    static boolean speaksOf(Request request, Policy policy) {
        boolean speaks = policy.mode() == Mode.NUDGE || policy.mode() == Mode.STRICT;
        return speaks || (policy.mode() == Mode.OBSERVE && request.tracked() == Tracked.MARKED);
    }

    private void note(List<FollowUp> steps) {
        if (request.asked().opens() && request.tracked() != Tracked.MARKED) {
            add(steps, Steps.NUDGE, request.postedAt().plus(policy.grace()), "requester");
        }
    }

    private void claim(List<FollowUp> steps) {
        if (request.asked().group() != null && request.owner() == null && request.state() == State.OPEN) {
            add(steps, Steps.CLAIM, owner.plus(request.postedAt(), policy.claim()), "thread");
        }
    }

    /**
     * The policy's rungs, each in the working time of whom it is for. While the owner wants quiet those to the owner wait, the last of
     * them only; whoever asked hears all the same.
     */
    private void rungs(List<FollowUp> steps, Instant due, Instant now) {
        Instant quiet =
                request.snoozedUntil() == null || !request.snoozedUntil().isAfter(now) ? now : request.snoozedUntil();
        FollowUp held = null;
        for (Policy.Step step : policy.ladder()) {
            StepTime time = StepTime.parse(step.at());
            boolean reminder = time.anchor() == StepTime.Anchor.HALF_WINDOW;
            Instant at = inHours(step, at(time, due));
            // Where nobody works between the reminder and the end of the window, there is nothing left to remind of.
            if ((reminder && (request.state() != State.OPEN || !at.isBefore(due))) || told(step)) {
                continue;
            }
            if (step.to().equals(OWNER) && at.isAfter(now) && at.isBefore(quiet)) {
                held = new FollowUp(request.id(), step.message(), inHours(step, quiet), step.to());
            } else {
                add(steps, step.message(), at, step.to());
            }
        }
        if (held != null) {
            steps.add(held);
        }
    }

    /** Whether whoever asked has heard the same before: where nobody owns it, it is they who are told that it is due. */
    private boolean told(Policy.Step step) {
        return request.owner() == null
                && step.to().equals("requester")
                && step.message().equals("overdue")
                && policy.ladder().stream()
                        .anyMatch(one -> one.to().equals(OWNER) && one.message().equals("due"));
    }

    /** The instant itself if the request is urgent and its author's word counts for that, if it is worked or ends the work of a day, else the next start of work of whoever is to hear it. */
    private Instant inHours(Policy.Step step, Instant at) {
        if (request.asked().urgent() && policy.urgentFrom(request.author())) {
            return at;
        }
        WorkingCalendar work = recipient(step.to());
        return work.isWorking(at.minusSeconds(1)) ? at : work.nextWorking(at);
    }

    private WorkingCalendar recipient(String to) {
        String contact = to.equals("escalation") ? policy.escalation() : null;
        if (contact != null && !contact.startsWith("#")) {
            return rules.work().apply(new PersonId(contact));
        }
        return to.equals("requester") ? rules.work().apply(request.author()) : owner;
    }

    /** The policy's time of silence, counted from the end of the window or from the last sign of life, whichever is later. */
    private Instant expiry(Instant now) {
        Instant due = request.due();
        return owner.plus(due == null || due.isBefore(now) ? now : due, policy.expiry());
    }

    private void add(List<FollowUp> steps, String step, Instant at, String to) {
        steps.add(new FollowUp(request.id(), step, at, to));
    }

    private Instant at(StepTime time, Instant due) {
        Instant anchor = switch (time.anchor()) {
            case POSTED -> request.postedAt();
            case HALF_WINDOW -> halfWindow(due);
            case DUE -> due;
        };
        Delay delay = time.delay();
        if (delay == null) {
            return anchor;
        }
        return time.before() ? back(anchor, delay) : owner.plus(anchor, delay);
    }

    private Instant back(Instant from, Delay delay) {
        return delay.unit() == Delay.Unit.WORKING
                ? owner.plus(from, delay.duration().negated())
                : from.minus(delay.duration());
    }

    /** Half of the window, or four working hours before its end, whichever is later. */
    private Instant halfWindow(Instant due) {
        Duration window = owner.between(request.postedAt(), due);
        Instant half = owner.plus(request.postedAt(), window.dividedBy(2));
        Instant before = owner.plus(due, REMIND_BEFORE.duration().negated());
        return half.isAfter(before) ? half : before;
    }
}
