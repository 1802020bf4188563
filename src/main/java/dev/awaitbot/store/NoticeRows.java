package dev.awaitbot.store;

import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.MessageId;
import dev.awaitbot.protocol.Notice;
import dev.awaitbot.protocol.PersonId;
import dev.awaitbot.protocol.RequestId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** A notice as a row of the outbox, both ways. */
final class NoticeRows {
    private final InstanceKey key;
    private final String workspace;

    NoticeRows(InstanceKey key, String workspace) {
        this.key = key;
        this.workspace = workspace;
    }

    /** Puts into the outbox what was not put there before. */
    void insert(Handle handle, List<Notice> notices, Instant now) {
        var fresh = new LinkedHashMap<String, Notice>();
        notices.forEach(notice -> fresh.putIfAbsent(notice.key(), notice));
        fresh.keySet().removeAll(known(handle, fresh.keySet()));
        if (fresh.isEmpty()) {
            return;
        }
        var batch = handle.prepareBatch("""
                INSERT INTO outbox (workspace, notice_key, code, request_id, conversation, thread, recipient,
                  notice_values, sealed_text, made_at, state, next_at, batch, tries, maybe_sent, reason)
                VALUES (:workspace, :key, :code, :request, :conversation, :thread, :recipient,
                  :values, :text, :now, 'WAITING', :now, :batch, 0, FALSE, '')
                """);
        for (Notice notice : fresh.values()) {
            RequestId request = notice.request();
            String text = notice.text();
            batch.bind("workspace", workspace)
                    .bind("key", notice.key())
                    .bind("code", notice.code().name())
                    .bindByType("request", request == null ? null : request.number(), Long.class)
                    .bind("conversation", notice.conversation().value())
                    .bind("thread", Cells.text(notice.thread()))
                    .bind("recipient", Cells.text(notice.to()))
                    .bind("values", ValuesText.of(notice.values()))
                    .bindByType("text", text == null ? null : key.seal(text), byte[].class)
                    .bind("now", now)
                    .bind("batch", batch(notice))
                    .add();
        }
        batch.execute();
    }

    /** What goes to a person in one message, however much of it waits. */
    private @Nullable String batch(Notice notice) {
        boolean together = switch (notice.code()) {
            case REMINDER, CATCH_UP, OVERDUE, EXPIRED, OWNER_GONE -> true;
            default -> false;
        };
        return together && notice.to() != null ? notice.code() + ":" + workspace + ":" + notice.to() : null;
    }

    /** The workspace is compared here, for H2 would rather look through all of a workspace than look up a few keys. */
    private Set<String> known(Handle handle, Set<String> keys) {
        if (keys.isEmpty()) {
            return Set.of();
        }
        return handle.createQuery("SELECT workspace, notice_key FROM outbox WHERE notice_key = ANY(:keys)")
                .bind("keys", Cells.texts(keys))
                .map((row, context) -> workspace.equals(row.getString("workspace")) ? row.getString("notice_key") : "")
                .set();
    }

    /** When something that waits is to be sent, or a claim runs out. */
    Optional<Instant> next(Handle handle, Instant after) {
        return handle.createQuery("""
                        SELECT next_at FROM outbox WHERE workspace = :workspace AND next_at > :after
                        ORDER BY workspace, next_at LIMIT 1
                        """)
                .bind("workspace", workspace)
                .bind("after", after)
                .mapTo(Instant.class)
                .findFirst();
    }

    List<History.Said> of(Handle handle, RequestId request) {
        return handle.createQuery("SELECT * FROM outbox WHERE request_id = ? ORDER BY made_at, id")
                .bind(0, request.number())
                .map((row, context) -> said(row))
                .list();
    }

    Outbox.Row read(ResultSet row) throws SQLException {
        long request = row.getLong("request_id");
        RequestId about = row.wasNull() ? null : new RequestId(request);
        byte[] sealed = row.getBytes("sealed_text");
        var notice = new Notice(
                Notice.Code.valueOf(row.getString("code")),
                about,
                new ConversationId(row.getString("conversation")),
                Cells.id(row, "thread", MessageId::new),
                Cells.id(row, "recipient", PersonId::new),
                row.getString("notice_key"),
                ValuesText.read(row.getString("notice_values")),
                sealed == null ? null : key.open(sealed));
        return new Outbox.Row(
                row.getLong("id"),
                workspace,
                notice,
                row.getString("batch"),
                row.getInt("tries") - 1,
                row.getBoolean("maybe_sent"),
                Cells.instantOf(row, "made_at"));
    }

    static History.Said said(ResultSet row) throws SQLException {
        String message = row.getString("message");
        var state = History.NoticeState.valueOf(row.getString("state"));
        return new History.Said(
                Notice.Code.valueOf(row.getString("code")),
                Cells.id(row, "recipient", PersonId::new),
                row.getString("notice_key"),
                state,
                Cells.instantOf(row, "made_at"),
                state == History.NoticeState.SENT ? Cells.instant(row, "ended_at") : null,
                message == null || message.isEmpty() ? null : new MessageId(message),
                row.getString("reason"));
    }
}
