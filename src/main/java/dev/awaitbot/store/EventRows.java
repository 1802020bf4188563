package dev.awaitbot.store;

import static java.time.temporal.ChronoUnit.MICROS;

import dev.awaitbot.protocol.Event;
import dev.awaitbot.protocol.MessageId;
import dev.awaitbot.protocol.Moment;
import dev.awaitbot.protocol.PersonId;
import dev.awaitbot.protocol.RequestId;
import dev.awaitbot.protocol.Terms;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The events of requests, each with its number within its request. */
final class EventRows {
    /** An event on its way into the database. */
    record Numbered(RequestId request, int seq, Event event) {}

    private EventRows() {}

    static List<Event> of(Handle handle, RequestId request) {
        return handle.createQuery("SELECT * FROM event WHERE request_id = ? ORDER BY seq")
                .bind(0, request.number())
                .map((row, context) -> read(row))
                .list();
    }

    static void insert(Handle handle, List<Numbered> events) {
        if (events.isEmpty()) {
            return;
        }
        var batch = handle.prepareBatch("""
                INSERT INTO event (request_id, seq, type, earliest, latest, message, actor, cause, owner, due_at, terms)
                VALUES (:request, :seq, :type, :earliest, :latest, :message, :actor, :cause, :owner, :due, :terms)
                """);
        for (Numbered numbered : events) {
            Event event = numbered.event();
            Terms terms = event.terms();
            batch.bind("request", numbered.request().number())
                    .bind("seq", numbered.seq())
                    .bind("type", event.type().name())
                    .bind("earliest", event.at().earliest())
                    .bind("latest", event.at().latest())
                    .bind("message", Cells.text(event.at().message()))
                    .bind("actor", Cells.text(event.actor()))
                    .bind("cause", event.cause().name())
                    .bind("owner", Cells.text(event.owner()))
                    .bindByType("due", event.due(), Instant.class)
                    .bind("terms", terms == null ? null : TermsText.of(terms))
                    .add();
        }
        batch.execute();
    }

    /** The same as it comes back: a request is made of its events as they are kept, or it could not be made of them again. */
    static Event kept(Event event) {
        Moment at = event.at();
        Terms terms = event.terms();
        return new Event(
                event.type(),
                new Moment(at.earliest().truncatedTo(MICROS), at.latest().truncatedTo(MICROS), at.message()),
                event.actor(),
                event.cause(),
                event.owner(),
                kept(event.due()),
                terms == null ? null : TermsText.kept(terms));
    }

    private static @Nullable Instant kept(@Nullable Instant instant) {
        return instant == null ? null : instant.truncatedTo(MICROS);
    }

    private static Event read(ResultSet row) throws SQLException {
        String terms = row.getString("terms");
        return new Event(
                Event.Type.valueOf(row.getString("type")),
                new Moment(
                        Cells.instantOf(row, "earliest"),
                        Cells.instantOf(row, "latest"),
                        Cells.id(row, "message", MessageId::new)),
                Cells.id(row, "actor", PersonId::new),
                Event.Cause.valueOf(row.getString("cause")),
                Cells.id(row, "owner", PersonId::new),
                Cells.instant(row, "due_at"),
                terms == null ? null : TermsText.read(terms));
    }
}
