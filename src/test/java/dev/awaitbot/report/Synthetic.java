package dev.awaitbot.report;

import dev.awaitbot.check.Checks;
import dev.awaitbot.protocol.Asked;
import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.Finding;
import dev.awaitbot.protocol.Kind;
import dev.awaitbot.protocol.Letter;
import dev.awaitbot.protocol.Message;
import dev.awaitbot.protocol.MessageId;
import dev.awaitbot.protocol.Moment;
import dev.awaitbot.protocol.Notation;
import dev.awaitbot.protocol.PersonId;
import dev.awaitbot.protocol.Request;
import dev.awaitbot.protocol.RequestId;
import dev.awaitbot.protocol.Severity;
import dev.awaitbot.protocol.State;
import dev.awaitbot.protocol.Tracked;
import dev.awaitbot.protocol.Verdicts;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** A made-up team with a seed: requests without a window wait longer, those in #archive longest. */
public final class Synthetic {
    static final ZoneId ZONE = ZoneId.of("America/Denver");
    private static final String[] PLACES = {
        "general",
        "help",
        "archive",
        "a-very-long-channel-name-that-nobody-would-want-to-type-0123456789",
        "<img src=x onerror=alert(1)>"
    };

    private final SplittableRandom random;
    private final int people;
    private final String prefix;
    private final Instant start = Instant.parse("2024-01-08T15:00:00Z");

    /** @param prefix of all ids: another platform names the same things otherwise */
    public Synthetic(long seed, int people, String prefix) {
        this.random = new SplittableRandom(seed);
        this.people = people;
        this.prefix = prefix;
    }

    public Tally tally(int requests, int weeks) {
        var tally = new Tally(new Frame(ZONE, true, id -> PLACES[place(id)], Checks::title), one -> {});
        fill(tally, requests, weeks);
        return tally;
    }

    private int place(ConversationId id) {
        return Integer.parseInt(id.value().substring(prefix.length()));
    }

    void fill(Tally tally, int requests, int weeks) {
        Duration span = Duration.ofDays(7L * weeks);
        Instant end = start.plus(span).plus(Duration.ofDays(2));
        for (int i = 0; i < requests; i++) {
            Instant posted = at(start.plusSeconds((long) (span.toSeconds() * (i + 0.5) / requests)));
            int place = (int) (random.nextDouble() * random.nextDouble() * PLACES.length);
            var conversation = new ConversationId(prefix + place);
            var author = new PersonId(prefix + "U" + random.nextInt(people));
            var message = new MessageId(prefix + "M" + i);
            tally.message(message(message, conversation, author, posted));
            List<Finding> findings = findings();
            tally.add(one(i, conversation, author, posted, end, findings, place));
        }
    }

    /** Moved into working hours, mostly. */
    private Instant at(Instant instant) {
        var local = instant.atZone(ZONE);
        if (random.nextInt(10) == 0) {
            return instant;
        }
        int hour = 8 + random.nextInt(6) + random.nextInt(6);
        int back = Math.max(0, local.getDayOfWeek().getValue() - 5);
        return local.minusDays(back)
                .withHour(hour)
                .withMinute(random.nextInt(60))
                .toInstant();
    }

    private Message message(MessageId id, ConversationId conversation, PersonId author, Instant posted) {
        return new Message(
                id, conversation, id, author, false, posted, null, Notation.PLAIN, "please look", 0, List.of());
    }

    private List<Finding> findings() {
        var findings = new ArrayList<Finding>();
        if (random.nextInt(100) < 45) {
            findings.add(new Finding("no-owner", Letter.ASSIGN, Severity.ERROR, null, "Nobody is named.", null));
        }
        if (random.nextInt(100) < 70) {
            findings.add(new Finding("no-window", Letter.WINDOW, Severity.ERROR, null, "No time to answer by.", null));
        }
        if (random.nextInt(100) < 15) {
            findings.add(new Finding("dangling-reference", Letter.INFORMATION, Severity.ERROR, null, "No link.", null));
        }
        if (random.nextInt(100) < 4) {
            findings.add(new Finding("no-action", Letter.ACTION, Severity.ERROR, null, "What is asked?", null));
        }
        return findings;
    }

    private Case one(
            int i,
            ConversationId conversation,
            PersonId author,
            Instant posted,
            Instant end,
            List<Finding> findings,
            int place) {
        Verdicts verdicts = Verdicts.of(findings);
        boolean windowed = findings.stream().noneMatch(f -> f.code().equals("no-window"));
        double scale = (windowed ? 2 : 7) * (place == 2 ? 3 : 1);
        double hours = scale * Math.exp(1.6 * gaussian());
        Instant came = posted.plusSeconds((long) (hours * 3600));
        int fate = random.nextInt(100);
        boolean answered = fate < 82 && came.isBefore(end);
        boolean taken = fate >= 82 && fate < 88;
        boolean reaction = random.nextInt(100) < 5;
        Moment first = answered ? new Moment(reaction ? posted : came, came, null) : null;
        Instant finish = came.plusSeconds((long) (hours * 3600 * random.nextDouble()));
        boolean done = answered && random.nextInt(10) < 7 && finish.isBefore(end);
        Moment finished = done ? new Moment(finish, finish, null) : null;
        Instant gone = posted.plus(Duration.ofHours(random.nextInt(30)));
        boolean withdrawn = taken && gone.isBefore(end);
        State state = done ? State.DONE : withdrawn ? State.CANCELLED : answered ? State.ACKNOWLEDGED : State.OPEN;
        Instant closed = done ? finish : withdrawn ? gone : null;
        boolean conversational = random.nextInt(3) == 0;
        var request = new Request(
                new RequestId(i + 1),
                conversation,
                new MessageId(prefix + "M" + i / 2),
                new MessageId(prefix + "M" + i),
                author,
                posted,
                Kind.QUESTION,
                conversational ? Tracked.CONVERSATIONAL : Tracked.OPENER,
                List.of(),
                null,
                windowed ? posted.plus(Duration.ofHours(24)) : posted.plus(Duration.ofDays(2)),
                !windowed,
                state,
                first,
                null,
                finished,
                closed,
                Duration.ZERO,
                null,
                0,
                0,
                false,
                dev.awaitbot.protocol.Completion.of(Kind.QUESTION),
                findings,
                Asked.UNKNOWN,
                null);
        boolean noted = !conversational && verdicts.score() <= 60 && random.nextInt(3) == 0;
        return new Case(
                request,
                verdicts,
                Set.of(),
                0.5 + random.nextDouble() / 2,
                random.nextInt(50) == 0,
                noted,
                closed == null ? end : closed,
                Synthetic::working,
                Duration.ZERO);
    }

    /** A third of all time is working time: close enough for tests that only need some. */
    private static Duration working(Instant from, Instant to) {
        return Duration.between(from, to).dividedBy(3);
    }

    private double gaussian() {
        double sum = 0;
        for (int i = 0; i < 12; i++) {
            sum += random.nextDouble();
        }
        return sum - 6;
    }

    public static Report report(int requests, int weeks, int people, @Nullable Source source) {
        Source from = source == null ? new Source("slack", List.of("team.zip"), weeks, List.of(), List.of()) : source;
        return Report.of(
                new Synthetic(1, people, "C").tally(requests, weeks).cases(),
                from,
                Instant.parse("2025-01-01T00:00:00Z"));
    }
}
