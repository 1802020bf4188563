package dev.awaitbot.store;

import dev.awaitbot.protocol.Notice;
import dev.awaitbot.protocol.Plan;
import dev.awaitbot.protocol.Request;
import dev.awaitbot.protocol.RequestId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** Plans that are carried out together: gathered first, then written in few statements. */
final class Writing {
    private final Map<RequestId, LiveRequest> known;
    private final Map<RequestId, LiveRequest> opened = new LinkedHashMap<>();
    private final Map<RequestId, Plan.Schedule> schedules = new LinkedHashMap<>();
    private final List<Notice> notices = new ArrayList<>();

    /** @param known all that the plans are about, locked */
    Writing(Map<RequestId, LiveRequest> known) {
        this.known = known;
    }

    /** The requests that a plan changes or schedules, but for the one it opens. */
    static Set<RequestId> touched(Plan plan) {
        var touched = new LinkedHashSet<RequestId>();
        plan.changes().forEach(change -> touched.add(change.request()));
        plan.schedules().forEach(schedule -> touched.add(schedule.request()));
        if (plan.opened() != null) {
            touched.remove(plan.opened().id());
        }
        return touched;
    }

    /** Adds a plan to what is to be written. */
    void add(Plan plan) {
        Request begins = plan.opened();
        if (begins != null) {
            opened.put(begins.id(), LiveRequest.opened(begins));
        }
        for (Plan.Change change : plan.changes()) {
            live(change.request()).happens(change.event());
        }
        for (Plan.Schedule schedule : plan.schedules()) {
            schedules.put(live(schedule.request()).now().id(), schedule);
        }
        notices.addAll(plan.notices());
    }

    private LiveRequest live(RequestId id) {
        LiveRequest live = opened.getOrDefault(id, known.get(id));
        if (live == null) {
            throw new IllegalArgumentException("A plan is about requests it was made for, not about " + id + ".");
        }
        return live;
    }

    /** @throws StaleException if a request has changed since it was locked */
    void write(Handle handle, String workspace, NoticeRows outbox, Instant now) {
        var requests = new LiveRequests(handle, workspace);
        requests.insert(List.copyOf(opened.values()));
        List<LiveRequest> changed =
                known.values().stream().filter(LiveRequest::changed).toList();
        requests.update(changed);
        EventRows.insert(
                handle,
                Stream.concat(opened.values().stream(), changed.stream())
                        .flatMap(live -> live.numbered().stream())
                        .toList());
        if (!schedules.isEmpty()) {
            new FollowUps(handle, workspace).plan(schedules.values(), opened.keySet());
        }
        outbox.insert(handle, notices, now);
    }
}
