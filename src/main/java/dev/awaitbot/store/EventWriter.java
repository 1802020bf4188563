package dev.awaitbot.store;

import dev.awaitbot.protocol.RequestId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** Writes what an event comes to: the event first, so that of two that come at once one finds the other's. */
final class EventWriter {
    /** Undoes the transaction: what it was about is known already. */
    private static final class Known extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Known() {
            super("known already", null, false, false);
        }
    }

    private final Database database;
    private final String workspace;
    private final Posts posts;
    private final NoticeRows outbox;

    EventWriter(Database database, String workspace, Posts posts, NoticeRows outbox) {
        this.database = database;
        this.workspace = workspace;
        this.posts = posts;
        this.outbox = outbox;
    }

    boolean write(Write write) {
        try {
            return database.committed(handle -> write(handle, write));
        } catch (Known known) {
            return false;
        } catch (RuntimeException e) {
            if (Dialect.duplicate(e)) {
                throw new StaleException("Somebody else wrote the same at the same time.");
            }
            throw e;
        }
    }

    private boolean write(Handle handle, Write write) {
        if (write.event() != null) {
            see(handle, write);
        }
        if (write.heard() != null && !posts.keep(handle, write.heard())) {
            throw new Known();
        }
        write.kept().forEach(one -> one.in(handle));
        Set<RequestId> touched = Writing.touched(write.plan());
        Map<RequestId, LiveRequest> locked = new LiveRequests(handle, workspace).lock(touched, "FOR UPDATE");
        requireUnchanged(write, locked);
        var writing = new Writing(locked);
        writing.add(write.plan());
        writing.write(handle, workspace, outbox, write.now());
        return true;
    }

    private void see(Handle handle, Write write) {
        try {
            handle.createUpdate("INSERT INTO seen_event (workspace, event, seen_at) VALUES (:workspace, :event, :now)")
                    .bind("workspace", workspace)
                    .bind("event", Cells.text(write.event()))
                    .bind("now", write.now())
                    .execute();
        } catch (RuntimeException e) {
            if (Dialect.duplicate(e)) {
                throw new Known();
            }
            throw e;
        }
    }

    private static void requireUnchanged(Write write, Map<RequestId, LiveRequest> locked) {
        var versions = new HashMap<RequestId, Integer>();
        write.before().forEach(stored -> versions.put(stored.request().id(), stored.version()));
        for (RequestId id : Writing.touched(write.plan())) {
            Integer version = versions.get(id);
            if (version == null) {
                throw new IllegalArgumentException(
                        "A plan that changes " + id + " comes with that request as it was before.");
            }
            LiveRequest live = locked.get(id);
            if (live == null || live.version() != version) {
                throw new StaleException(id + " was changed by somebody else meanwhile.");
            }
        }
    }
}
