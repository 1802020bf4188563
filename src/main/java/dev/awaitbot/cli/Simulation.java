package dev.awaitbot.cli;

import dev.awaitbot.archive.Archive;
import dev.awaitbot.archive.Archives;
import dev.awaitbot.archive.Survey;
import dev.awaitbot.calendar.Calendars;
import dev.awaitbot.calendar.holidays.PublicHolidays;
import dev.awaitbot.protocol.Conversation;
import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.PersonSettings;
import dev.awaitbot.protocol.Policies;
import dev.awaitbot.replay.Forecast;
import dev.awaitbot.replay.Forecast.Nudged;
import dev.awaitbot.replay.Options;
import dev.awaitbot.replay.Replay;
import dev.awaitbot.report.Compliance;
import dev.awaitbot.report.ExpectedNudges;
import dev.awaitbot.report.Frame;
import dev.awaitbot.report.Metrics;
import dev.awaitbot.report.Tally;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Replays an export twice, under the rules that hold and under others, each channel in its own mode. */
final class Simulation {
    /** So many messages are named on either side. */
    private static final int NAMED = 5;

    /**
     * What was asked for.
     *
     * @param now the rules that hold, once it is known in which zone they hold where they name none
     * @param next the others
     * @param zone everybody's, over what profiles say; null for each person's own
     * @param since the first day that counts
     * @param until the last day that is read
     * @param examples whether texts are told
     */
    record Asked(
            List<Path> exports,
            Function<ZoneId, Policies> now,
            Function<ZoneId, Policies> next,
            List<PersonSettings> people,
            @Nullable ZoneId zone,
            @Nullable LocalDate since,
            @Nullable LocalDate until,
            boolean examples) {}

    /** What would have come of one set of rules. */
    record Side(Forecast forecast, ExpectedNudges.Of nudges, Compliance.Of compliance) {
        int tracked() {
            return compliance.complete().n() + compliance.edited();
        }
    }

    /** A message on one side only, named by its channel; its text where that was asked for. */
    record Named(
            String channel,
            String message,
            Instant at,
            @Nullable String text) {}

    /** Some messages of many: the newest first. */
    record Some(int all, List<Named> named) {}

    /** Both sides, and what is on one of them only. */
    record Outcome(ZoneId zone, Side now, Side next, Some newly, Some noLonger) {}

    private final Asked asked;
    private final ProgressBar bar;

    Simulation(Asked asked, ProgressBar bar) {
        this.asked = asked;
        this.bar = bar;
    }

    Outcome run() throws IOException {
        try (Archive archive = Archives.open(asked.exports())) {
            bar.stage("Looking through the export", "bytes");
            Survey survey = archive.survey(bar);
            ZoneId zone = asked.zone() == null ? Exported.zone(survey, asked.next()) : asked.zone();
            bar.stage("Under the rules that hold", "messages");
            Side now = side(archive, survey, asked.now().apply(zone), zone);
            bar.stage("Under the new ones", "messages");
            Side next = side(archive, survey, asked.next().apply(zone), zone);
            List<Nudged> newly =
                    without(next.forecast().nudged(), now.forecast().nudged());
            List<Nudged> noLonger =
                    without(now.forecast().nudged(), next.forecast().nudged());
            Map<Nudged, String> texts = asked.examples() ? texts(archive, newly, noLonger) : Map.of();
            return new Outcome(zone, now, next, some(newly, survey, texts), some(noLonger, survey, texts));
        }
    }

    private Side side(Archive archive, Survey survey, Policies policies, ZoneId zone) {
        var tally = new Tally(new Frame(zone, id -> name(survey, id)), each -> {});
        var forecast = new Forecast(zone);
        var options = new Options(
                policies::of,
                Exported.people(asked.people()),
                asked.zone(),
                Exported.start(asked.since(), zone),
                asked.until() == null ? null : Exported.start(asked.until().plusDays(1), zone),
                true);
        new Replay(options, new Calendars(new PublicHolidays())).listen(archive, tally, forecast, bar);
        var cases = tally.cases();
        return new Side(forecast, Metrics.EXPECTED_NUDGES.of(cases), Metrics.COMPLIANCE.of(cases));
    }

    private static String name(Survey survey, ConversationId id) {
        Conversation known = survey.conversations().get(id);
        return known == null ? id.value() : known.name();
    }

    private static List<Nudged> without(Set<Nudged> some, Set<Nudged> others) {
        var left = new ArrayList<>(some);
        left.removeAll(others);
        left.sort(Comparator.comparing(Nudged::at)
                .reversed()
                .thenComparing(one -> one.conversation().value())
                .thenComparing(one -> one.message().value()));
        return left;
    }

    private static Some some(List<Nudged> all, Survey survey, Map<Nudged, String> texts) {
        return new Some(
                all.size(),
                all.stream()
                        .limit(NAMED)
                        .map(one -> new Named(
                                name(survey, one.conversation()), one.message().value(), one.at(), texts.get(one)))
                        .toList());
    }

    /** The texts of the messages that are named, and of no others, by one more pass. */
    private static Map<Nudged, String> texts(Archive archive, List<Nudged> newly, List<Nudged> noLonger) {
        var wanted = new HashMap<Nudged, String>();
        newly.stream().limit(NAMED).forEach(one -> wanted.put(one, ""));
        noLonger.stream().limit(NAMED).forEach(one -> wanted.put(one, ""));
        archive.read(message -> wanted.computeIfPresent(
                new Nudged(message.conversation(), message.id(), message.sentAt()), (one, none) -> message.text()));
        return wanted;
    }
}
