package dev.awaitbot.command;

import dev.awaitbot.calendar.WorkingCalendar;
import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.Event;
import dev.awaitbot.protocol.Kind;
import dev.awaitbot.protocol.Letter;
import dev.awaitbot.protocol.PersonId;
import dev.awaitbot.protocol.Request;
import dev.awaitbot.protocol.State;
import dev.awaitbot.protocol.Verdicts;
import dev.awaitbot.report.Case;
import dev.awaitbot.report.Cases;
import dev.awaitbot.report.Compliance;
import dev.awaitbot.report.Frame;
import dev.awaitbot.report.Latency;
import dev.awaitbot.report.Metrics;
import dev.awaitbot.report.Share;
import dev.awaitbot.report.Tally;
import dev.awaitbot.report.WindowsKept;
import dev.awaitbot.report.render.Words;
import dev.awaitbot.store.Stored;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The figures of one or more conversations over some time, as lines of text; about nobody in particular. */
final class Figures {
    private static final int THANKED = 6;

    private final Desk desk;
    private final Set<ConversationId> conversations;
    private final Instant now;
    private final WorkingCalendar work;
    private final Tally tally;
    private final Set<PersonId> people = new HashSet<>();
    private final List<Request> tracked = new ArrayList<>();

    Figures(Desk desk, Call call, Instant from) {
        this(desk, call, Set.of(call.conversation()), from);
    }

    /** @param conversations whose requests count; working time is as the call's own conversation has it */
    Figures(Desk desk, Call call, Set<ConversationId> conversations, Instant from) {
        this.desk = desk;
        this.conversations = conversations;
        this.now = call.now();
        this.work = desk.calendars().of(desk.policy(call.conversation()).availability());
        this.tally = new Tally(new Frame(work.zone(), id -> id.value()), one -> {});
        // What is posted at this very moment counts as well.
        desk.requests().posted(from, now.plusSeconds(1), this::add);
    }

    private void add(Stored stored) {
        Request request = stored.request();
        boolean counts = request.kind() != Kind.COMMITMENT && request.state() != State.DISMISSED;
        if (!conversations.contains(request.conversation()) || !counts) {
            return;
        }
        people.add(request.author());
        if (request.owner() != null) {
            people.add(request.owner());
        }
        if (request.tracked().tracked()) {
            tracked.add(request);
        }
        List<Event> events = stored.version() == 0 ? List.of() : desk.requests().events(request.id());
        boolean over = request.state().closed() && request.state() != State.EXPIRED && request.closedAt() != null;
        boolean edited = events.stream()
                .anyMatch(event -> event.type() == Event.Type.REREAD && event.cause() == Event.Cause.EDIT);
        tally.add(new Case(
                request,
                Verdicts.of(request.findings()),
                Set.of(),
                request.asked().confidence(),
                edited,
                false,
                over && request.closedAt() != null ? request.closedAt() : now,
                work::between,
                waited(events)));
    }

    /** The working time in which its owner waited for whoever asked. */
    private Duration waited(List<Event> events) {
        Duration waited = Duration.ZERO;
        Instant since = null;
        for (Event event : events) {
            switch (event.type()) {
                case ASKED_BACK -> since = since == null ? event.at().latest() : since;
                case RESUMED, DONE, DECLINED, CANCELLED, DISMISSED, EXPIRED, HANDED_OVER -> {
                    waited = since == null
                            ? waited
                            : waited.plus(work.between(since, event.at().latest()));
                    since = null;
                }
                default -> {}
            }
        }
        return waited;
    }

    /** "31 requests · 24 answered · 5 open · 2 past their time". */
    String counts() {
        long answered =
                tracked.stream().filter(one -> one.firstResponse() != null).count();
        long open = tracked.stream().filter(one -> !one.state().closed()).count();
        return Phrases.count(tracked.size(), "request", "requests") + " · " + answered + " answered · " + open
                + " open · " + overdue() + " past " + (overdue() == 1 ? "its" : "their") + " time";
    }

    private long overdue() {
        return tracked.stream().filter(this::late).count();
    }

    private boolean late(Request request) {
        return !request.state().closed()
                && request.due() != null
                && !request.due().isAfter(now);
    }

    boolean none() {
        return tracked.isEmpty();
    }

    /** Why no figures are shown but counts; null where there are enough people and requests for more. */
    @Nullable
    String tooFew() {
        if (people.size() < Cases.PEOPLE) {
            return "Fewer than " + Cases.PEOPLE
                    + " people asked or answered, so I show counts only: more would be about persons.";
        }
        return tracked.size() < Cases.REQUESTS
                ? "Fewer than " + Cases.REQUESTS + " requests, so I show counts only: the rest would be chance."
                : null;
    }

    /** Thanks to those who answered others, by name and in no order of merit; empty where nobody did. */
    dev.awaitbot.protocol.Words thanks() {
        List<PersonId> helpers = tracked.stream()
                .filter(one -> one.firstResponse() != null && !one.author().equals(one.owner()))
                .map(Request::owner)
                .filter(Objects::nonNull)
                .distinct()
                .sorted(Comparator.comparing(PersonId::value))
                .toList();
        if (helpers.isEmpty()) {
            return dev.awaitbot.protocol.Words.NONE;
        }
        List<PersonId> named = helpers.subList(0, Math.min(THANKED, helpers.size()));
        var words = dev.awaitbot.protocol.Words.of("Thanks to ").and(Phrases.all(named));
        int more = helpers.size() - named.size();
        return words.and(more > 0 ? " and " + more + " more for answering." : " for answering.");
    }

    /** The requests that count here; none where they would tell of persons rather than of a group. */
    List<Request> ofGroup() {
        return people.size() < Cases.PEOPLE ? List.of() : List.copyOf(tracked);
    }

    /** Latency, windows and compliance, for where there are enough requests. */
    List<String> lines() {
        Cases cases = tally.cases();
        var lines = new ArrayList<String>();
        Latency first = Metrics.FIRST_RESPONSE.of(cases).wall();
        lines.add(half("answered", first));
        lines.add(half("done", Metrics.COMPLETION.of(cases).wall()));
        WindowsKept.Of windows = Metrics.WINDOWS_KEPT.of(cases);
        if (windows.n() >= Cases.REQUESTS) {
            lines.add(Words.percent(windows.answered().value()) + " were answered within their window.");
        }
        lines.add(compliance(Metrics.COMPLIANCE.of(cases)));
        return lines.stream().map(line -> line.replace('\u00a0', ' ')).toList();
    }

    private static String half(String what, Latency latency) {
        if (!latency.median().reached()) {
            return "Fewer than half were " + what + " so far.";
        }
        String between = Words.between(latency.median(), false);
        return "Half were " + what + " within " + Words.wall(latency.median().value())
                + (between.isEmpty() ? "" : " (" + between + " with 95 % certainty)") + ".";
    }

    private static String compliance(Compliance.Of compliance) {
        Share complete = compliance.complete();
        if (complete.n() < Cases.REQUESTS) {
            return complete.hits() + " of " + complete.n() + " were complete when first written.";
        }
        Letter least = compliance.byLetter().entrySet().stream()
                .min(Comparator.comparingDouble(
                        (Map.Entry<Letter, Share> one) -> one.getValue().share()))
                .orElseThrow()
                .getKey();
        return "Complete when first written: " + Words.percent(complete.share()) + " (" + Words.range(complete)
                + "). Most often missing: " + Completed.lacks(least) + ".";
    }
}
