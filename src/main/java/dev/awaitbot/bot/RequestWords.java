package dev.awaitbot.bot;

import dev.awaitbot.protocol.Card;
import dev.awaitbot.protocol.Control;
import dev.awaitbot.protocol.Notice;
import dev.awaitbot.protocol.Part;
import dev.awaitbot.protocol.PersonId;
import dev.awaitbot.protocol.Request;
import dev.awaitbot.protocol.State;
import dev.awaitbot.protocol.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said about one request as time passes and others act on it. It names the request, never a failing. */
final class RequestWords {
    private RequestWords() {}

    /** The one card in the thread: how the request stands, in a line. */
    static Card card(Request request) {
        Words line = Words.of(new Part.Strong(request.id().toString()), " · ");
        Instant closed = request.closedAt();
        if (closed == null) {
            return Card.of(open(line, request));
        }
        line = line.and(word(request.state()), " ", closed);
        if (request.state() == State.DONE && request.owner() != null) {
            line = line.and(" by ", request.owner());
        }
        if (request.state() == State.DONE) {
            Duration took = Duration.between(request.postedAt(), closed);
            line = line.and(" · answered in " + Lengths.of(took));
        }
        return Card.of(line);
    }

    private static Words open(Words line, Request request) {
        PersonId owner = request.owner();
        Words with = owner == null ? line.and("nobody has taken it") : line.and(owner);
        if (request.due() != null) {
            with = with.and(" · by ", request.due(), request.assumed() ? " (assumed)" : "");
        }
        return with.and(" · " + word(request.state()));
    }

    private static String word(State state) {
        return switch (state) {
            case OPEN -> "open";
            case ACKNOWLEDGED -> "in hand";
            case WAITING -> "waiting for the requester";
            case DONE -> "done";
            case DECLINED -> "declined";
            case CANCELLED -> "taken back";
            case DISMISSED -> "not a request";
            case EXPIRED -> "expired";
        };
    }

    /** The due step, in the thread. */
    static Card due(Request request, List<Control.Option> times) {
        PersonId owner = request.owner();
        Words words = owner == null
                ? Words.of(request.id(), " is due now, and nobody has taken it.")
                : Words.of(new Part.Who(owner, true), " this one is due now.");
        long id = request.id().number();
        return Card.of(words)
                .with(
                        Control.button("Done", "done:" + id),
                        Control.choice("New time", "extend:" + id, times),
                        Control.person("Hand over", "assign:" + id));
    }

    static Card overdue(Request request, List<Control.Option> times) {
        PersonId owner = request.owner();
        Words who = owner == null
                ? Words.of("nobody has taken it")
                : request.firstResponse() == null
                        ? Words.of(owner, " has not answered")
                        : Words.of(owner, " has not closed it");
        long id = request.id().number();
        return Card.of(Words.of(named(request), " passed its time ", time(request), " and ", who, "."))
                .with(
                        Control.choice("Give more time", "extend:" + id, times),
                        Control.person("Ask someone else", "assign:" + id),
                        Control.button("Close", "cancel:" + id));
    }

    private static Object time(Request request) {
        return request.due() == null ? "" : request.due();
    }

    static Card escalation(Request request, Duration past, Words owner) {
        return Card.of(Words.of(
                request.id(),
                " in ",
                request.conversation(),
                " has waited " + Lengths.of(past) + " past its time. It concerns ",
                new Part.Title(request.id()),
                "; ",
                request.author(),
                " asked, ",
                owner,
                ". ",
                thread(request, "Context in the thread")));
    }

    static Card claim(Request request, @Nullable String group) {
        String whom = group == null ? "Nobody" : "Nobody of " + group;
        return Card.of(Words.of(whom + " has taken this yet. Who is it with?"))
                .with(Control.button("Take it", "take:" + request.id().number()));
    }

    static Card moved(Request request) {
        Words who = request.owner() == null ? Words.of("Somebody") : Words.of(request.owner());
        return Card.of(Words.of(named(request), ": ", who, " answers by ", time(request), "."))
                .with(Control.person(
                        "Ask someone else", "assign:" + request.id().number()));
    }

    static Card declined(Request request) {
        Words who = request.owner() == null ? Words.of("Somebody") : Words.of(request.owner());
        long id = request.id().number();
        return Card.of(Words.of(named(request), ": ", who, " cannot do it. ", thread(request, "Read why")))
                .with(Control.person("Ask someone else", "assign:" + id), Control.button("Close", "cancel:" + id));
    }

    static Card expired(Request request) {
        return Card.of(Words.of(
                        named(request),
                        " has had no word for so long that I have stopped following it. ",
                        thread(request, "The thread")))
                .with(Control.button("Reopen", "reopen:" + request.id().number()));
    }

    /** "A-17 review the rollout plan". */
    static Words named(Request request) {
        return Words.of(new Part.Strong(request.id().toString()), " ", new Part.Title(request.id()));
    }

    static Part thread(Request request, String label) {
        return new Part.Said(request.conversation(), request.message(), label);
    }

    /** One line of a reminder: what, by when, from whom, and what can be done about it. */
    static Card.Line line(Request request, List<Control.Option> quiet) {
        Words words = named(request);
        if (request.due() != null) {
            words = words.and(", by ", request.due());
        }
        words = words.and(", from ", request.author(), " (", thread(request, "open"), ")");
        long id = request.id().number();
        return new Card.Line(
                words,
                List.of(
                        Control.button("Done", "done:" + id),
                        Control.choice("Snooze", "snooze:" + id, quiet),
                        Control.button("Can't", "decline:" + id)));
    }

    /** What several notices to one person say together. */
    static Card together(Notice.Code code, List<Card.Line> lines) {
        String what = Lengths.atFirst(lines.size(), "request wants", "requests want");
        String first = code == Notice.Code.CATCH_UP
                ? "While I was away: " + Lengths.count(lines.size(), "request is", "requests are") + " past time."
                : what + " an answer from you:";
        Card card = Card.say(first);
        for (Card.Line line : lines) {
            card = card.and(line.words(), line.controls().toArray(Control[]::new));
        }
        return card;
    }
}
