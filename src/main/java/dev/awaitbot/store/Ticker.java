package dev.awaitbot.store;

import dev.awaitbot.protocol.FollowUp;
import dev.awaitbot.protocol.RequestId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/** Takes steps whose time has come. Requests are locked first and their steps read then, so that no answer slips in between. */
final class Ticker {
    private final Database database;
    private final String workspace;
    private final NoticeRows outbox;

    Ticker(Database database, String workspace, NoticeRows outbox) {
        this.database = database;
        this.workspace = workspace;
        this.outbox = outbox;
    }

    int tick(Instant now, Most most, Function<List<Due>, List<Carried>> decide) {
        boolean due = database.read(handle ->
                !new FollowUps(handle, workspace).due(now, most.but(1)).isEmpty());
        if (!due) {
            return 0;
        }
        var taken = new LinkedHashSet<RequestId>();
        try {
            return database.committed(handle -> {
                taken.clear();
                taken.addAll(new FollowUps(handle, workspace).due(now, most));
                return tick(handle, now, taken, decide);
            });
        } catch (RuntimeException e) {
            if (taken.isEmpty() || !Dialect.ofTheRows(e)) {
                throw e;
            }
            throw new PoisonException(taken, e);
        }
    }

    private int tick(Handle handle, Instant now, Set<RequestId> requests, Function<List<Due>, List<Carried>> decide) {
        var followUps = new FollowUps(handle, workspace);
        Map<RequestId, LiveRequest> locked = new LiveRequests(handle, workspace)
                .lock(requests, database.dialect().lockOrSkip());
        if (locked.isEmpty()) {
            return 0;
        }
        List<Due> due = followUps.dueOf(locked.keySet(), now).stream()
                .map(step -> due(step, locked))
                .toList();
        List<Carried> carried = decide.apply(due);
        followUps.decide(decided(due, carried));
        var writing = new Writing(locked);
        carried.forEach(one -> writing.add(one.plan()));
        writing.write(handle, workspace, outbox, now);
        // Where another has just decided these there may still be more.
        return Math.max(due.size(), locked.size());
    }

    private static Due due(FollowUp step, Map<RequestId, LiveRequest> locked) {
        LiveRequest request = Objects.requireNonNull(locked.get(step.request()), "a step without its request");
        return new Due(step, request.stored());
    }

    /** A step that nobody decided is not asked for again and again: it stays as DEAD, where it is seen. */
    private static List<FollowUps.Decided> decided(List<Due> due, List<Carried> carried) {
        var open = new LinkedHashSet<FollowUp>();
        due.forEach(one -> open.add(one.step()));
        var decided = new ArrayList<FollowUps.Decided>();
        for (Carried one : carried) {
            if (open.remove(one.due().step())) {
                boolean said = !one.plan().notices().isEmpty();
                decided.add(new FollowUps.Decided(
                        one.due().step(), said ? History.StepState.SENT : History.StepState.SKIPPED, one.outcome()));
            }
        }
        open.forEach(step -> decided.add(new FollowUps.Decided(step, History.StepState.DEAD, "undecided")));
        return decided;
    }
}
