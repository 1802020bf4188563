package dev.awaitbot.store;

import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.EventId;
import dev.awaitbot.protocol.MessageId;
import dev.awaitbot.protocol.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** What a workspace has decided and agreed on, in the words that somebody gave for the record; sealed where they are kept. */
public final class Records {
    /** What sort of thing is on record. */
    public enum Kind {
        DECISION,
        AGREEMENT,
        PURPOSE
    }

    /**
     * One thing on record.
     *
     * @param message where it was said; null where it was only given for the record
     */
    public record Entry(
            Kind kind,
            String text,
            PersonId by,
            ConversationId conversation,
            @Nullable MessageId message,
            Instant at) {}

    /** One page of the record, newest first; pages as in {@link Page}. */
    public record Entries(List<Entry> entries, int page, int pages, int total) {
        public Entries {
            entries = List.copyOf(entries);
        }
    }

    private final Database database;
    private final InstanceKey key;
    private final String workspace;

    public Records(Database database, InstanceKey key, String workspace) {
        this.database = database;
        this.key = key;
        this.workspace = workspace;
    }

    /** @return false if this event has put something on record before */
    public boolean add(EventId event, Entry entry) {
        try {
            database.committed(handle -> insert(handle, event, entry));
            return true;
        } catch (RuntimeException e) {
            if (Dialect.duplicate(e)) {
                return false;
            }
            throw e;
        }
    }

    /** The same, along with what the event else comes to. */
    public Kept adding(EventId event, Entry entry) {
        return new Kept(handle -> insert(handle, event, entry));
    }

    private int insert(Handle handle, EventId event, Entry entry) {
        return handle.createUpdate("""
                        INSERT INTO record_entry (workspace, event, kind, sealed_text, person, conversation, message, recorded_at)
                        VALUES (:workspace, :event, :kind, :text, :person, :conversation, :message, :at)
                        """)
                .bind("workspace", workspace)
                .bind("event", event.value())
                .bind("kind", entry.kind().name())
                .bind("text", key.seal(entry.text()))
                .bind("person", entry.by().value())
                .bind("conversation", entry.conversation().value())
                .bind("message", Cells.text(entry.message()))
                .bind("at", entry.at())
                .execute();
    }

    /** @param conversation null for all */
    public Entries list(@Nullable ConversationId conversation, Kind kind, int page) {
        String which = " FROM record_entry WHERE workspace = :workspace AND kind = :kind"
                + (conversation == null ? "" : " AND conversation = :conversation");
        return database.read(handle -> {
            int total = query(handle, "SELECT COUNT(*)" + which, conversation, kind)
                    .mapTo(Integer.class)
                    .one();
            int pages = Page.pages(total);
            int shown = Page.within(page, pages);
            String sql = "SELECT *" + which + " ORDER BY recorded_at DESC, event DESC" + Page.limit(shown);
            List<Entry> entries = query(handle, sql, conversation, kind)
                    .map((row, context) -> entry(row))
                    .list();
            return new Entries(entries, shown, pages, total);
        });
    }

    private Query query(Handle handle, String sql, @Nullable ConversationId conversation, Kind kind) {
        Query query = handle.createQuery(sql).bind("workspace", workspace).bind("kind", kind.name());
        return conversation == null ? query : query.bind("conversation", conversation.value());
    }

    private Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                Kind.valueOf(row.getString("kind")),
                key.open(row.getBytes("sealed_text")),
                new PersonId(row.getString("person")),
                new ConversationId(row.getString("conversation")),
                Cells.id(row, "message", MessageId::new),
                Cells.instantOf(row, "recorded_at"));
    }
}
