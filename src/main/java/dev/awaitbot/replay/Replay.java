package dev.awaitbot.replay;

import dev.awaitbot.archive.Archive;
import dev.awaitbot.archive.Progress;
import dev.awaitbot.archive.Survey;
import dev.awaitbot.calendar.Calendars;
import dev.awaitbot.hearing.Burst;
import dev.awaitbot.hearing.Crew;
import dev.awaitbot.hearing.CrossPosts;
import dev.awaitbot.hearing.Ear;
import dev.awaitbot.hearing.Names;
import dev.awaitbot.hearing.Scenes;
import dev.awaitbot.hearing.Standing;
import dev.awaitbot.parse.Reader;
import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.Facts.OwnerStatus;
import dev.awaitbot.protocol.Message;
import dev.awaitbot.report.Tally;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Drives an export through parse, check and discipline, as the live bot would have met its messages, and hands over every request
 * when its life is over. Deterministic; memory grows with what is open.
 */
public final class Replay {
    private final Options options;
    private final Calendars calendars;
    private final Reader reader;

    public Replay(Options options, Calendars calendars) {
        this.options = options;
        this.calendars = calendars;
        this.reader = new Reader(calendars);
    }

    /** Reads the whole export; {@code log} may be null. */
    public Outcome run(Archive archive, Tally tally, @Nullable ThreadLog log, Progress progress) {
        return run(archive, new Ledger.Sinks(tally, log, Voice.SILENT), progress);
    }

    /** Reads the whole export, and tells what the bot would have said. */
    public Outcome listen(Archive archive, Tally tally, Voice voice, Progress progress) {
        return run(archive, new Ledger.Sinks(tally, null, voice), progress);
    }

    private Outcome run(Archive archive, Ledger.Sinks sinks, Progress progress) {
        Survey survey = archive.survey();
        var names = new Names(survey.people(), survey.groups());
        Crew crew = crew(names);
        var ahead = new ReadAhead(reader);
        var tools = new Ear.Tools(ahead, calendars);
        var ledger = new Ledger(survey, options, crew, tools.checks(), sinks);
        // What an export knows today (who left, who is in a channel) says nothing about then, and is left out.
        Standing standing = (person, conversation, due) -> names.bot(person) ? OwnerStatus.BOT : null;
        var ear = new Ear(tools, names, crew, new CrossPosts(), standing);
        var hearing = new Hearing(options, ear, survey, ledger);
        ahead.read(archive, likely(survey, new Scenes(crew(names))), hearing::hear, progress);
        hearing.end();
        return ledger.outcome();
    }

    private Crew crew(Names names) {
        return new Crew(names, options.people(), options.zone(), calendars);
    }

    /** How a message is read as far as can be told from it and the post before it in its conversation; used on one thread. */
    private Function<Message, ReadAhead.Guess> likely(Survey survey, Scenes scenes) {
        Map<ConversationId, Run> runs = new HashMap<>();
        return message -> {
            Run run = runs.computeIfAbsent(
                    message.conversation(),
                    id -> new Run(new Channel(Hearing.conversation(survey, id), options.policies())));
            Burst burst = run.goOn(message);
            return new ReadAhead.Guess(burst.whole(message), scenes.of(message, burst, false, run.channel.place));
        };
    }

    /** What the last one to post in a conversation has written in a row. */
    private static final class Run {
        private final Channel channel;
        private @Nullable Message last;
        private @Nullable Burst burst;

        Run(Channel channel) {
            this.channel = channel;
        }

        Burst goOn(Message message) {
            Message before = last;
            Burst running = burst;
            last = message;
            boolean together = before != null
                    && ((before.opens() && message.opens()) || before.root().equals(message.root()));
            if (running != null
                    && together
                    && running.goesOn(message, channel.policy.talk().burst())) {
                running.add(message);
                return running;
            }
            burst = new Burst(message);
            return burst;
        }
    }
}
