package dev.awaitbot.protocol;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One post by one author.
 *
 * @param thread the id of the thread's first message, also on that message itself; null at channel level
 * @param replyTo the message it answers, where the platform lets people point at one (Discord's replies); else null
 * @param bot whether a program posted it
 * @param sentAt when it was sent, to the second: platforms differ below that
 * @param editedAt when it was last edited, null if never; {@code text} is then what it says now
 * @param attachments how many files, pictures or embeds hang on it
 * @param reactions what stands under it, without times
 */
public record Message(
        MessageId id,
        ConversationId conversation,
        @Nullable MessageId thread,
        @Nullable MessageId replyTo,
        PersonId author,
        boolean bot,
        Instant sentAt,
        @Nullable Instant editedAt,
        Notation notation,
        String text,
        int attachments,
        List<Reaction> reactions) {
    public Message {
        reactions = List.copyOf(reactions);
    }

    /** A message that answers no other by the platform's own means. */
    public Message(
            MessageId id,
            ConversationId conversation,
            @Nullable MessageId thread,
            PersonId author,
            boolean bot,
            Instant sentAt,
            @Nullable Instant editedAt,
            Notation notation,
            String text,
            int attachments,
            List<Reaction> reactions) {
        this(id, conversation, thread, null, author, bot, sentAt, editedAt, notation, text, attachments, reactions);
    }

    /** The same, known to be posted by a program. */
    public Message byProgram() {
        return bot
                ? this
                : new Message(
                        id,
                        conversation,
                        thread,
                        replyTo,
                        author,
                        true,
                        sentAt,
                        editedAt,
                        notation,
                        text,
                        attachments,
                        reactions);
    }

    /** The same, read as part of another thread than the one the platform has it in. */
    public Message within(MessageId root) {
        return new Message(
                id, conversation, root, replyTo, author, bot, sentAt, editedAt, notation, text, attachments, reactions);
    }

    /** True for a thread's first message and for a post at channel level. */
    public boolean opens() {
        return thread == null || thread.equals(id);
    }

    /** The thread this message belongs to; a post at channel level is the root of the thread it may become. */
    public MessageId root() {
        return thread == null ? id : thread;
    }
}
