package dev.awaitbot.command;

import dev.awaitbot.discipline.Action;
import dev.awaitbot.discipline.Rights;
import dev.awaitbot.protocol.Answer;
import dev.awaitbot.protocol.Card;
import dev.awaitbot.protocol.Control;
import dev.awaitbot.protocol.Event;
import dev.awaitbot.protocol.Part;
import dev.awaitbot.protocol.PersonId;
import dev.awaitbot.protocol.Request;
import dev.awaitbot.protocol.RequestId;
import dev.awaitbot.protocol.Words;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Says why something is not done, and what can be done instead. */
final class Refusals {
    private final Request request;
    private final RequestId id;
    private final Action action;
    private final Function<Request, @Nullable Event> ended;

    /** @param ended finds the event that closed a request */
    Refusals(Request request, Action action, Function<Request, @Nullable Event> ended) {
        this.request = request;
        this.id = request.id();
        this.action = action;
        this.ended = ended;
    }

    Answer say(Rights.Refusal refusal) {
        return Answer.of(
                switch (refusal) {
                    case CLOSED -> closed();
                    case OPEN -> Card.say(id, " is open, so there is nothing to reopen.");
                    case NOT_OWNER -> notOwner();
                    case NOT_REQUESTER -> notRequester();
                    case NOT_PARTY -> notParty();
                    case REQUESTER -> requester();
                    case NOBODYS ->
                        Card.say("Nobody owns ", id, " yet. Take it first, then you can ", what(), ".")
                                .with(Buttons.take(id));
                    case ALREADY -> already();
                });
    }

    private String what() {
        return switch (action.verb()) {
            case TAKE -> "take it";
            case DONE -> "close it";
            case DECLINE -> "decline it";
            case CANCEL -> "take it back";
            case REASSIGN -> "hand it over";
            case SET_OWNER -> "name its owner";
            case SET_WINDOW -> "set its time";
            case SNOOZE -> "snooze it";
            case REOPEN -> "reopen it";
            case TRACK -> "mark it";
            case NOT_A_REQUEST -> "say that it is none";
        };
    }

    private Card closed() {
        Event event = ended.apply(request);
        Words words = Words.of(id, how());
        if (event != null) {
            words = words.and(" ", event.at().latest());
            PersonId actor = event.actor();
            words = actor == null ? words : words.and(" by ", actor);
        }
        Card card = Card.of(words.and("."));
        boolean theirs = Rights.refusal(request, Action.of(Action.Verb.REOPEN, action.actor(), action.at())) == null;
        return theirs ? card.with(Buttons.reopen(id)) : card;
    }

    private String how() {
        return switch (request.state()) {
            case DONE -> " was marked done";
            case DECLINED -> " was declined";
            case CANCELLED -> " was taken back";
            case DISMISSED -> " was marked as no request";
            case EXPIRED -> " expired, since nothing had come for too long,";
            case OPEN, ACKNOWLEDGED, WAITING -> " is open";
        };
    }

    private Card notOwner() {
        boolean own = request.author().equals(action.actor());
        if (own && action.verb() == Action.Verb.SNOOZE) {
            return Card.of(Words.of("The reminders of ", id, " go to ")
                            .and(Phrases.owner(request), ", so snoozing is theirs to do. You can give more time."))
                    .with(Buttons.moreTime(id));
        }
        if (own) {
            return Card.of(Words.of("You asked for ", id, " yourself. To take it back: ")
                    .and(new Part.Code("/await cancel " + id), "."));
        }
        Words words = Words.of(id, " is for ").and(Phrases.owner(request), ", so only they can ", what(), ".");
        return Card.of(
                action.verb() == Action.Verb.TAKE
                        ? words.and(" They can hand it to you: ", new Part.Code("/await assign " + id + " @you"), ".")
                        : words.and(" If you know more, a word in its thread helps."));
    }

    private Card notRequester() {
        Words words = Words.of("Only ", request.author(), ", who asked, can ", what(), " (", id, ").");
        if (!request.ownedBy(action.actor())) {
            return Card.of(words);
        }
        return request.owner() == null
                ? Card.of(words.and(" You can take it yourself.")).with(Buttons.take(id))
                : Card.of(words.and(" You can decline it.")).with(Buttons.decline(id));
    }

    private Card notParty() {
        return Card.of(Words.of(id, " is between ", request.author(), " and ")
                .and(Phrases.owner(request), ", so only they can ", what(), ". A word in its thread reaches both."));
    }

    private Card requester() {
        boolean own = request.author().equals(action.actor());
        if (own) {
            return Card.of(Words.of("You asked for ", id, " yourself, so somebody else answers it. Name them: ")
                            .and(new Part.Code("/await assign " + id + " @dana"), "."))
                    .with(Buttons.askElse(id));
        }
        return Card.of(Words.of(
                        request.author(),
                        " asked for ",
                        id,
                        ", so it cannot be theirs to answer. "
                                + "If you need something from them, ask in its thread; if you can't do it, say so."))
                .with(Buttons.decline(id));
    }

    private Card already() {
        Control done = Buttons.done(id);
        return switch (action.verb()) {
            case TAKE -> Card.say(id, " is yours already.").with(done);
            case REASSIGN, SET_OWNER -> Card.of(Words.of(id, " is for ").and(Phrases.owner(request), " already."));
            case TRACK -> Card.say(id, " is marked already: I follow it up.");
            case NOT_A_REQUEST -> Card.say(id, " is marked as no request already. Nothing more comes of it.");
            default -> Card.say(id, " is so already.");
        };
    }
}
