package dev.awaitbot.bot;

import dev.awaitbot.calendar.WorkingCalendar;
import dev.awaitbot.discipline.Nudges;
import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.Finding;
import dev.awaitbot.protocol.Notice;
import dev.awaitbot.protocol.PersonId;
import dev.awaitbot.protocol.Plan;
import dev.awaitbot.protocol.Policy;
import dev.awaitbot.protocol.Request;
import dev.awaitbot.protocol.Severity;
import dev.awaitbot.store.Dismissed;
import dev.awaitbot.store.PersonRow;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whether an author gets a note: within budgets, at their hours, and only where such notes were found to be right (protocol §4). */
final class Notes {
    /** What is looked back on to see whether a rule is right. */
    private static final Duration MEMORY = Duration.ofDays(90);

    /** So few notes say nothing about a rule. */
    private static final int ENOUGH = 10;

    /** A rule silences itself when more of its notes than this were about what is no request. */
    private static final double WRONG = 0.3;

    private final Workspace here;

    Notes(Workspace here) {
        this.here = here;
    }

    /** The rules, by code of their finding, that were wrong too often to speak, and how often. */
    Map<String, Dismissed> silenced(Instant now) {
        var silenced = new HashMap<String, Dismissed>();
        for (Dismissed one : here.requests().dismissals(now.minus(MEMORY))) {
            if (one.notes() >= ENOUGH && one.dismissed() > WRONG * one.notes()) {
                silenced.put(one.code(), one);
            }
        }
        return silenced;
    }

    Counts counting(Instant now) {
        return new Counts(now);
    }

    /** Counts the notes of one batch on top of those that are stored. */
    final class Counts {
        private final Instant now;
        private final Map<PersonId, Integer> people = new HashMap<>();
        private final Map<ConversationId, Integer> channels = new HashMap<>();
        private Map<String, Dismissed> silenced = Map.of();
        private boolean asked;

        private Counts(Instant now) {
            this.now = now;
        }

        Nudges.Decision decide(Request request, Policy policy) {
            PersonRow row = here.settings().person(request.author());
            if (row.muted() && (row.muteUntil() == null || now.isBefore(row.muteUntil()))) {
                return Nudges.Decision.MUTED;
            }
            WorkingCalendar author = here.work(request.author(), policy);
            Nudges.Decision decision =
                    Nudges.decide(request, policy, policy.mode(), spent(request, author), author, now);
            if (decision != Nudges.Decision.SENT) {
                return decision;
            }
            if (here.quietUntil(request.author(), policy, now) != null) {
                return Nudges.Decision.QUIET_HOURS;
            }
            if (silent(request)) {
                return Nudges.Decision.SILENCED;
            }
            people.merge(request.author(), 1, Integer::sum);
            channels.merge(request.conversation(), 1, Integer::sum);
            return decision;
        }

        private Nudges.Spent spent(Request request, WorkingCalendar author) {
            LocalDate day = LocalDate.ofInstant(now, author.zone());
            Instant today = day.atStartOfDay(author.zone()).toInstant();
            Instant week = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                    .atStartOfDay(author.zone())
                    .toInstant();
            int own = people.getOrDefault(request.author(), 0);
            int there = channels.getOrDefault(request.conversation(), 0);
            return new Nudges.Spent(
                    own + here.requests().notes(request.author(), today),
                    own + here.requests().notes(request.author(), week),
                    there + here.requests().notes(request.conversation(), today));
        }

        /** Whether every rule that would speak has silenced itself. */
        private boolean silent(Request request) {
            if (!asked) {
                silenced = silenced(now);
                asked = true;
            }
            List<String> errors = errors(request);
            return !errors.isEmpty() && silenced.keySet().containsAll(errors);
        }

        /** What the admins are told, once a year of each rule, when a note was held back because its rules are silenced. */
        Plan silence(Request request) {
            Plan plan = Plan.NOTHING;
            int year = now.atZone(ZoneOffset.UTC).getYear();
            for (String code : errors(request)) {
                for (PersonId admin : here.admins()) {
                    plan = plan.saying(new Notice(
                            Notice.Code.ADMIN,
                            null,
                            request.conversation(),
                            null,
                            admin,
                            "silenced:" + code + ":" + year + ":" + admin,
                            Map.of("what", silence(code)),
                            null));
                }
            }
            return plan;
        }

        private String silence(String code) {
            Dismissed one = silenced.get(code);
            String share = one == null ? "too many" : one.dismissed() + " of " + one.notes();
            return "I send no more notes about " + code + ": " + share + " of them in the last " + MEMORY.toDays()
                    + " days were about what is no request. It still counts in reports, and I try again once these are older.";
        }

        private static List<String> errors(Request request) {
            return request.findings().stream()
                    .filter(finding -> finding.severity() == Severity.ERROR)
                    .map(Finding::code)
                    .toList();
        }
    }
}
