package dev.awaitbot.replay;

import dev.awaitbot.archive.Survey;
import dev.awaitbot.calendar.WorkingCalendar;
import dev.awaitbot.check.Checks;
import dev.awaitbot.check.Judgement;
import dev.awaitbot.check.Subject;
import dev.awaitbot.discipline.Nudges;
import dev.awaitbot.discipline.Nudges.Decision;
import dev.awaitbot.hearing.Crew;
import dev.awaitbot.hearing.Heard;
import dev.awaitbot.protocol.Finding;
import dev.awaitbot.protocol.Message;
import dev.awaitbot.protocol.Notice;
import dev.awaitbot.protocol.PersonId;
import dev.awaitbot.protocol.Request;
import dev.awaitbot.protocol.State;
import dev.awaitbot.protocol.Verdict;
import dev.awaitbot.protocol.Verdicts;
import dev.awaitbot.report.Case;
import dev.awaitbot.report.Tally;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Hands over what was heard: messages as they come, requests when their lives are over, and notes that would have been sent. */
final class Ledger {
    private final Survey survey;
    private final Options options;
    private final Crew crew;
    private final Checks checks;
    private final Tally tally;
    private final @Nullable ThreadLog log;
    private final Voice voice;
    private final Budgets budgets = new Budgets();
    private final Map<Decision, Integer> notes = new EnumMap<>(Decision.class);
    private @Nullable Instant last;
    private long messages;

    Ledger(Survey survey, Options options, Crew crew, Checks checks, Sinks sinks) {
        this.survey = survey;
        this.options = options;
        this.crew = crew;
        this.checks = checks;
        this.tally = sinks.tally();
        this.log = sinks.log();
        this.voice = sinks.voice();
    }

    /** Where everything goes; the log may be null. */
    record Sinks(Tally tally, @Nullable ThreadLog log, Voice voice) {}

    void heard(Message message) {
        last = message.sentAt();
        if (options.counts(message.sentAt())) {
            messages++;
            tally.message(message);
        }
    }

    void opened(Heard heard) {
        if (options.counts(heard.whole().sentAt())) {
            tally.read(heard.whole(), heard.said().reading(), heard.said().findings());
        }
    }

    /** The grace time of a request is over: would its author have got a note? */
    void note(Live live, Instant now) {
        Request request = live.request;
        if (!options.counts(request.postedAt())) {
            return;
        }
        WorkingCalendar author = crew.calendar(request.author(), live.policy);
        LocalDate day = LocalDate.ofInstant(now, author.zone());
        var spent = budgets.spent(request.author(), request.conversation(), day);
        Decision decision = Nudges.decide(request, live.policy, options.mode(live.policy), spent, author, now);
        if (decision == Decision.SENT) {
            budgets.spend(request.author(), request.conversation(), day);
        }
        live.note = decision;
        voice.note(request, decision);
        notes.merge(decision, 1, Integer::sum);
    }

    /** A follow-up is due: the bot would have said this, if the request counts and was not let go before. */
    void followUp(Live live, Notice notice, Instant now) {
        boolean nobody = notice.code() == Notice.Code.ESCALATION && live.policy.escalation() == null;
        if (options.counts(live.request.postedAt()) && live.expired == null && !nobody) {
            voice.followUp(notice, now);
        }
    }

    /** A thread is let go. */
    void gone(ThreadMemory thread) {
        if (thread.lives.isEmpty()) {
            return;
        }
        List<Request> requests = new ArrayList<>();
        for (Live live : thread.lives) {
            if (options.counts(live.request.postedAt())) {
                Reactions.settle(live, end(live), person -> crew.calendar(person, live.policy));
                requests.add(live.request);
                tally.add(closed(live));
            }
        }
        if (log != null) {
            var conversation = survey.conversations().get(thread.conversation);
            log.add(conversation == null ? thread.conversation.value() : conversation.name(), thread.root, requests);
        }
    }

    private Instant end(Live live) {
        return last == null ? live.request.postedAt() : last;
    }

    /** The export shows to its end that nobody answered, long after the request was let go. */
    private Instant watched(Live live) {
        Instant end = survey.last() == null ? end(live) : survey.last();
        return options.until() != null && options.until().isBefore(end) ? options.until() : end;
    }

    private Case closed(Live live) {
        Request request = withThread(live, live.expired == null ? live.request : live.expired);
        PersonId answering = request.owner() == null ? request.author() : request.owner();
        Instant closed = request.closedAt();
        Instant until = closed == null || request.state() == State.EXPIRED ? watched(live) : closed;
        return new Case(
                request,
                written(live.posted),
                live.posted.byPolicy(),
                live.reading.confidence(),
                live.edited,
                live.note == Decision.SENT,
                until.isBefore(request.postedAt()) ? request.postedAt() : until,
                crew.calendar(answering, live.policy)::between,
                live.waitedWork);
    }

    /** What the channel's default fills in was not written. */
    private static Verdicts written(Judgement posted) {
        if (posted.byPolicy().isEmpty()) {
            return posted.verdicts();
        }
        var letters = new EnumMap<>(posted.verdicts().byLetter());
        posted.byPolicy().forEach(letter -> letters.put(letter, Verdict.MISSING));
        return new Verdicts(letters);
    }

    /** Its findings, with what its thread's life adds to the letter T. */
    private Request withThread(Live live, Request request) {
        List<Finding> since = checks.inThread(new Subject(live.reading, live.facts, request)).stream()
                .filter(finding -> live.posted.findings().stream()
                        .noneMatch(one -> one.code().equals(finding.code())))
                .toList();
        List<Finding> all = new ArrayList<>(live.posted.findings());
        all.addAll(since);
        return all.equals(request.findings()) ? request : request.withFindings(all);
    }

    /** When the last message was sent; null before the first. */
    @Nullable
    Instant end() {
        return last;
    }

    Outcome outcome() {
        return new Outcome(messages, notes);
    }
}
