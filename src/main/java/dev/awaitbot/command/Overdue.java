package dev.awaitbot.command;

import dev.awaitbot.protocol.Card;
import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.Part;
import dev.awaitbot.protocol.Request;
import dev.awaitbot.protocol.Words;
import dev.awaitbot.store.Page;
import dev.awaitbot.store.Stored;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is open in some conversations and past its time, however long ago it was asked; the longest past it first. */
record Overdue(List<Request> requests, Instant now) {
    private static final int SHOWN = 3;
    private static final int PAGES = 10;

    static Overdue in(Collection<ConversationId> conversations, Desk desk, Instant now) {
        List<Request> all = conversations.stream()
                .flatMap(one -> open(desk, one, now))
                .filter(one -> one.tracked().tracked() && past(one, now))
                .sorted(Comparator.comparing(one -> Objects.requireNonNullElse(one.due(), now)))
                .toList();
        return new Overdue(all, now);
    }

    /** The pages come by urgency, so that what is past its time stands on the first ones. */
    private static Stream<Request> open(Desk desk, ConversationId conversation, Instant now) {
        Page first = desk.requests().open(conversation, 1);
        Stream<Page> rest = IntStream.rangeClosed(2, Math.min(first.pages(), PAGES))
                .mapToObj(page -> desk.requests().open(conversation, page))
                .takeWhile(page -> page.requests().stream().anyMatch(one -> past(one.request(), now)));
        return Stream.concat(Stream.of(first), rest)
                .flatMap(page -> page.requests().stream())
                .map(Stored::request);
    }

    private static boolean past(Request request, Instant now) {
        Instant due = request.due();
        return due != null && !due.isAfter(now);
    }

    /** "2 requests are past their time", "nothing is past its time". */
    String words() {
        return switch (requests.size()) {
            case 0 -> "nothing is past its time";
            case 1 -> "1 request is past its time";
            default -> requests.size() + " requests are past their time";
        };
    }

    /** The card with a line for each of the first ones: what it is, with whom, since when. */
    Card on(Card card) {
        Card all = card;
        for (Request one : requests.subList(0, Math.min(SHOWN, requests.size()))) {
            all = all.and(Words.of(new Part.Strong(one.id().toString()), " ", new Part.Title(one.id()), ", with ")
                    .and(Phrases.owner(one), Phrases.due(one, now), " (", Phrases.open(one), ")"));
        }
        int more = requests.size() - SHOWN;
        return more > 0 ? all.and(Words.of("And " + more + " more.")) : all;
    }
}
