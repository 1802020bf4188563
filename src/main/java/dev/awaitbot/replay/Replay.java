package dev.awaitbot.replay;

import dev.awaitbot.archive.Archive;
import dev.awaitbot.archive.Progress;
import dev.awaitbot.archive.Survey;
import dev.awaitbot.calendar.Calendars;
import dev.awaitbot.check.Checks;
import dev.awaitbot.parse.Reader;
import dev.awaitbot.parse.reply.Promises;
import dev.awaitbot.parse.reply.ReplyReader;
import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.Message;
import dev.awaitbot.protocol.Policy;
import dev.awaitbot.protocol.Scene;
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
    private final Checks checks;

    public Replay(Options options, Calendars calendars) {
        this.options = options;
        this.calendars = calendars;
        this.reader = new Reader(calendars);
        this.checks = new Checks(calendars);
    }

    /** Reads the whole export; {@code log} may be null. */
    public Outcome run(Archive archive, Tally tally, @Nullable ThreadLog log, Progress progress) {
        Survey survey = archive.survey();
        var names = new Names(survey.people());
        var crew = new Crew(names, options, calendars);
        var ledger = new Ledger(survey, options, crew, checks, new Ledger.Sinks(tally, log));
        var ahead = new ReadAhead(reader);
        var words = new Engine.Words(ahead, reader, new ReplyReader(), new Promises(calendars));
        var hearing = new Hearing(options, new Engine(words, checks, names, crew), survey, ledger);
        ahead.read(archive, likely(survey, new Crew(names, options, calendars)), hearing::hear, progress);
        hearing.end();
        return ledger.outcome();
    }

    /** How a message is read as far as can be told from it and the post before it in its conversation; used on one thread. */
    private Function<Message, ReadAhead.Guess> likely(Survey survey, Crew crew) {
        Map<ConversationId, Run> runs = new HashMap<>();
        return message -> {
            Run run = runs.computeIfAbsent(
                    message.conversation(),
                    id -> new Run(new Channel(Hearing.conversation(survey, id), options.policies())));
            Policy policy = run.channel.policy;
            Burst burst = run.goOn(message);
            boolean opens = message.opens() || burst.scattered() > 1;
            var place = new Engine.Place(opens, run.channel.direct(), burst.attachments());
            Scene scene = Engine.scene(message, crew.availability(message.author(), policy), policy, place);
            return new ReadAhead.Guess(burst.whole(message), scene);
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
