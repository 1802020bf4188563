package dev.awaitbot.chat.playground;

import dev.awaitbot.chat.ChatListener;
import dev.awaitbot.chat.Reacted;
import dev.awaitbot.chat.Typed;
import dev.awaitbot.protocol.Answer;
import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.EventId;
import dev.awaitbot.protocol.Message;
import dev.awaitbot.protocol.MessageId;
import dev.awaitbot.protocol.PersonId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Tells the bot what people did, in order, again and again until it has stored what follows. */
final class Teller {
    private final Stage stage;
    private final ChatListener listener;

    Teller(Stage stage, ChatListener listener) {
        this.stage = stage;
        this.listener = listener;
    }

    static EventId event(long n) {
        return new EventId("playground-" + n);
    }

    /**
     * Tells all that the bot has not confirmed.
     *
     * @return its answers to what was said to itself, by the number of the change
     * @throws RuntimeException what the bot threw; the rest is told the next time
     */
    Map<Long, Answer> tell() {
        var answers = new HashMap<Long, Answer>();
        for (Change change : stage.memory().ask(Talk::untold)) {
            tell(change).ifPresent(answer -> answers.put(change.n(), answer));
            stage.memory().record(n -> new Change.Told(n, stage.now(), change.n()));
        }
        return answers;
    }

    private Optional<Answer> tell(Change change) {
        EventId event = event(change.n());
        if (change instanceof Change.Wrote it) {
            return wrote(event, it);
        }
        if (change instanceof Change.Edited it) {
            find(it.conversation(), it.message()).ifPresent(message -> listener.onEdit(event, message));
        } else if (change instanceof Change.Deleted it) {
            listener.onDelete(event, new ConversationId(it.conversation()), new MessageId(it.message()), it.at());
        } else if (change instanceof Change.Reacted it) {
            listener.onReaction(
                    event,
                    new Reacted(
                            new PersonId(it.person()),
                            new ConversationId(it.conversation()),
                            new MessageId(it.message()),
                            it.name(),
                            it.added(),
                            it.at()));
        }
        return Optional.empty();
    }

    private Optional<Answer> wrote(EventId event, Change.Wrote it) {
        String command = Messages.command(it.conversation(), it.text());
        if (command == null) {
            find(it.conversation(), Talk.id(it)).ifPresent(message -> listener.onMessage(event, message, false));
            return Optional.empty();
        }
        var typed = new Typed(
                new PersonId(it.person()),
                new ConversationId(it.conversation()),
                it.thread() == null ? null : new MessageId(it.thread()),
                command,
                it.at());
        return Optional.of(listener.onCommand(event, typed));
    }

    private Optional<Message> find(String conversation, String message) {
        return stage.messages().find(new ConversationId(conversation), new MessageId(message));
    }
}
