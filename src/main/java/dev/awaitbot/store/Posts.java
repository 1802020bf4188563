package dev.awaitbot.store;

import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.MessageId;
import dev.awaitbot.protocol.Moment;
import dev.awaitbot.protocol.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** The messages that a workspace has heard. */
final class Posts {
    private static final int PEOPLE = 40;
    private static final int NEWEST = 16;
    private static final String ONE =
            " WHERE workspace = :workspace AND conversation = :conversation AND message = :message";
    private static final String IN_THREAD =
            " FROM post WHERE workspace = :workspace AND conversation = :conversation AND root = :root AND NOT gone";

    private final String workspace;

    Posts(String workspace) {
        this.workspace = workspace;
    }

    /** Keeps what was heard of a message; false if that is known of it, or something newer: what is known never goes back. */
    boolean keep(Handle handle, Trace news) {
        Trace known = find(handle, news.conversation(), news.message()).orElse(null);
        if (known == null) {
            insert(handle, List.of(news));
            return true;
        }
        if (known.gone() || (!news.gone() && !newer(news.editedAt(), known.editedAt()))) {
            return false;
        }
        handle.createUpdate("UPDATE post SET gone = :gone, edited_at = :edited, reply = :reply" + ONE)
                .bind("gone", news.gone())
                .bindByType("edited", news.gone() ? known.editedAt() : news.editedAt(), Instant.class)
                .bind("reply", ReplyText.of(news.reply()))
                .bind("workspace", workspace)
                .bind("conversation", news.conversation().value())
                .bind("message", news.message().value())
                .execute();
        return true;
    }

    /** Two edits may bear the same second; one that was told twice is known by its event. */
    private static boolean newer(@Nullable Instant edited, @Nullable Instant known) {
        return edited != null && (known == null || !edited.isBefore(known));
    }

    /** Keeps messages of which nothing was known. */
    void insert(Handle handle, List<Trace> all) {
        var batch = handle.prepareBatch("""
                INSERT INTO post (workspace, conversation, message, root, author, posted_at, edited_at, gone, reply)
                VALUES (:workspace, :conversation, :message, :root, :author, :posted, :edited, :gone, :reply)
                """);
        for (Trace news : all) {
            batch.bind("workspace", workspace)
                    .bind("conversation", news.conversation().value())
                    .bind("message", news.message().value())
                    .bind("root", news.root().value())
                    .bind("author", Cells.text(news.author()))
                    .bind("posted", news.at())
                    .bindByType("edited", news.editedAt(), Instant.class)
                    .bind("gone", news.gone())
                    .bind("reply", ReplyText.of(news.reply()))
                    .add();
        }
        batch.execute();
    }

    Optional<Trace> find(Handle handle, ConversationId conversation, MessageId message) {
        return handle.createQuery("SELECT * FROM post" + ONE)
                .bind("workspace", workspace)
                .bind("conversation", conversation.value())
                .bind("message", message.value())
                .map((row, context) -> read(row))
                .findFirst();
    }

    List<MessageId> later(Handle handle, ConversationId conversation, MessageId root, Instant after) {
        return thread(
                        handle,
                        "SELECT message" + IN_THREAD + " AND posted_at > :after ORDER BY posted_at, message",
                        conversation,
                        root)
                .bind("after", after)
                .map((row, context) -> new MessageId(row.getString("message")))
                .list();
    }

    List<PersonId> people(Handle handle, ConversationId conversation, MessageId root) {
        String sql = "SELECT author, MIN(posted_at) AS first_at" + IN_THREAD
                + " GROUP BY author ORDER BY first_at, author LIMIT " + PEOPLE;
        return thread(handle, sql, conversation, root)
                .map((row, context) -> new PersonId(row.getString("author")))
                .list();
    }

    List<Remembered> newest(Handle handle, ConversationId conversation, MessageId root) {
        String sql = "SELECT *" + IN_THREAD + " ORDER BY posted_at DESC, message DESC LIMIT " + NEWEST;
        var posts = new ArrayList<>(thread(handle, sql, conversation, root)
                .map((row, context) -> remembered(row))
                .list());
        Collections.reverse(posts);
        return posts;
    }

    private Query thread(Handle handle, String sql, ConversationId conversation, MessageId root) {
        return handle.createQuery(sql)
                .bind("workspace", workspace)
                .bind("conversation", conversation.value())
                .bind("root", root.value());
    }

    private static Remembered remembered(ResultSet row) throws SQLException {
        Instant at = Cells.instantOf(row, "posted_at");
        return new Remembered(
                new Moment(at, at, new MessageId(row.getString("message"))),
                new PersonId(row.getString("author")),
                ReplyText.read(row.getString("reply")));
    }

    private static Trace read(ResultSet row) throws SQLException {
        return new Trace(
                new ConversationId(row.getString("conversation")),
                new MessageId(row.getString("message")),
                new MessageId(row.getString("root")),
                Cells.id(row, "author", PersonId::new),
                Cells.instantOf(row, "posted_at"),
                Cells.instant(row, "edited_at"),
                row.getBoolean("gone"),
                ReplyText.read(row.getString("reply")));
    }
}
