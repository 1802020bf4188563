package dev.awaitbot.bot;

import dev.awaitbot.command.Buttons;
import dev.awaitbot.protocol.Card;
import dev.awaitbot.protocol.Kind;
import dev.awaitbot.protocol.Part;
import dev.awaitbot.protocol.PersonId;
import dev.awaitbot.protocol.Request;
import dev.awaitbot.protocol.State;
import dev.awaitbot.protocol.Words;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is said about one request as time passes and others act on it. It names the request, never a failing. */
final class RequestWords {
    private static final Duration JUST_NOW = Duration.ofHours(1);

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
            with = with.and(" · by ", due(request));
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

    /**
     * The due step, in the thread.
     *
     * @param beside whether it cannot stand in the thread, so that it has to say what it is about
     */
    static Card due(Request request, boolean beside, Instant now) {
        PersonId owner = request.owner();
        if (owner == null) {
            return unclaimed(request, now);
        }
        Words what = beside ? named(request).and(" (", thread(request, "open"), ")") : Words.of("this one");
        Words line = Words.of(new Part.Who(owner, true), " ", what);
        // Who was asked over a weekend hears of it on the next day of work.
        return Card.of(line.and(isDue(request, now), "."))
                .with(Buttons.done(request.id()), Buttons.newTime(request.id()), Buttons.handOver(request.id()));
    }

    private static Words isDue(Request request, Instant now) {
        boolean justNow = request.due() == null || request.due().isAfter(now.minus(JUST_NOW));
        return justNow ? Words.of(" is due now") : Words.of(" was due ", due(request));
    }

    /** The due step where nobody owns it, to whoever asked. */
    private static Card unclaimed(Request request, Instant now) {
        return Card.of(named(request).and(isDue(request, now), ", and nobody has taken it."))
                .with(Buttons.askElse(request.id()), Buttons.moreTime(request.id()), Buttons.close(request.id()));
    }

    static Card overdue(Request request) {
        PersonId owner = request.owner();
        Words who = owner == null
                ? Words.of("nobody has taken it")
                : request.firstResponse() == null
                        ? Words.of(owner, " has not answered")
                        : Words.of(owner, " has not closed it");
        return Card.of(Words.of(named(request), " passed its time ", time(request), " and ", who, "."))
                .with(Buttons.moreTime(request.id()), Buttons.askElse(request.id()), Buttons.close(request.id()));
    }

    private static Object time(Request request) {
        return request.due() == null ? "" : request.due();
    }

    /** @param past how long it has waited, in working time, as people say it */
    static Card escalation(Request request, String past, Words owner) {
        return Card.of(Words.of(
                request.id(),
                " in ",
                request.conversation(),
                " has waited " + past + " past its time. It concerns ",
                new Part.Title(request.id()),
                "; ",
                request.author(),
                " asked, ",
                owner,
                ". ",
                thread(request, "Context in the thread")));
    }

    /** Whoever was asked is not there any more. */
    static Card ownerGone(Request request) {
        PersonId owner = request.owner();
        Words who = owner == null ? Words.of("nobody") : Words.of(owner, ", whose account is closed");
        return Card.of(named(request).and(" is with ", who, ". Who could do it instead?"))
                .with(Buttons.askElse(request.id()), Buttons.close(request.id()));
    }

    static Card claim(Request request, @Nullable String group) {
        String whom = group == null ? "Nobody" : "Nobody of " + group;
        return Card.of(Words.of(whom + " has taken this yet. Who is it with?")).with(Buttons.take(request.id()));
    }

    static Card moved(Request request) {
        Words who = request.owner() == null ? Words.of("Somebody") : Words.of(request.owner());
        return Card.of(Words.of(named(request), ": ", who, " answers by ", time(request), "."))
                .with(Buttons.askElse(request.id()));
    }

    /** @param why what they gave the bot to pass on, null where the thread alone may tell */
    static Card declined(Request request, @Nullable String why) {
        Words who = request.owner() == null ? Words.of("Somebody") : Words.of(request.owner());
        String cannot = request.kind() == Kind.ACTION ? " cannot do it" : " cannot answer it";
        Words words = Words.of(named(request), ": ", who, cannot);
        return Card.of(why == null ? words.and(". ", thread(request, "The thread")) : words.and(": \"" + why + "\""))
                .with(Buttons.askElse(request.id()));
    }

    /** Somebody else made it theirs. */
    static Card assigned(Request request, Instant now) {
        Words words = Words.of(named(request), " is now with you. ", request.author(), " asked");
        if (request.due() != null) {
            words = words.and(request.due().isAfter(now) ? ", by " : "; it was due ", due(request));
        }
        return Card.of(words.and(" (", thread(request, "open"), ")."))
                .with(Buttons.done(request.id()), Buttons.newTime(request.id()), Buttons.decline(request.id()));
    }

    static Words due(Request request) {
        return request.due() == null ? Words.NONE : Words.of(request.due(), request.assumed() ? " (assumed)" : "");
    }

    static Card expired(Request request) {
        return Card.of(Words.of(
                        named(request),
                        " has had no word for so long that I have stopped following it. ",
                        thread(request, "The thread")))
                .with(Buttons.reopen(request.id()));
    }

    /** "A-17 review the rollout plan". */
    static Words named(Request request) {
        return Words.of(new Part.Strong(request.id().toString()), " ", new Part.Title(request.id()));
    }

    static Part thread(Request request, String label) {
        return new Part.Said(request.conversation(), request.message(), label);
    }
}
