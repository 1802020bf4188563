package dev.awaitbot.bot;

import dev.awaitbot.calendar.WorkingCalendar;
import dev.awaitbot.discipline.Discipline;
import dev.awaitbot.discipline.Nudges;
import dev.awaitbot.discipline.Rules;
import dev.awaitbot.discipline.Steps;
import dev.awaitbot.protocol.FollowUp;
import dev.awaitbot.protocol.Mode;
import dev.awaitbot.protocol.Notice;
import dev.awaitbot.protocol.PersonId;
import dev.awaitbot.protocol.Plan;
import dev.awaitbot.protocol.Policy;
import dev.awaitbot.protocol.Request;
import dev.awaitbot.protocol.RequestId;
import dev.awaitbot.protocol.Verdicts;
import dev.awaitbot.store.Carried;
import dev.awaitbot.store.Due;
import dev.awaitbot.store.Most;
import dev.awaitbot.store.PoisonException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is due by the passing of time: decided in batches, each written in one transaction. */
final class Ticks {
    private static final int BATCH = 500;

    /** What is later than this fell due while the bot was away: people hear of it in one message. */
    private static final Duration AWAY = Duration.ofHours(1);

    private final Workspace here;
    private final Notes notes;
    private final Runnable decided;
    private final Poison poison;
    private final Discipline discipline = new Discipline();

    /** @param decided told after each batch, for then there may be something to say */
    Ticks(Workspace here, Notes notes, Runnable decided) {
        this.here = here;
        this.decided = decided;
        this.notes = notes;
        this.poison = new Poison(here);
    }

    /** Does all that is due; returns how many steps that were. */
    int tick(Instant now) {
        int all = 0;
        Set<RequestId> aside = poison.aside(now);
        int most = BATCH;
        int due;
        do {
            due = 1;
            try {
                due = here.requests()
                        .tick(now, new Most(most, aside), steps -> here.glancing(() -> decide(steps, now)));
                all += due;
                most = BATCH;
                if (due > 0) {
                    decided.run();
                    here.turns().giveWay();
                }
            } catch (PoisonException e) {
                most = Math.max(1, e.requests().size() / 2);
                if (e.requests().size() == 1) {
                    poison.met(e, now);
                    aside.addAll(e.requests());
                    most = BATCH;
                }
            }
            // Fewer than a batch may only mean that another node, or thread, has the rest of it in hand.
        } while (due > 0);
        return all;
    }

    private List<Carried> decide(List<Due> steps, Instant now) {
        var carried = new ArrayList<Carried>(steps.size());
        var counts = notes.counting(now);
        Map<RequestId, FollowUp> last = new HashMap<>();
        for (Due due : steps) {
            last.put(due.step().request(), due.step());
        }
        for (Due due : steps) {
            boolean away = due.step().at().isBefore(now.minus(AWAY));
            if (due.step().step().equals(Steps.NUDGE)) {
                carried.add(away ? new Carried(due, Plan.NOTHING, "too-late") : note(due, counts));
            } else {
                carried.add(
                        away
                                ? afterAbsence(
                                        due,
                                        due.step().equals(last.get(due.step().request())),
                                        now)
                                : step(due, now));
            }
        }
        return carried;
    }

    private Carried note(Due due, Notes.Counts counts) {
        Request request = due.request().request();
        Policy policy = here.policy(request.conversation());
        Nudges.Decision decision = counts.decide(request, policy);
        if (decision == Nudges.Decision.GOOD_ENOUGH && policy.mode() == Mode.STRICT && complete(request)) {
            String key = "tick:" + request.id().number();
            return new Carried(
                    due, Plan.NOTHING.saying(Notice.about(request, Notice.Code.TICK, null, key)), "complete");
        }
        if (decision != Nudges.Decision.SENT) {
            boolean silenced = decision == Nudges.Decision.SILENCED;
            return new Carried(due, silenced ? counts.silence(request) : Plan.NOTHING, decision.key());
        }
        String key = "note:" + request.id().number();
        return new Carried(
                due, Plan.NOTHING.saying(Notice.about(request, Notice.Code.NUDGE, request.author(), key)), "sent");
    }

    private static boolean complete(Request request) {
        return Verdicts.of(request.findings()).complete();
    }

