package dev.awaitbot.discipline;

import dev.awaitbot.calendar.WorkingCalendar;
import dev.awaitbot.protocol.Delay;
import dev.awaitbot.protocol.FollowUp;
import dev.awaitbot.protocol.Kind;
import dev.awaitbot.protocol.Notice;
import dev.awaitbot.protocol.PersonId;
import dev.awaitbot.protocol.Policy;
import dev.awaitbot.protocol.Request;
import dev.awaitbot.protocol.State;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is still to come for a request (protocol §5), computed anew whenever something about it changes. */
final class Ladder {
    private static final Delay REMIND_BEFORE = Delay.working(Duration.ofHours(4));

    private final Policy policy;
    private final WorkingCalendar owner;

    /** @param owner the working time of whoever is to answer */
    Ladder(Policy policy, WorkingCalendar owner) {
        this.policy = policy;
        this.owner = owner;
    }

    /** Everything after {@code now}, in order; nothing once the request is closed. */
    List<FollowUp> toCome(Request request, Instant now) {
        var steps = new ArrayList<FollowUp>();
        if (request.state().closed() || request.kind() == Kind.COMMITMENT) {
            return steps;
        }
        if (request.firstResponse() == null && !request.tracked().tracked()) {
            add(
                    steps,
                    request,
                    Steps.LATE,
                    owner.plus(request.postedAt(), policy.talk().late()),
                    "requester");
        }
        if (request.tracked().tracked() && request.due() != null) {
            for (Policy.Step step : policy.ladder()) {
                Instant at = at(step.at(), request, request.due());
                boolean done = step.at().equals("half-window") && request.state() != State.OPEN;
                if (at != null && !done) {
                    add(steps, request, step.message(), at, step.to());
                }
            }
        }
        add(steps, request, Steps.EXPIRY, expiry(request, now), "requester");
        steps.removeIf(step -> !step.at().isAfter(now));
        steps.sort(Comparator.comparing(FollowUp::at).thenComparing(FollowUp::step));
        return steps;
    }

    /** What a step of the ladder says, and to whom; null for a step without words. */
    static @Nullable Notice notice(Request request, FollowUp due) {
        return switch (due.step()) {
            case "reminder" -> notice(request, Notice.Code.REMINDER, request.owner());
            case "due" -> notice(request, Notice.Code.DUE, null);
            case "overdue" -> notice(request, Notice.Code.OVERDUE, request.author());
            case "escalation" -> notice(request, Notice.Code.ESCALATION, null);
            case Steps.CLAIM -> notice(request, Notice.Code.CLAIM, null);
            default -> null;
        };
    }

    static Notice notice(Request request, Notice.Code code, @Nullable PersonId to) {
        return new Notice(code, request.id(), request.conversation(), request.thread(), to);
    }

    /** The policy's time of silence, counted from the end of the window or from the last sign of life, whichever is later. */
    private Instant expiry(Request request, Instant now) {
        Instant due = request.due();
        return owner.plus(due == null || due.isBefore(now) ? now : due, policy.expiry());
    }

    private static void add(List<FollowUp> steps, Request request, String step, Instant at, String to) {
        steps.add(new FollowUp(request.id(), step, 0, at, to));
    }

    /** "half-window", "due", "due + 4wh", "due - 1bd"; null for a step this version does not know. */
    private @Nullable Instant at(String text, Request request, Instant due) {
        if (text.equals("half-window")) {
            Duration window = owner.between(request.postedAt(), due);
            Instant half = owner.plus(request.postedAt(), window.dividedBy(2));
            Instant before = owner.plus(due, REMIND_BEFORE.duration().negated());
            return half.isAfter(before) ? half : before;
        }
        if (text.equals("due")) {
            return due;
        }
        Delay delay = text.startsWith("due + ") ? DelayText.read(text.substring("due + ".length())) : null;
        return delay == null ? null : owner.plus(due, delay);
    }
}
