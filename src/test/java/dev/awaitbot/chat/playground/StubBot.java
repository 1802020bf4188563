package dev.awaitbot.chat.playground;

import dev.awaitbot.chat.Acted;
import dev.awaitbot.chat.ChatListener;
import dev.awaitbot.chat.Reacted;
import dev.awaitbot.chat.Typed;
import dev.awaitbot.protocol.Answer;
import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.EventId;
import dev.awaitbot.protocol.Message;
import dev.awaitbot.protocol.MessageId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A bot that notes what it hears, and answers what a test tells it to. */
class StubBot implements ChatListener {
    final List<String> heard = new ArrayList<>();
    final List<EventId> events = new ArrayList<>();
    Function<String, Answer> answer = asked -> Answer.say("You said: ", asked);
    boolean broken;

    private void hear(EventId event, String what) {
        if (broken) {
            throw new IllegalStateException("the database is away");
        }
        events.add(event);
        heard.add(what);
    }

    @Override
    public void onMessage(EventId event, Message message, boolean late) {
        hear(event, message.author() + " in " + message.conversation() + ": " + message.text());
    }

    @Override
    public void onEdit(EventId event, Message message) {
        hear(event, message.author() + " edits: " + message.text());
    }

    @Override
    public void onDelete(EventId event, ConversationId conversation, MessageId message, Instant at) {
        hear(event, "deleted in " + conversation);
    }

    @Override
    public void onReaction(EventId event, Reacted reaction) {
        hear(event, reaction.person() + (reaction.added() ? " sets " : " takes ") + reaction.name());
    }

    @Override
    public void onJoined(EventId event, ConversationId conversation, Instant at) {
        hear(event, "joined " + conversation);
    }

    @Override
    public Answer onCommand(EventId event, Typed typed) {
        hear(event, typed.person() + " commands: " + typed.text());
        return answer.apply(typed.text());
    }

    @Override
    public Answer onAct(EventId event, Acted acted) {
        hear(event, acted.person() + " acts: " + acted.act() + " " + acted.values());
        return answer.apply(acted.act());
    }
}
