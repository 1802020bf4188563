package dev.awaitbot.protocol;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to do about something that happened: all of it in one transaction, or nothing.
 *
 * @param opened the request that begins, null where none does
 * @param changes the events to record
 * @param schedules for the requests in it: everything that is still to come, in place of what was planned before
 * @param notices what to say
 */
public record Plan(@Nullable Request opened, List<Change> changes, List<Schedule> schedules, List<Notice> notices) {
    /** One event of one request. */
    public record Change(RequestId request, Event event) {}

    /** All that is still to come for one request. */
    public record Schedule(RequestId request, List<FollowUp> followUps) {
        public Schedule {
            followUps = List.copyOf(followUps);
        }
    }

    public static final Plan NOTHING = new Plan(null, List.of(), List.of(), List.of());

    public Plan {
        changes = List.copyOf(changes);
        schedules = List.copyOf(schedules);
        notices = List.copyOf(notices);
    }

    /** The same, with one more word to say. */
    public Plan saying(Notice notice) {
        var more = new ArrayList<>(notices);
        more.add(notice);
        return new Plan(opened, changes, schedules, more);
    }
}
