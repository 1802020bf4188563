package dev.awaitbot.bot;

import dev.awaitbot.chat.Acted;
import dev.awaitbot.chat.Reacted;
import dev.awaitbot.chat.Typed;
import dev.awaitbot.command.Call;
import dev.awaitbot.command.Commands;
import dev.awaitbot.command.Outcome;
import dev.awaitbot.protocol.Answer;
import dev.awaitbot.protocol.Card;
import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.EventId;
import dev.awaitbot.protocol.Notice;
import dev.awaitbot.protocol.PersonId;
import dev.awaitbot.protocol.Plan;
import dev.awaitbot.protocol.Words;
import dev.awaitbot.store.Write;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What people ask of the bot itself, by commands, clicks and marks: decided by the command, stored, and then answered. */
final class Asking {
    private static final List<String> HOME = List.of("mine", "waiting", "settings");

    private final Workspace here;
    private final Commands commands;
    private final Titles titles;
    private final Consumer<Plan> written;

    Asking(Workspace here, Commands commands, Titles titles, Consumer<Plan> written) {
        this.here = here;
        this.commands = commands;
        this.titles = titles;
        this.written = written;
    }

    Answer typed(EventId event, Typed typed, Instant now) {
        var call = new Call(
                event, typed.person(), typed.conversation(), typed.thread(), null, typed.text(), Map.of(), now);
        return answer(commands.typed(call), event, now);
    }

    Answer acted(EventId event, Acted acted, Instant now) {
        var call = new Call(
                event,
                acted.person(),
                acted.conversation(),
                acted.thread(),
                acted.message(),
                acted.act(),
                acted.values(),
                now);
        return answer(commands.acted(call), event, now);
    }

    /** A reaction marks a message as a request. */
    void marked(EventId event, Reacted reaction, Instant now) {
        var call = new Call(
                event, reaction.person(), reaction.conversation(), null, reaction.message(), "track", Map.of(), now);
        answer(commands.acted(call), event, now);
    }

    /** What stands on the bot's own page: what somebody owes, what they wait for, and what they have set. */
    Card home(EventId event, PersonId person, Instant now) {
        var lines = new ArrayList<Card.Line>();
        for (String part : HOME) {
            var call = new Call(event, person, new ConversationId(person.value()), null, null, part, Map.of(), now);
            Card card = commands.typed(call).told().card();
            if (card != null) {
                if (!lines.isEmpty()) {
                    lines.add(new Card.Line(Words.NONE, List.of()));
                }
                lines.addAll(titles.in(card).lines());
            }
        }
        return new Card(lines, null);
    }

    /** The words of a team's digest, which are those of the command. */
    Card digest(Notice notice, Instant now) {
        var call = new Call(
                new EventId(notice.key()),
                here.platform().self(),
                notice.conversation(),
                null,
                null,
                "digest",
                notice.values(),
                now);
        Card card = commands.typed(call).answer().card();
        return card == null ? Card.say("There is nothing to report yet.") : card;
    }

    private Answer answer(Outcome outcome, EventId event, Instant now) {
        boolean stored = outcome.writes()
                && here.requests().write(new Write(event, null, outcome.plan(), outcome.kept(), outcome.before(), now));
        if (stored) {
            written.accept(outcome.plan());
        }
        Answer answer = outcome.told();
        Card card = answer.card();
        return card == null ? answer : new Answer(titles.in(card), answer.form(), answer.open(), answer.instead());
    }
}
