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

    /** Both, one after the other. At most one of them opens a request. */
    public Plan and(Plan other) {
        return new Plan(
                opened == null ? other.opened : opened,
                joined(changes, other.changes),
                joined(schedules, other.schedules),
                joined(notices, other.notices));
    }

    /** Only what opens a request and is planned for it. */
    public Plan opening() {
        return new Plan(
                opened,
                changes.stream()
                        .filter(change -> opened != null && change.request().equals(opened.id()))
                        .toList(),
                schedules.stream()
                        .filter(schedule -> opened != null && schedule.request().equals(opened.id()))
                        .toList(),
                List.of());
    }

    /** Only what is done to requests that are there. */
    public Plan answering() {
        return new Plan(
                null,
                changes.stream()
                        .filter(change -> opened == null || !change.request().equals(opened.id()))
                        .toList(),
                schedules.stream()
                        .filter(schedule ->
                                opened == null || !schedule.request().equals(opened.id()))
                        .toList(),
                notices);
    }

    /** The same without a step that was to come. */
    public Plan without(String step) {
        List<Schedule> fewer = schedules.stream()
                .map(schedule -> new Schedule(
                        schedule.request(),
                        schedule.followUps().stream()
                                .filter(one -> !one.step().equals(step))
                                .toList()))
                .toList();
        return new Plan(opened, changes, fewer, notices);
    }

    public boolean nothing() {
        return opened == null && changes.isEmpty() && schedules.isEmpty() && notices.isEmpty();
    }

    private static <T> List<T> joined(List<T> one, List<T> other) {
        var all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }
}
