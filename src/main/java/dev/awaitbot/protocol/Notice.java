package dev.awaitbot.protocol;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something to say, without its words: they are found at the moment of sending.
 *
 * @param request what it is about, null for what is about none
 * @param conversation where; for a direct word where the request stands
 * @param thread null for the channel itself
 * @param to whom alone it is for; null for everybody in the thread
 * @param key makes it unique: what was said under a key is not said again
 * @param values what else the words need, by name; never text of a message
 * @param text what a person gave the bot to post, kept encrypted until it is sent; else null
 */
public record Notice(
        Code code,
        @Nullable RequestId request,
        ConversationId conversation,
        @Nullable MessageId thread,
        @Nullable PersonId to,
        String key,
        Map<String, String> values,
        @Nullable String text) {
    /** What kind of word it is, and whether it goes to one person directly. */
    public enum Code {
        /** A private note to the author about what is missing. */
        NUDGE,
        /** The bot's one card in the thread of a request: posted once, then edited. */
        CARD,
        REMINDER,
        DUE,
        OVERDUE,
        ESCALATION,
        CLAIM,
        /** Its owner's account is closed, so that reminders would reach nobody. */
        OWNER_GONE,
        /** It is somebody's now because another person said so by a button. */
        ASSIGNED,
        WINDOW_MOVED,
        DECLINED,
        EXPIRED,
        /** What fell due while the bot was away, in one message to a person. */
        CATCH_UP,
        /**
         * A request in the words of the person that the value "by" names. Without a request it opens a thread of its own, and is
         * marked as theirs once it stands there; with one it goes into that request's thread, and is its new wording.
         */
        POSTED,
        /** A public tick under a complete request, in mode STRICT. */
        TICK,
        HELLO,
        DIGEST,
        /** Something the admins have to know. */
        ADMIN
    }

    public Notice {
        values = Map.copyOf(values);
    }

    /** A word about a request, in its thread or to one person. */
    public static Notice about(Request request, Code code, @Nullable PersonId to, String key) {
        return new Notice(code, request.id(), request.conversation(), request.thread(), to, key, Map.of(), null);
    }

    /** The same with words that a person gave the bot to pass on. */
    public Notice quoting(String words) {
        return new Notice(code, request, conversation, thread, to, key, values, words);
    }

    /** The same with one more value. */
    public Notice with(String name, String value) {
        var more = new HashMap<>(values);
        more.put(name, value);
        return new Notice(code, request, conversation, thread, to, key, more, text);
    }
}
