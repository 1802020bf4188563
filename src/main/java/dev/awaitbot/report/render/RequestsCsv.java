package dev.awaitbot.report.render;

import dev.awaitbot.protocol.Finding;
import dev.awaitbot.protocol.Kind;
import dev.awaitbot.protocol.Letter;
import dev.awaitbot.protocol.Moment;
import dev.awaitbot.protocol.PersonId;
import dev.awaitbot.protocol.Request;
import dev.awaitbot.report.Case;
import dev.awaitbot.report.Frame;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** requests.csv: one row for each request as its life ends; ids, times and verdicts, no text. Times are in UTC, waits in hours. */
public final class RequestsCsv implements Consumer<Case> {
    private final Frame frame;
    private final Csv csv;

    public RequestsCsv(Frame frame, Appendable out) {
        this.frame = frame;
        this.csv = new Csv(out);
        csv.row(
                "request",
                "conversation",
                "conversation_id",
                "thread",
                "message",
                "author",
                "owners",
                "posted_at",
                "kind",
                "tracked",
                "due",
                "due_assumed",
                "state",
                "first_response_at",
                "first_response_earliest",
                "done_at",
                "done_earliest",
                "closed_at",
                "watched_until",
                "first_response_hours",
                "first_response_working_hours",
                "completion_hours",
                "waited_hours",
                "handoffs",
                "reopened",
                "assign",
                "window",
                "action",
                "information",
                "thread_discipline",
                "score",
                "complete",
                "by_policy",
                "edited",
                "nudge_expected",
                "confidence",
                "findings");
    }

    @Override
    public void accept(Case one) {
        Request request = one.request();
        if (request.kind() == Kind.COMMITMENT) {
            return;
        }
        Instant posted = request.postedAt();
        Moment first = request.firstResponse();
        Moment done = request.done();
        csv.row(
                request.id(),
                frame.names().apply(request.conversation()),
                request.conversation(),
                request.thread(),
                request.message(),
                request.author(),
                request.named().stream().map(PersonId::value).collect(Collectors.joining(" ")),
                posted,
                request.kind().name().toLowerCase(Locale.ROOT),
                request.tracked().tracked(),
                request.due(),
                request.due() == null ? null : request.assumed(),
                request.state().name().toLowerCase(Locale.ROOT),
                first == null ? null : first.latest(),
                first == null ? null : first.earliest(),
                done == null ? null : done.latest(),
                done == null ? null : done.earliest(),
                request.closedAt(),
                one.until(),
                first == null ? null : hours(Duration.between(posted, first.latest())),
                first == null ? null : hours(one.work().between(posted, first.latest())),
                done == null
                        ? null
                        : hours(Duration.between(posted, done.latest()).minus(request.waited())),
                hours(request.waited()),
                request.handoffs(),
                request.reopened(),
                verdict(one, Letter.ASSIGN),
                verdict(one, Letter.WINDOW),
                verdict(one, Letter.ACTION),
                verdict(one, Letter.INFORMATION),
                verdict(one, Letter.THREAD),
                one.posted().score(),
                one.posted().complete(),
                one.byPolicy().stream().sorted().map(Letter::key).collect(Collectors.joining(" ")),
                one.edited(),
                one.noted(),
                round(one.confidence(), 1000),
                request.findings().stream().map(Finding::code).distinct().collect(Collectors.joining(" ")));
    }

    private static String verdict(Case one, Letter letter) {
        return one.posted().of(letter).key();
    }

    private static double hours(Duration duration) {
        return round(Math.max(0, duration.toSeconds()) / 3600.0, 10_000);
    }

    private static double round(double value, int parts) {
        return (double) Math.round(value * parts) / parts;
    }
}
