package dev.awaitbot.bot.fault;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.awaitbot.chat.ChatListener;
import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.EventId;
import dev.awaitbot.protocol.Message;
import dev.awaitbot.protocol.MessageId;
import dev.awaitbot.protocol.Notation;
import dev.awaitbot.protocol.PersonId;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that happens on the platform, as a line between two processes.
 *
 * @param event what the platform calls it, the same each time it is told
 * @param thread "-" at channel level
 * @param edited null for a new message
 */
record Happening(
        Kind kind,
        String event,
        String conversation,
        String message,
        String thread,
        String author,
        Instant at,
        @Nullable Instant edited,
        String text) {
    enum Kind {
        POST,
        EDIT,
        DELETE
    }

    static Happening post(String id, int channel, String thread, PersonId author, Instant at, String text) {
        return new Happening(
                Kind.POST, "post-" + id, Town.channel(channel).value(), id, thread, author.value(), at, null, text);
    }

    Happening edited(Instant when, String now) {
        return new Happening(
                Kind.EDIT,
                "edit-" + message + "-" + when.toEpochMilli(),
                conversation,
                message,
                thread,
                author,
                at,
                when,
                now);
    }

    Happening deleted(Instant when) {
        return new Happening(Kind.DELETE, "delete-" + message, conversation, message, thread, author, when, null, "");
    }

    /** What the platform tells somebody who asks for the message. */
    String held() {
        return RecordingPlatform.held(author, at, thread, text);
    }

    void happen(ChatListener listener) {
        var id = new EventId(event);
        switch (kind) {
            case POST -> listener.onMessage(id, said(), false);
            case EDIT -> listener.onEdit(id, said());
            case DELETE -> listener.onDelete(id, new ConversationId(conversation), new MessageId(message), at);
        }
    }

    Message said() {
        return new Message(
                new MessageId(message),
                new ConversationId(conversation),
                thread.equals("-") ? null : new MessageId(thread),
                new PersonId(author),
                false,
                at,
                edited,
                Notation.SLACK,
                text,
                0,
                List.of());
    }

    String line() {
        return String.join(
                " ",
                kind.name(),
                event,
                conversation,
                message,
                thread,
                author,
                Long.toString(at.toEpochMilli()),
                edited == null ? "-" : Long.toString(edited.toEpochMilli()),
                URLEncoder.encode(text, UTF_8) + ".");
    }

    /** @param words of a line */
    static Happening of(String[] words) {
        return new Happening(
                Kind.valueOf(words[0]),
                words[1],
                words[2],
                words[3],
                words[4],
                words[5],
                instant(words[6]),
                words[7].equals("-") ? null : instant(words[7]),
                URLDecoder.decode(words[8].substring(0, words[8].length() - 1), UTF_8));
    }

    private static Instant instant(String millis) {
        return Instant.ofEpochMilli(Long.parseLong(millis));
    }
}
