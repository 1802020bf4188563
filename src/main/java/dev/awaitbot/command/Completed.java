package dev.awaitbot.command;

import dev.awaitbot.protocol.Answer;
import dev.awaitbot.protocol.Card;
import dev.awaitbot.protocol.Finding;
import dev.awaitbot.protocol.FollowUp;
import dev.awaitbot.protocol.Letter;
import dev.awaitbot.protocol.Request;
import dev.awaitbot.protocol.Severity;
import dev.awaitbot.protocol.Tracked;
import dev.awaitbot.protocol.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a note becomes once its author has added something: complete, or what is missing still. */
final class Completed {
    private Completed() {}

    static Answer said(OnRequest.Done done) {
        Request request = done.request();
        Set<Letter> missing = missing(request);
        Words words = Words.of(missing.isEmpty() ? "Complete: " : "Noted: ")
                .and(Phrases.owner(request), Phrases.due(request, done.now()), ".");
        for (FollowUp step : steps(done)) {
            words = words.and(" I'll remind them ", step.at(), ".");
        }
        Card card = Card.of(words);
        if (!missing.isEmpty()) {
            var names = new ArrayList<String>();
            missing.forEach(letter -> names.add(lacks(letter)));
            card = card.and(Words.of("Still missing: " + String.join(", ", names) + "."));
            card = missing.contains(Letter.ASSIGN) ? card.with(Buttons.setOwner(request.id())) : card;
            card = missing.contains(Letter.WINDOW) ? card.with(Buttons.setWhen(request.id())) : card;
            card = missing.contains(Letter.INFORMATION) || missing.contains(Letter.ACTION)
                    ? card.with(Buttons.rewrite(request.id()))
                    : card;
        }
        return Answer.of(card).inPlace();
    }

    /** The first word to the owner that is still to come. */
    private static List<FollowUp> steps(OnRequest.Done done) {
        return done.plan().schedules().stream()
                .flatMap(schedule -> schedule.followUps().stream())
                .filter(step -> step.to().equals("owner") && done.request().owner() != null)
                .limit(1)
                .toList();
    }

    /** The letters that its words lack and nobody has added since. */
    static Set<Letter> missing(Request request) {
        var missing = EnumSet.noneOf(Letter.class);
        for (Finding finding : request.findings()) {
            if (finding.severity() == Severity.ERROR) {
                missing.add(finding.letter());
            }
        }
        // What somebody marked may be no request by its words; to be answered it needs the same.
        if (request.tracked() == Tracked.MARKED) {
            missing.addAll(EnumSet.of(Letter.ASSIGN, Letter.WINDOW));
        }
        if (request.owner() != null || !request.named().isEmpty()) {
            missing.remove(Letter.ASSIGN);
        }
        if (request.due() != null && !request.assumed()) {
            missing.remove(Letter.WINDOW);
        }
        return missing;
    }

    static String lacks(Letter letter) {
        return switch (letter) {
            case ASSIGN -> "who should answer";
            case WINDOW -> "by when";
            case ACTION -> "what to do";
            case INFORMATION -> "something the reader needs to start";
            case THREAD -> "a thread of its own";
        };
    }
}
