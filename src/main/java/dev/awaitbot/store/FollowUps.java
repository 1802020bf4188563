package dev.awaitbot.store;

import static java.time.temporal.ChronoUnit.MICROS;

import dev.awaitbot.protocol.FollowUp;
import dev.awaitbot.protocol.Plan;
import dev.awaitbot.protocol.RequestId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.statement.SqlStatement;

/** What is still to come for the requests of a workspace, and what came of it. */
final class FollowUps {
    /** A step that was decided. */
    record Decided(FollowUp step, History.StepState state, String outcome) {}

    private record Key(RequestId request, String step, Instant at) {
        static Key of(FollowUp step) {
            return new Key(step.request(), step.step(), step.at());
        }
    }

    private final Handle handle;
    private final String workspace;

    FollowUps(Handle handle, String workspace) {
        this.handle = handle;
        this.workspace = workspace;
    }

    /** The requests whose steps are due, the oldest steps first; as many numbers as steps. */
    List<RequestId> due(Instant now, Most most) {
        String except = most.except().isEmpty() ? "" : " AND NOT (request_id = ANY(:except))";
        var query = handle.createQuery("""
                        SELECT request_id FROM follow_up
                        WHERE workspace = :workspace AND state = 'PENDING' AND due_at <= :now\
                        """ + except + " ORDER BY workspace, state, due_at LIMIT :most")
                .bind("workspace", workspace)
                .bind("now", now)
                .bind("most", most.steps());
        return (except.isEmpty() ? query : query.bind("except", numbers(most.except())))
                .map((row, context) -> new RequestId(row.getLong("request_id")))
                .list();
    }

    /** The due steps of these requests, oldest first. Times are compared here, for H2 would rather look through all than look up a few. */
    List<FollowUp> dueOf(Collection<RequestId> requests, Instant now) {
        return handle.createQuery("""
                        SELECT * FROM follow_up WHERE request_id = ANY(:requests) AND state = 'PENDING'
                        ORDER BY due_at, request_id, step
                        """)
                .bind("requests", numbers(requests))
                .map((row, context) -> step(row).followUp())
                .filter(step -> !step.at().isAfter(now))
                .list();
    }

    List<History.Step> of(RequestId request) {
        return handle.createQuery("SELECT * FROM follow_up WHERE request_id = ? ORDER BY due_at, step")
                .bind(0, request.number())
                .map((row, context) -> step(row))
                .list();
    }

    Optional<Instant> next(Instant after) {
        return handle.createQuery("""
                        SELECT due_at FROM follow_up WHERE workspace = :workspace AND state = 'PENDING' AND due_at > :after
                        ORDER BY workspace, state, due_at LIMIT 1
                        """)
                .bind("workspace", workspace)
                .bind("after", after)
                .mapTo(Instant.class)
                .findFirst();
    }

    /** How many are pending that were due before an instant. */
    long overdue(Instant before) {
        return handle.createQuery("""
                        SELECT COUNT(*) FROM follow_up
                        WHERE workspace = :workspace AND state = 'PENDING' AND due_at < :before
                        """)
                .bind("workspace", workspace)
                .bind("before", before)
                .mapTo(Long.class)
                .one();
    }

    /** What is due of this request stays undone. */
    void giveUp(RequestId request, Instant now, String reason) {
        handle.createUpdate("""
                        UPDATE follow_up SET state = 'DEAD', outcome = :reason
                        WHERE request_id = :request AND state = 'PENDING' AND due_at <= :now
                        """)
                .bind("reason", reason)
                .bind("request", request.number())
                .bind("now", now)
                .execute();
    }

    void decide(List<Decided> decided) {
        if (decided.isEmpty()) {
            return;
        }
        var batch = handle.prepareBatch("""
                UPDATE follow_up SET state = :state, outcome = :outcome
                WHERE request_id = :request AND step = :step AND due_at = :at
                """);
        for (Decided one : decided) {
            bind(one.step(), batch)
                    .bind("state", one.state().name())
                    .bind("outcome", one.outcome())
                    .add();
        }
        batch.execute();
    }

    /** Replaces what is pending; what was done once at an instant is not planned again for it. */
    void plan(Collection<Plan.Schedule> schedules, Set<RequestId> opened) {
        Map<Key, History.Step> known = known(schedules.stream()
                .map(Plan.Schedule::request)
                .filter(id -> !opened.contains(id))
                .toList());
        var wanted = new HashMap<Key, FollowUp>();
        for (Plan.Schedule schedule : schedules) {
            for (FollowUp step : schedule.followUps()) {
                FollowUp kept =
                        new FollowUp(step.request(), step.step(), step.at().truncatedTo(MICROS), step.to());
                wanted.putIfAbsent(Key.of(kept), kept);
            }
        }
        var gone = new HashSet<Key>();
        known.forEach((key, step) -> {
            if (step.state() == History.StepState.PENDING && !step.followUp().equals(wanted.get(key))) {
                gone.add(key);
            } else {
                wanted.remove(key);
            }
        });
        delete(known, gone);
        insert(new ArrayList<>(wanted.values()));
    }

    private Map<Key, History.Step> known(List<RequestId> requests) {
        var known = new HashMap<Key, History.Step>();
        if (!requests.isEmpty()) {
            handle.createQuery("SELECT * FROM follow_up WHERE request_id = ANY(:requests)")
                    .bind("requests", numbers(requests))
                    .map((row, context) -> step(row))
                    .forEach(step -> known.put(Key.of(step.followUp()), step));
        }
        return known;
    }

    private void delete(Map<Key, History.Step> known, Set<Key> gone) {
        if (gone.isEmpty()) {
            return;
        }
        var batch = handle.prepareBatch(
                "DELETE FROM follow_up WHERE request_id = :request AND step = :step AND due_at = :at");
        known.forEach((key, step) -> {
            if (gone.contains(key)) {
                bind(step.followUp(), batch).add();
            }
        });
        batch.execute();
    }

    private void insert(List<FollowUp> steps) {
        if (steps.isEmpty()) {
            return;
        }
        var batch = handle.prepareBatch("""
                INSERT INTO follow_up (request_id, step, due_at, workspace, recipient, state, outcome)
                VALUES (:request, :step, :at, :workspace, :to, 'PENDING', '')
                """);
        for (FollowUp step : steps) {
            bind(step, batch).bind("workspace", workspace).bind("to", step.to()).add();
        }
        batch.execute();
    }

    private static <S extends SqlStatement<S>> S bind(FollowUp step, S statement) {
        return statement
                .bind("request", step.request().number())
                .bind("step", step.step())
                .bind("at", step.at());
    }

    private static Argument numbers(Collection<RequestId> requests) {
        return Cells.numbers(requests.stream().map(RequestId::number).toList());
    }

    private static History.Step step(ResultSet row) throws SQLException {
        var followUp = new FollowUp(
                new RequestId(row.getLong("request_id")),
                row.getString("step"),
                Cells.instantOf(row, "due_at"),
                row.getString("recipient"));
        return new History.Step(followUp, History.StepState.valueOf(row.getString("state")), row.getString("outcome"));
    }
}