    private Carried step(Due due, Instant now) {
        Request request = due.request().request();
        Plan plan = reachable(request, about(request, discipline.onTick(request, due.step(), rules(due))));
        Instant later = plan.changes().isEmpty() ? quietUntil(request, plan, now) : null;
        if (later != null) {
            return new Carried(due, postponed(due, due.step(), later, now), "postponed");
        }
        return new Carried(
                due, plan, plan.notices().isEmpty() ? plan.nothing() ? "no-longer-holds" : "changed" : "sent");
    }

    /** What is said of a window tells which, for it may be another by then. */
    private static Plan about(Request request, Plan plan) {
        List<Notice> notices = plan.notices().stream()
                .map(one -> awaited(one) ? one.with(Wording.WINDOW, String.valueOf(request.due())) : one)
                .toList();
        return new Plan(plan.opened(), plan.changes(), plan.schedules(), notices);
    }

    /** When the quiet hours of whoever is to hear this are over and they work; null where it can be said now. */
    private @Nullable Instant quietUntil(Request request, Plan plan, Instant now) {
        Policy policy = here.policy(request.conversation());
        for (Notice notice : plan.notices()) {
            PersonId to = notice.to();
            Instant end = to == null ? null : here.quietUntil(to, policy, now);
            if (to != null && end != null) {
                return here.work(to, policy).nextWorking(end);
            }
        }
        return null;
    }

    /** A word to somebody whose account is closed would reach nobody: whoever asked hears of that instead, once. */
    private Plan reachable(Request request, Plan plan) {
        PersonId owner = request.owner();
        if (!gone(owner) || plan.notices().stream().noneMatch(Ticks::toOwner)) {
            return plan;
        }
        String key = "owner-gone:" + request.id().number() + ":" + owner;
        return new Plan(plan.opened(), plan.changes(), plan.schedules(), List.of())
                .saying(Notice.about(request, Notice.Code.OWNER_GONE, request.author(), key));
    }

    private static boolean toOwner(Notice notice) {
        boolean thread = notice.code() == Notice.Code.DUE && notice.to() == null;
        return notice.code() == Notice.Code.REMINDER || thread;
    }

    /** Of several steps of a request the last one counts; whoever it concerns hears of it in their working time, together with the rest. */
    private Carried afterAbsence(Due due, boolean last, Instant now) {
        Plan plan = discipline.onTick(due.request().request(), due.step(), rules(due));
        if (plan.notices().stream().noneMatch(Ticks::awaited)) {
            return new Carried(due, plan, "late");
        }
        if (!last) {
            return new Carried(due, Plan.NOTHING, "overtaken");
        }
        Request request = due.request().request();
        PersonId to = concerned(request, due.step());
        Policy policy = here.policy(request.conversation());
        WorkingCalendar work = here.work(to, policy);
        if (!work.isWorking(now)) {
            return new Carried(due, postponed(due, due.step(), work.nextWorking(now), now), "postponed");
        }
        String key = "catch-up:" + request.id().number() + ":" + due.step().at().getEpochSecond();
        var notices = new ArrayList<Notice>();
        notices.add(Notice.about(request, Notice.Code.CATCH_UP, to, key));
        // Whoever is to answer has missed the steps before the last one.
        PersonId owner = request.owner();
        if (owner != null
                && !gone(owner)
                && !owner.equals(to)
                && here.work(owner, policy).isWorking(now)) {
            notices.add(Notice.about(request, Notice.Code.CATCH_UP, owner, key + ":owner"));
        }
        return new Carried(due, new Plan(null, plan.changes(), plan.schedules(), notices), "sent");
    }

    private Plan postponed(Due due, FollowUp step, Instant at, Instant now) {
        var later = new FollowUp(step.request(), step.step(), at, step.to());
        List<FollowUp> toCome = new ArrayList<>(discipline.toCome(due.request().request(), rules(due), now));
        toCome.add(later);
        return new Plan(null, List.of(), List.of(new Plan.Schedule(later.request(), toCome)), List.of());
    }

    private static boolean awaited(Notice notice) {
        return switch (notice.code()) {
            case REMINDER, DUE, OVERDUE, ESCALATION, CLAIM -> true;
            default -> false;
        };
    }

    private boolean gone(@Nullable PersonId person) {
        return person != null
                && here.platform()
                        .directory()
                        .person(person)
                        .filter(known -> !known.active())
                        .isPresent();
    }

    private PersonId concerned(Request request, FollowUp step) {
        PersonId owner = request.owner();
        return owner != null && !gone(owner) && step.to().equals("owner") ? owner : request.author();
    }

    private Rules rules(Due due) {
        return here.rules(here.policy(due.request().request().conversation()), new RequestId(1));
    }
}
