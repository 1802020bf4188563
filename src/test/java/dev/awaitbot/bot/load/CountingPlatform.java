package dev.awaitbot.bot.load;

import dev.awaitbot.bot.fault.Town;
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
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** A platform that takes every post at once, and counts. */
final class CountingPlatform implements ChatPlatform {
    private final Directory town = new Town();
    private final AtomicInteger taken = new AtomicInteger();
    private final AtomicInteger ofCrowd = new AtomicInteger();
    private final AtomicLong last = new AtomicLong();

    int taken() {
        return taken.get();
    }

    /** How many of them are about requests of {@link dev.awaitbot.store.Crowd}. */
    int ofCrowd() {
        return ofCrowd.get();
    }

    /** When the last of those came, as {@link System#nanoTime} tells. */
    long last() {
        return last.get();
    }

    @Override
    public SendResult send(Post post) {
        MessageId thread = post.place().thread();
        if (thread != null && thread.value().startsWith("r")) {
            last.set(System.nanoTime());
            ofCrowd.incrementAndGet();
        }
        return SendResult.sent(new MessageId("bot-" + taken.incrementAndGet()));
    }

    @Override
    public Optional<MessageId> arrived(Post post) {
        return Optional.empty();
    }

    @Override
    public String workspace() {
        return "town";
    }

    @Override
    public PersonId self() {
        return Town.BOT;
    }

    @Override
    public Notation notation() {
        return Notation.SLACK;
    }

    @Override
    public Features features() {
        return new Features(true, true, false, false);
    }

    @Override
    public void open(ChatListener listener) {}

    @Override
    public Directory directory() {
        return town;
    }

    /** Every message asks for the same, and names no time, so that a note about it holds. */
    @Override
    public Optional<Message> message(ConversationId conversation, MessageId message) {
        return Optional.of(new Message(
                message,
                conversation,
                null,
                Town.person(1),
                false,
                Instant.EPOCH,
                null,
                Notation.SLACK,
                "<@U1001> please send me the stock list of the warehouse.",
                0,
                List.of()));
    }

    @Override
    public List<Message> history(ConversationId conversation, Instant after, int most) {
        return List.of();
    }

    @Override
    public Optional<URI> link(ConversationId conversation, MessageId message) {
        return Optional.empty();
    }

    @Override
    public boolean awake(ConversationId conversation, MessageId thread) {
        return true;
    }

    @Override
    public void close() {}
}
