package dev.awaitbot.store;

import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.MessageId;
import dev.awaitbot.protocol.PersonId;
import dev.awaitbot.protocol.RequestId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Questions about the requests of a workspace. */
final class Requests {
    private static final String FROM = "SELECT request.workspace, " + RequestRows.COLUMNS + " FROM request ";
    private static final String MINE = FROM + "WHERE workspace = :workspace AND ";
    private static final int ASIDEABLE = 64;
    private static final int FETCHED_AT_ONCE = 500;

    private final String workspace;

    Requests(String workspace) {
        this.workspace = workspace;
    }

    /** The workspace is compared here, for H2 would rather look through all of a workspace than look up a number. */
    Optional<Stored> one(Handle handle, RequestId request) {
        return handle.createQuery(FROM + "WHERE id = ?")
                .bind(0, request.number())
                .map((row, context) -> mine(row) ? Optional.of(RequestRows.read(row)) : Optional.<Stored>empty())
                .findFirst()
                .flatMap(found -> found);
    }

    Optional<Stored> byMessage(Handle handle, ConversationId conversation, MessageId message) {
        return find(
                        handle,
                        "conversation = :conversation AND message = :message",
                        Map.of("conversation", conversation.value(), "message", message.value()))
                .stream()
                .findFirst();
    }

    List<Stored> ofThread(Handle handle, ConversationId conversation, MessageId root) {
        return find(
                handle,
                "conversation = :conversation AND thread = :root ORDER BY posted_at, id",
                Map.of("conversation", conversation.value(), "root", root.value()));
    }

    List<Stored> asideable(Handle handle, ConversationId conversation, Instant since) {
        return find(
                handle,
                "is_open AND conversation = :conversation AND posted_at >= :since AND thread = message"
                        + " ORDER BY posted_at DESC, id DESC LIMIT " + ASIDEABLE,
                Map.of("conversation", conversation.value(), "since", since));
    }

    Page owned(Handle handle, PersonId person, int page) {
        String several = FROM + "JOIN request_named ON request_named.request_id = request.id"
                + " WHERE request_named.workspace = :workspace AND person = :person AND is_open AND owner IS NULL";
        String own = FROM + "WHERE request.workspace = :workspace AND is_open AND owner = :person";
        return page(handle, own + " UNION ALL " + several, Map.of("person", person.value()), page);
    }

    Page waiting(Handle handle, PersonId person, int page) {
        return page(handle, MINE + "is_open AND author = :person", Map.of("person", person.value()), page);
    }

    Page open(Handle handle, ConversationId conversation, int page) {
        return page(
                handle,
                MINE + "is_open AND conversation = :conversation",
                Map.of("conversation", conversation.value()),
                page);
    }

    void posted(Handle handle, Instant from, Instant until, Consumer<Stored> each) {
        handle.createQuery(FROM + "WHERE posted_at >= :from AND posted_at < :until ORDER BY posted_at, id")
                .bind("from", from)
                .bind("until", until)
                .setFetchSize(FETCHED_AT_ONCE)
                .map((row, context) -> mine(row) ? Optional.of(RequestRows.read(row)) : Optional.<Stored>empty())
                .useIterator(rows -> rows.forEachRemaining(row -> row.ifPresent(each)));
    }

    private boolean mine(ResultSet row) throws SQLException {
        return workspace.equals(row.getString("workspace"));
    }

    private Page page(Handle handle, String sql, Map<String, ?> values, int wanted) {
        int total = handle.createQuery("SELECT COUNT(*) FROM (" + sql + ") AS found")
                .bind("workspace", workspace)
                .bindMap(values)
                .mapTo(Integer.class)
                .one();
        int pages = Page.pages(total);
        int page = Page.within(wanted, pages);
        List<Stored> found = query(handle, sql + " ORDER BY due_at NULLS LAST, id" + Page.limit(page), values)
                .map((row, context) -> RequestRows.read(row))
                .list();
        return new Page(found, page, pages, total);
    }

    private List<Stored> find(Handle handle, String which, Map<String, ?> values) {
        return query(handle, MINE + which, values)
                .map((row, context) -> RequestRows.read(row))
                .list();
    }

    private Query query(Handle handle, String sql, Map<String, ?> values) {
        return handle.createQuery(sql).bind("workspace", workspace).bindMap(values);
    }
}
