package dev.awaitbot.bot;

import dev.awaitbot.chat.ChatListener;
import dev.awaitbot.chat.ChatPlatform;
import dev.awaitbot.chat.Directory;
import dev.awaitbot.chat.Features;
import dev.awaitbot.chat.Post;
import dev.awaitbot.chat.SendResult;
import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.Message;
import dev.awaitbot.protocol.MessageId;
import dev.awaitbot.protocol.Notation;
import dev.awaitbot.protocol.PersonId;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.function.BiConsumer;

/** The platform of a scenario: keeps what was said, and hands on what the bot says. */
final class Chatroom implements ChatPlatform {
    private final Cast cast;
    private final BiConsumer<Post, MessageId> heard;
    private final Map<MessageId, Message> messages = new LinkedHashMap<>();
    private final Map<String, MessageId> arrived = new HashMap<>();
    private final Queue<Runnable> meanwhile = new ArrayDeque<>();
    private final Queue<Trouble> troubles = new ArrayDeque<>();
    private final Set<MessageId> asleep = new HashSet<>();
    private int last = 1000;

    /** What becomes of a post for once. */
    enum Trouble {
        /** It arrives, and nobody learns that it did. */
        UNHEARD,
        /** It does not arrive, and nobody learns that it did not. */
        LOST,
        /** The platform wants some peace first. */
        BUSY,
        /** The platform will never take it. */
        REFUSED
    }

    /** @param heard is told what the bot posts, and under which id */
    Chatroom(Cast cast, BiConsumer<Post, MessageId> heard) {
        this.cast = cast;
        this.heard = heard;
    }

    MessageId next() {
        last++;
        return new MessageId(Integer.toString(last));
    }

    void put(Message message) {
        messages.put(message.id(), message);
    }

    void remove(MessageId message) {
        messages.remove(message);
    }

    void trouble(Trouble trouble) {
        troubles.add(trouble);
    }

    /** Something that happens while the bot is about to send its next post. */
    void meanwhile(Runnable event) {
        meanwhile.add(event);
    }

    void archive(MessageId thread) {
        asleep.add(thread);
    }

    @Override
    public SendResult send(Post post) {
        Runnable event = meanwhile.poll();
        if (event != null) {
            event.run();
        }
        Trouble trouble = troubles.poll();
        if (trouble == Trouble.BUSY) {
            return SendResult.later(Duration.ofMinutes(5), "busy");
        }
        if (trouble == Trouble.REFUSED) {
            return SendResult.rejected("refused");
        }
        if (trouble == Trouble.LOST) {
            return SendResult.unknown("timeout");
        }
        MessageId id = post.edits() == null ? next() : post.edits();
        arrived.put(post.key(), id);
        heard.accept(post, id);
        return trouble == Trouble.UNHEARD ? SendResult.unknown("timeout") : SendResult.sent(id);
    }

    @Override
    public Optional<MessageId> arrived(Post post) {
        return Optional.ofNullable(arrived.get(post.key()));
    }

    @Override
    public Optional<Message> message(ConversationId conversation, MessageId message) {
        return Optional.ofNullable(messages.get(message))
                .filter(one -> one.conversation().equals(conversation));
    }

    @Override
    public List<Message> history(ConversationId conversation, Instant after, int most) {
        return messages.values().stream()
                .filter(one ->
                        one.conversation().equals(conversation) && one.sentAt().isAfter(after))
                .sorted(Comparator.comparing(Message::sentAt))
                .limit(most)
                .toList();
    }

    @Override
    public boolean awake(ConversationId conversation, MessageId thread) {
        return !asleep.contains(thread);
    }

    @Override
    public String workspace() {
        return "scenario";
    }

    @Override
    public PersonId self() {
        return Cast.AWAIT;
    }

    @Override
    public Notation notation() {
        return Notation.SLACK;
    }

    @Override
    public Features features() {
        return new Features(!cast.open(), true, true, true);
    }

    @Override
    public void open(ChatListener listener) {
        // A scenario tells the bot itself.
    }

    @Override
    public Directory directory() {
        return cast;
    }

    @Override
    public Optional<URI> link(ConversationId conversation, MessageId message) {
        return Optional.empty();
    }

    @Override
    public void close() {
        // Nothing is held open.
    }
}
