package dev.awaitbot.bot;

import dev.awaitbot.command.Call;
import dev.awaitbot.command.Commands;
import dev.awaitbot.hearing.Burst;
import dev.awaitbot.hearing.Heard;
import dev.awaitbot.protocol.Card;
import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.EventId;
import dev.awaitbot.protocol.Finding;
import dev.awaitbot.protocol.Letter;
import dev.awaitbot.protocol.Message;
import dev.awaitbot.protocol.MessageId;
import dev.awaitbot.protocol.Part;
import dev.awaitbot.protocol.Reading;
import dev.awaitbot.protocol.Verdicts;
import dev.awaitbot.protocol.Words;
import java.time.Instant;
import java.util.Map;

/** What the bot makes of a message, in a card: understood, decided, scheduled, and why. */
final class Explain {
    private final Workspace here;
    private final Wording wording;
    private final Commands commands;

    Explain(Workspace here, Wording wording, Commands commands) {
        this.here = here;
        this.wording = wording;
        this.commands = commands;
    }

    Card of(ConversationId conversation, MessageId id, Instant now) {
        Message message = here.platform().message(conversation, id).orElse(null);
        if (message == null) {
            return Card.say("This message is gone.");
        }
        if (message.bot() || here.own(message)) {
            return Card.say("A program wrote this. Programs ask for nothing.");
        }
        Card card = understood(wording.reread(message, new Burst(message)));
        return here.requests()
                .byMessage(conversation, id)
                .map(stored -> joined(card, why(stored.request().id().number(), message, now)))
                .orElseGet(() -> card.and(Words.of("No request of its own is kept for this message.")));
    }

    private Card why(long number, Message message, Instant now) {
        var call = new Call(
                new EventId("explain:" + number),
                message.author(),
                message.conversation(),
                message.thread(),
                message.id(),
                "why " + number,
                Map.of(),
                now);
        Card card = commands.typed(call).answer().card();
        return card == null ? Card.of() : card;
    }

    private static Card joined(Card one, Card other) {
        Card all = one;
        for (Card.Line line : other.lines()) {
            all = all.and(line.words());
        }
        return all;
    }

    private static Card understood(Heard heard) {
        Reading reading = heard.said().reading();
        long percent = Math.round(reading.confidence() * 100);
        Card card = Card.of(Words.of(
                new Part.Strong(reading.request() ? "A request" : "No request"),
                ", " + percent + " % sure that it is one."));
        if (!reading.reasons().isEmpty()) {
            card = card.and(Words.of("Because: " + String.join(" · ", reading.reasons())));
        }
        if (!reading.request()) {
            return card;
        }
        var line = new StringBuilder();
        Verdicts verdicts = Verdicts.of(heard.said().findings());
        for (Letter letter : Letter.values()) {
            line.append(line.isEmpty() ? "" : " · ")
                    .append(letter.key())
                    .append(' ')
                    .append(verdicts.of(letter).key());
        }
        card = card.and(Words.of(line.toString()));
        for (Finding finding : heard.said().findings()) {
            card = card.and(Words.of(finding.code() + ": " + finding.message()));
        }
        return card;
    }
}
