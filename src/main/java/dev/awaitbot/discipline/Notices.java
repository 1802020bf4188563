package dev.awaitbot.discipline;

import dev.awaitbot.protocol.Event;
import dev.awaitbot.protocol.FollowUp;
import dev.awaitbot.protocol.Mode;
import dev.awaitbot.protocol.Notice;
import dev.awaitbot.protocol.PersonId;
import dev.awaitbot.protocol.Policy;
import dev.awaitbot.protocol.Request;
import dev.awaitbot.protocol.State;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What is to be said about a request: when something is due, and when something has changed that somebody wants to know. */
final class Notices {
    private Notices() {}

    /** What a step says, and to whom; null for a step without words, or with nobody to hear them. */
    static @Nullable Notice due(Request request, FollowUp step) {
        Notice.Code code = switch (step.step()) {
            case "reminder" -> Notice.Code.REMINDER;
            case "due" -> Notice.Code.DUE;
            case "overdue" -> Notice.Code.OVERDUE;
            case "escalation" -> Notice.Code.ESCALATION;
            case Steps.CLAIM -> Notice.Code.CLAIM;
            default -> null;
        };
        if (code == null) {
            return null;
        }
        String key = code.name().toLowerCase(Locale.ROOT) + ":" + request.id().number() + ":"
                + step.at().getEpochSecond();
        return switch (step.to()) {
            case "owner" -> code == Notice.Code.DUE ? due(request, key) : owner(request, code, key);
            case "requester" -> Notice.about(request, code, request.author(), key);
            default -> Notice.about(request, code, null, key).with("to", step.to());
        };
    }

    /** That it is due now stands in the thread, for whoever owns it; where nobody does, whoever asked hears of it. */
    private static Notice due(Request request, String key) {
        PersonId to = request.owner() == null ? request.author() : null;
        return Notice.about(request, Notice.Code.DUE, to, key);
    }

    private static @Nullable Notice owner(Request request, Notice.Code code, String key) {
        return request.owner() == null ? null : Notice.about(request, code, request.owner(), key);
    }

    /**
     * What a change makes worth saying: to whoever is concerned, what others did to it, and to everybody, on its one card, how it
     * stands. What somebody did by a button is told also where the bot else only counts.
     */
    static List<Notice> changed(Request before, Request after, List<Event> events, Policy policy) {
        boolean speaks = Ladder.speaksOf(after, policy) && after.tracked().tracked();
        var notices = new ArrayList<Notice>();
        for (Event event : events) {
            boolean button = event.cause() == Event.Cause.BUTTON && policy.mode() != Mode.OFF;
            if (speaks || button) {
                notices.addAll(told(before, after, event));
            }
        }
        if (speaks && (shows(events) || !before.state().equals(after.state()))) {
            notices.add(card(after, events, shows(events)));
        }
        return notices;
    }

    private static List<Notice> told(Request before, Request after, Event event) {
        PersonId actor = event.actor();
        PersonId owner = event.cause() == Event.Cause.BUTTON ? event.owner() : null;
        if (owner != null && !owner.equals(actor)) {
            return List.of(told(after, Notice.Code.ASSIGNED, owner, event));
        }
        boolean others = actor != null && !actor.equals(after.author());
        if (others && event.type() == Event.Type.WINDOW_SET && !same(before.due(), after.due())) {
            return List.of(told(after, Notice.Code.WINDOW_MOVED, after.author(), event));
        }
        if (others && event.type() == Event.Type.DECLINED && after.state() == State.DECLINED) {
            return List.of(told(after, Notice.Code.DECLINED, after.author(), event));
        }
        return List.of();
    }

    /** The card is posted when somebody sets a value or marks the request, and after that only kept true. */
    private static boolean shows(List<Event> events) {
        return events.stream().anyMatch(Notices::shows);
    }

    private static boolean shows(Event event) {
        boolean deliberate = event.cause() == Event.Cause.BUTTON || event.cause() == Event.Cause.REACTION;
        return deliberate
                && switch (event.type()) {
                    case OWNER_SET, HANDED_OVER, WINDOW_SET, TRACKED -> true;
                    default -> false;
                };
    }

    static Notice card(Request request, List<Event> events, boolean post) {
        Instant at = events.isEmpty()
                ? request.postedAt()
                : events.get(events.size() - 1).at().latest();
        String key = "card:" + request.id().number() + ":" + at.toEpochMilli() + ":" + request.state();
        return Notice.about(request, Notice.Code.CARD, null, key).with("post", Boolean.toString(post));
    }

    private static Notice told(Request request, Notice.Code code, PersonId to, Event event) {
        String key = code.name().toLowerCase(Locale.ROOT) + ":" + request.id().number() + ":"
                + event.at().latest().toEpochMilli();
        return Notice.about(request, code, to, key);
    }

    private static boolean same(@Nullable Instant one, @Nullable Instant other) {
        return one == null ? other == null : one.equals(other);
    }
}
