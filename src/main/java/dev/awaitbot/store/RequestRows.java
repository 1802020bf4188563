package dev.awaitbot.store;

import static java.time.temporal.ChronoUnit.MICROS;

import dev.awaitbot.protocol.Completion;
import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.Kind;
import dev.awaitbot.protocol.MessageId;
import dev.awaitbot.protocol.PersonId;
import dev.awaitbot.protocol.Request;
import dev.awaitbot.protocol.RequestId;
import dev.awaitbot.protocol.State;
import dev.awaitbot.protocol.Tracked;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.jdbi.v3.core.statement.SqlStatement;

/** A request as a row, both ways. */
final class RequestRows {
    static final String COLUMNS = """
            request.id, request.version, request.conversation, request.thread, request.message, request.author,
            request.posted_at, request.kind, request.tracked, request.named, request.owner, request.due_at,
            request.assumed, request.state, request.first_response, request.ask_back, request.done,
            request.closed_at, request.waited_micros, request.waiting_since, request.handoffs, request.reopened,
            request.answered_outside, request.completion, request.findings, request.asked, request.snoozed_until""";

    private RequestRows() {}

    static Stored read(ResultSet row) throws SQLException {
        var request = new Request(
                new RequestId(row.getLong("id")),
                new ConversationId(row.getString("conversation")),
                new MessageId(row.getString("thread")),
                new MessageId(row.getString("message")),
                new PersonId(row.getString("author")),
                Cells.instantOf(row, "posted_at"),
                Kind.valueOf(row.getString("kind")),
                Tracked.valueOf(row.getString("tracked")),
                TermsText.people(row.getString("named")),
                Cells.id(row, "owner", PersonId::new),
                Cells.instant(row, "due_at"),
                row.getBoolean("assumed"),
                State.valueOf(row.getString("state")),
                InstantText.moment(row.getString("first_response")),
                InstantText.moment(row.getString("ask_back")),
                InstantText.moment(row.getString("done")),
                Cells.instant(row, "closed_at"),
                Duration.of(row.getLong("waited_micros"), MICROS),
                Cells.instant(row, "waiting_since"),
                row.getInt("handoffs"),
                row.getInt("reopened"),
                row.getBoolean("answered_outside"),
                Completion.valueOf(row.getString("completion")),
                FindingsText.read(row.getString("findings")),
                TermsText.asked(row.getString("asked")),
                Cells.instant(row, "snoozed_until"));
        return new Stored(request, row.getInt("version"));
    }

    /** Binds what never changes. */
    static void bindPosted(SqlStatement<?> statement, Request request) {
        statement
                .bind("conversation", request.conversation().value())
                .bind("thread", request.thread().value())
                .bind("message", request.message().value())
                .bind("author", request.author().value())
                .bind("posted_at", request.postedAt());
    }

    /** Binds what events change, and by what a row is found. */
    static void bindNow(SqlStatement<?> statement, Request request) {
        statement
                .bind("id", request.id().number())
                .bind("is_open", !request.state().closed())
                .bind("kind", request.kind().name())
                .bind("tracked", request.tracked().name())
                .bind("named", TermsText.of(request.named()))
                .bind("owner", Cells.text(request.owner()))
                .bindByType("due_at", request.due(), Instant.class)
                .bind("assumed", request.assumed())
                .bind("state", request.state().name())
                .bind("first_response", InstantText.of(request.firstResponse()))
                .bind("ask_back", InstantText.of(request.askBack()))
                .bind("done", InstantText.of(request.done()))
                .bindByType("closed_at", request.closedAt(), Instant.class)
                .bind("waited_micros", request.waited().toNanos() / 1_000)
                .bindByType("waiting_since", request.waitingSince(), Instant.class)
                .bind("handoffs", request.handoffs())
                .bind("reopened", request.reopened())
                .bind("answered_outside", request.answeredOutside())
                .bind("completion", request.completion().name())
                .bind("findings", FindingsText.of(request.findings()))
                .bind("asked", TermsText.of(request.asked()))
                .bindByType("snoozed_until", request.snoozedUntil(), Instant.class);
    }
}
