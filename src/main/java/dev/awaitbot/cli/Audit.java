package dev.awaitbot.cli;

import dev.awaitbot.archive.Archive;
import dev.awaitbot.archive.Archives;
import dev.awaitbot.archive.Survey;
import dev.awaitbot.calendar.Calendars;
import dev.awaitbot.calendar.holidays.PublicHolidays;
import dev.awaitbot.check.Checks;
import dev.awaitbot.protocol.Conversation;
import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.PersonSettings;
import dev.awaitbot.protocol.Policies;
import dev.awaitbot.replay.Outcome;
import dev.awaitbot.replay.Replay;
import dev.awaitbot.replay.ThreadLog;
import dev.awaitbot.report.Frame;
import dev.awaitbot.report.Report;
import dev.awaitbot.report.Source;
import dev.awaitbot.report.Tally;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One audit: reads exports, replays them, works out the figures and writes them down. */
final class Audit {
    /**
     * What was asked for.
     *
     * @param policies the rules, once it is known in which zone they hold where they name none
     * @param people when single people work, by their id on either platform
     * @param zone everybody's, over what profiles say; null for each person's own
     * @param since the first day that counts
     * @param until the last day that is read
     */
    record Options(
            List<Path> exports,
            Function<ZoneId, Policies> policies,
            List<PersonSettings> people,
            @Nullable ZoneId zone,
            @Nullable LocalDate since,
            @Nullable LocalDate until,
            boolean examples) {}

    private final Options options;
    private final InstantSource clock;
    private final ProgressBar bar;

    Audit(Options options, InstantSource clock, ProgressBar bar) {
        this.options = options;
        this.clock = clock;
        this.bar = bar;
    }

    /** @throws AuditFiles.CannotWrite if a file of the report cannot be written */
    Report run(AuditFiles files) throws IOException, AuditFiles.CannotWrite {
        try (Archive archive = Archives.open(options.exports())) {
            bar.stage("Looking through the export", "bytes");
            Survey survey = archive.survey(bar);
            ZoneId zone = options.zone() == null ? Exported.zone(survey, options.policies()) : options.zone();
            Function<ConversationId, String> names = id -> {
                Conversation conversation = survey.conversations().get(id);
                return conversation == null ? id.value() : conversation.name();
            };
            var frame = new Frame(zone, options.examples(), names, Checks::title);
            ThreadLog log = files.threadLog();
            Tally tally;
            Outcome outcome;
            try (AuditFiles.Requests requests = files.requests(frame)) {
                tally = new Tally(frame, requests);
                bar.stage("Reading", "messages");
                var replay = new Replay(replay(zone), new Calendars(new PublicHolidays()));
                outcome = replay.run(archive, tally, log, bar);
            }
            bar.stage("Working out the figures", "");
            Report report = Report.of(tally.cases(), source(archive.kind(), survey, outcome), clock.instant());
            files.write(report, log);
            return report;
        }
    }

    private dev.awaitbot.replay.Options replay(ZoneId zone) {
        return new dev.awaitbot.replay.Options(
                options.policies().apply(zone)::of,
                Exported.people(options.people()),
                options.zone(),
                Exported.start(options.since(), zone),
                options.until() == null ? null : Exported.start(options.until().plusDays(1), zone),
                false);
    }

    private Source source(String kind, Survey survey, Outcome outcome) {
        List<String> names = options.exports().stream().map(Exported::name).toList();
        List<Source.Skipped> skipped = survey.skipped().stream()
                .map(file -> new Source.Skipped(file.file(), file.reason()))
                .toList();
        var notes = new ArrayList<String>();
        survey.leftOut().forEach((why, count) -> notes.add(LeftOutText.of(why, count)));
        long twice = survey.total() - outcome.messages();
        if (twice > 0 && options.since() == null && options.until() == null) {
            notes.add(LeftOutText.of(dev.awaitbot.archive.LeftOut.DUPLICATE, twice));
        }
        notes.sort(null);
        notes.addAll(survey.notes());
        return new Source(kind, names, survey.files(), skipped, notes);
    }
}
