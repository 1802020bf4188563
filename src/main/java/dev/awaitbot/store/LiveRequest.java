package dev.awaitbot.store;

import dev.awaitbot.protocol.Event;
import dev.awaitbot.protocol.Message;
import dev.awaitbot.protocol.Notation;
import dev.awaitbot.protocol.PersonId;
import dev.awaitbot.protocol.Request;
import dev.awaitbot.protocol.Terms;
import dev.awaitbot.protocol.Transitions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A request on its way through a transaction: as it was read, locked, and what has happened to it since. */
final class LiveRequest {
    private final Supplier<Terms> posted;
    private final Supplier<List<Event>> past;
    private final List<Event> news = new ArrayList<>();
    private final List<PersonId> named;
    private final int version;
    private Request now;
    private @Nullable Instant newest;

    /**
     * @param newest the moment of its newest event, null where it has none
     * @param posted what its words came to when it was posted; asked only when something is heard late
     * @param past its events so far; asked only then
     */
    LiveRequest(Stored stored, @Nullable Instant newest, Supplier<Terms> posted, Supplier<List<Event>> past) {
        this.now = stored.request();
        this.named = now.named();
        this.version = stored.version();
        this.newest = newest;
        this.posted = posted;
        this.past = past;
    }

    /**
     * A request that begins.
     *
     * @throws IllegalArgumentException if something has happened to it that is not among its events
     */
    static LiveRequest opened(Request request) {
        Terms terms = TermsText.kept(TermsText.of(request));
        if (!posted(request, TermsText.of(request)).equals(request)) {
            throw new IllegalArgumentException("A request begins as it is posted, open and without a history; "
                    + request.id() + " has one that is not told by events.");
        }
        return new LiveRequest(new Stored(posted(request, terms), 0), null, () -> terms, List::of);
    }

    /** What is heard late happened when it happened: the request is made anew of all its events in the order of their moments. */
    void happens(Event heard) {
        Event event = EventRows.kept(heard);
        news.add(event);
        Instant at = event.at().latest();
        if (newest != null && at.isBefore(newest)) {
            var all = new ArrayList<>(past.get());
            all.addAll(news);
            now = Transitions.apply(posted(now, posted.get()), all);
        } else {
            now = Transitions.apply(now, event);
            newest = at;
        }
    }

    /** The request as it was posted with these terms. */
    static Request posted(Request request, Terms terms) {
        var message = new Message(
                request.message(),
                request.conversation(),
                request.thread(),
                request.author(),
                false,
                request.postedAt(),
                null,
                Notation.PLAIN,
                "",
                0,
                List.of());
        return Request.posted(request.id(), message, terms);
    }

    Request now() {
        return now;
    }

    /** As it was read, until something happens to it. */
    Stored stored() {
        return new Stored(now, newVersion());
    }

    /** The version it was read with. */
    int version() {
        return version;
    }

    int newVersion() {
        return version + news.size();
    }

    @Nullable
    Instant newest() {
        return newest;
    }

    Terms postedTerms() {
        return posted.get();
    }

    /** Whether its words name others than when it was read. */
    boolean renamed() {
        return !now.named().equals(named);
    }

    boolean changed() {
        return !news.isEmpty();
    }

    List<EventRows.Numbered> numbered() {
        var numbered = new ArrayList<EventRows.Numbered>();
        for (int i = 0; i < news.size(); i++) {
            numbered.add(new EventRows.Numbered(now.id(), version + 1 + i, news.get(i)));
        }
        return numbered;
    }
}
