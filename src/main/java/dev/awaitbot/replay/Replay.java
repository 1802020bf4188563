package dev.awaitbot.replay;

import dev.awaitbot.archive.Archive;
import dev.awaitbot.archive.Progress;
import dev.awaitbot.archive.Survey;
import dev.awaitbot.calendar.Calendars;
import dev.awaitbot.check.Checks;
import dev.awaitbot.parse.Reader;
import dev.awaitbot.parse.reply.Promises;
import dev.awaitbot.parse.reply.ReplyReader;
import dev.awaitbot.report.Tally;
import org.jspecify.annotations.Nullable;

/**
 * Drives an export through parse, check and discipline, as the live bot would have met its messages, and hands over every request
 * when its life is over. Deterministic; memory grows with what is open.
 */
public final class Replay {
    private final Options options;
    private final Calendars calendars;
    private final TextReader reader;
    private final Checks checks;

    public Replay(Options options, Calendars calendars) {
        this(options, calendars, new Reader()::read);
    }

    /** @param reader how texts are read, for tests that tell it what they say */
    Replay(Options options, Calendars calendars, TextReader reader) {
        this.options = options;
        this.calendars = calendars;
        this.reader = reader;
        this.checks = new Checks(calendars);
    }

    /** Reads the whole export; {@code log} may be null. */
    public Outcome run(Archive archive, Tally tally, @Nullable ThreadLog log, Progress progress) {
        Survey survey = archive.survey();
        var names = new Names(survey.people());
        var crew = new Crew(names, options.zone(), calendars);
        var ledger = new Ledger(survey, options, crew, checks, new Ledger.Sinks(tally, log));
        var words = new Engine.Words(reader, new ReplyReader(), new Promises(calendars));
        var hearing = new Hearing(options, new Engine(words, checks, names, crew), survey, ledger);
        archive.read(hearing::hear, progress);
        hearing.end();
        return ledger.outcome();
    }
}
