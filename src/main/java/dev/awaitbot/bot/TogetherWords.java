package dev.awaitbot.bot;

import dev.awaitbot.command.Buttons;
import dev.awaitbot.protocol.Card;
import dev.awaitbot.protocol.Control;
import dev.awaitbot.protocol.Notice;
import dev.awaitbot.protocol.Request;
import dev.awaitbot.protocol.Words;
import java.time.Instant;
import java.util.List;

/** What several notices of one sort say to one person in one message: a sentence, and a line for each request. */
final class TogetherWords {
    private TogetherWords() {}

    static Card of(Notice.Code code, List<Card.Line> lines) {
        Card card = Card.say(first(code, lines.size()));
        for (Card.Line line : lines) {
            card = card.and(line.words(), line.controls().toArray(Control[]::new));
        }
        return card;
    }

    private static String first(Notice.Code code, int requests) {
        return switch (code) {
            case CATCH_UP ->
                "While I was away: " + Lengths.count(requests, "request is past its", "requests are past their")
                        + " time.";
            case OVERDUE -> Lengths.atFirst(requests, "request is past its", "requests are past their") + " time:";
            case EXPIRED ->
                Lengths.atFirst(requests, "request has", "requests have")
                        + " had no word for so long that I have stopped following them:";
            case OWNER_GONE ->
                Lengths.atFirst(requests, "request is", "requests are")
                        + " with somebody whose account is closed. Who could do it instead?";
            default -> Lengths.atFirst(requests, "request wants", "requests want") + " an answer from you:";
        };
    }

    /** For whoever asked: what, since when, with whom, and what can be done about it. */
    static Card.Line waiting(Request request) {
        Words words = RequestWords.named(request);
        words = request.due() == null ? words : words.and(", was due ", RequestWords.due(request));
        words = request.owner() == null ? words : words.and(", with ", request.owner());
        return new Card.Line(
                words.and(" (", RequestWords.thread(request, "open"), ")"),
                List.of(Buttons.moreTime(request.id()), Buttons.askElse(request.id()), Buttons.close(request.id())));
    }

    /** For whoever is to answer: what, by when, from whom, and what can be done about it. */
    static Card.Line asked(Request request, Instant now) {
        Words words = RequestWords.named(request);
        if (request.due() != null) {
            words = words.and(request.due().isAfter(now) ? ", by " : ", was due ", RequestWords.due(request));
        }
        words = words.and(", from ", request.author(), " (", RequestWords.thread(request, "open"), ")");
        return new Card.Line(
                words,
                List.of(Buttons.done(request.id()), Buttons.snooze(request.id()), Buttons.decline(request.id())));
    }

    static Card.Line expired(Request request) {
        return new Card.Line(
                RequestWords.named(request).and(" (", RequestWords.thread(request, "the thread"), ")"),
                List.of(Buttons.reopen(request.id())));
    }

    static Card.Line ownerGone(Request request) {
        Words words = RequestWords.named(request);
        words = request.owner() == null ? words : words.and(", with ", request.owner());
        return new Card.Line(
                words.and(" (", RequestWords.thread(request, "open"), ")"),
                List.of(Buttons.askElse(request.id()), Buttons.close(request.id())));
    }
}
