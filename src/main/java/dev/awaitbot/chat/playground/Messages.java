package dev.awaitbot.chat.playground;

import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.Message;
import dev.awaitbot.protocol.MessageId;
import dev.awaitbot.protocol.Notation;
import dev.awaitbot.protocol.PersonId;
import dev.awaitbot.protocol.Reaction;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stands in the playground, as the port hands it over. */
record Messages(Team team, Memory memory) {
    /** What everybody can see of a conversation under an id; what is deleted is not there. */
    Optional<Message> find(ConversationId conversation, MessageId message) {
        return memory.ask(talk -> talk.find(conversation.value(), message.value())
                .filter(item -> !item.gone() && item.to() == null)
                .map(item -> message(talk, item)));
    }

    /** What people said in a conversation after an instant, oldest first; what they said to the bot is no talk. */
    List<Message> after(ConversationId conversation, Instant after, int most) {
        return memory.ask(talk -> talk.items().stream()
                .filter(item -> item.conversation().equals(conversation.value()))
                .filter(item -> !item.byBot() && !item.gone() && item.at().isAfter(after))
                .filter(item -> command(item.conversation(), item.text()) == null)
                .limit(most)
                .map(item -> message(talk, item))
                .toList());
    }

    /** What a text tells the bot to do: what follows its name, or all that is said to it alone; null for talk. */
    static @Nullable String command(String conversation, String text) {
        String said = text.strip();
        for (String name : List.of("/await", "@awaitbot", "@await")) {
            if (said.regionMatches(true, 0, name, 0, name.length())
                    && (said.length() == name.length() || !Character.isLetterOrDigit(said.charAt(name.length())))) {
                return said.substring(name.length()).strip();
            }
        }
        return Team.direct(conversation) ? said : null;
    }

    private Message message(Talk talk, Item item) {
        String thread = item.thread() != null ? item.thread() : talk.answered(item.id()) ? item.id() : null;
        return new Message(
                new MessageId(item.id()),
                new ConversationId(item.conversation()),
                thread == null ? null : new MessageId(thread),
                new PersonId(item.author()),
                item.byBot(),
                item.at().truncatedTo(ChronoUnit.SECONDS),
                item.editedAt() == null ? null : item.editedAt().truncatedTo(ChronoUnit.SECONDS),
                Notation.SLACK,
                Markup.of(team, item.text()),
                0,
                item.reactions().entrySet().stream()
                        .map(set -> new Reaction(
                                set.getKey(),
                                set.getValue().stream().map(PersonId::new).toList()))
                        .toList());
    }
}
