package dev.awaitbot.store;

import dev.awaitbot.protocol.Request;
import dev.awaitbot.protocol.RequestId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Locks requests of a workspace, and writes what became of them. */
final class LiveRequests {
    private final Handle handle;
    private final String workspace;

    LiveRequests(Handle handle, String workspace) {
        this.handle = handle;
        this.workspace = workspace;
    }

    /**
     * Locks these until the transaction ends, in the order of their numbers, so that no two wait for each other. The workspace is compared
     * here, for H2 would rather look through all of a workspace than look up a few numbers.
     *
     * @param suffix what the statement ends with: how it waits for those whom others have locked
     */
    Map<RequestId, LiveRequest> lock(Collection<RequestId> requests, String suffix) {
        var locked = new HashMap<RequestId, LiveRequest>();
        if (requests.isEmpty()) {
            return locked;
        }
        handle.createQuery("SELECT " + RequestRows.COLUMNS + ", workspace, newest_event_at FROM request"
                        + " WHERE id = ANY(:ids) ORDER BY id " + suffix)
                .bind(
                        "ids",
                        Cells.numbers(requests.stream().map(RequestId::number).toList()))
                .map((row, context) -> workspace.equals(row.getString("workspace")) ? Optional.of(live(row)) : none())
                .forEach(found -> found.ifPresent(live -> locked.put(live.now().id(), live)));
        return locked;
    }

    private static Optional<LiveRequest> none() {
        return Optional.empty();
    }

    private LiveRequest live(ResultSet row) throws SQLException {
        Stored stored = RequestRows.read(row);
        RequestId id = stored.request().id();
        return new LiveRequest(
                stored,
                Cells.instant(row, "newest_event_at"),
                () -> TermsText.read(handle.createQuery("SELECT posted_terms FROM request WHERE id = ?")
                        .bind(0, id.number())
                        .mapTo(String.class)
                        .one()),
                () -> EventRows.of(handle, id));
    }

    void insert(List<LiveRequest> opened) {
        if (opened.isEmpty()) {
            return;
        }
        var batch = handle.prepareBatch("""
                INSERT INTO request (id, workspace, conversation, thread, message, author, posted_at, posted_terms, version,
                  newest_event_at, is_open, kind, tracked, named, owner, due_at, assumed, state, first_response, ask_back, done,
                  closed_at, waited_micros, waiting_since, handoffs, reopened, answered_outside, completion, findings, asked,
                  snoozed_until)
                VALUES (:id, :workspace, :conversation, :thread, :message, :author, :posted_at, :posted_terms, :version,
                  :newest_event_at, :is_open, :kind, :tracked, :named, :owner, :due_at, :assumed, :state, :first_response,
                  :ask_back, :done, :closed_at, :waited_micros, :waiting_since, :handoffs, :reopened, :answered_outside,
                  :completion, :findings, :asked, :snoozed_until)
                """);
        for (LiveRequest live : opened) {
            RequestRows.bindPosted(batch, live.now());
            RequestRows.bindNow(batch, live.now());
            batch.bind("workspace", workspace)
                    .bind("posted_terms", TermsText.of(live.postedTerms()))
                    .bind("version", live.newVersion())
                    .bindByType("newest_event_at", live.newest(), Instant.class)
                    .add();
        }
        batch.execute();
        named(opened.stream().map(LiveRequest::now).toList());
    }

    /** @throws StaleException if one has changed since it was read */
    void update(List<LiveRequest> changed) {
        if (changed.isEmpty()) {
            return;
        }
        var batch = handle.prepareBatch("""
                UPDATE request SET version = :version, newest_event_at = :newest_event_at, is_open = :is_open, kind = :kind,
                  tracked = :tracked, named = :named, owner = :owner, due_at = :due_at, assumed = :assumed, state = :state,
                  first_response = :first_response, ask_back = :ask_back, done = :done, closed_at = :closed_at,
                  waited_micros = :waited_micros, waiting_since = :waiting_since, handoffs = :handoffs,
                  reopened = :reopened, answered_outside = :answered_outside, completion = :completion,
                  findings = :findings, asked = :asked, snoozed_until = :snoozed_until
                WHERE id = :id AND version = :before
                """);
        for (LiveRequest live : changed) {
            RequestRows.bindNow(batch, live.now());
            batch.bind("version", live.newVersion())
                    .bindByType("newest_event_at", live.newest(), Instant.class)
                    .bind("before", live.version())
                    .add();
        }
        for (int count : batch.execute()) {
            if (count != 1) {
                throw new StaleException("A request was changed by somebody else meanwhile.");
            }
        }
        List<Request> renamed = changed.stream()
                .filter(LiveRequest::renamed)
                .map(LiveRequest::now)
                .toList();
        for (Request request : renamed) {
            handle.execute(
                    "DELETE FROM request_named WHERE request_id = ?",
                    request.id().number());
        }
        named(renamed);
    }

    private void named(List<Request> requests) {
        var batch = handle.prepareBatch("INSERT INTO request_named (workspace, person, request_id) VALUES (?, ?, ?)");
        requests.stream()
                .filter(request -> request.named().size() > 1)
                .forEach(request -> request.named().stream()
                        .distinct()
                        .forEach(person -> batch.add(
                                workspace, person.value(), request.id().number())));
        if (batch.size() > 0) {
            batch.execute();
        }
    }
}
