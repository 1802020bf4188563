package dev.awaitbot.config;

import dev.awaitbot.protocol.Letter;
import dev.awaitbot.protocol.Verdict;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the rules are to make of a message or of a thread.
 *
 * @param line where it stands in its file
 * @param channel whose rules hold, by name or id; null for those of every channel
 * @param zone in which times without one are meant
 * @param message the one message; null where it is a thread
 * @param thread the thread, a line for each post; null where it is one message
 */
public record Example(
        String file,
        int line,
        String name,
        @Nullable String channel,
        ZoneId zone,
        @Nullable Single message,
        @Nullable String thread,
        Expected expected) {

    /** A message that stands alone. */
    public record Single(String author, Instant at, String text) {}

    /**
     * What is expected; null and what is not there may be as it likes.
     *
     * @param findings the codes of all findings, in order of the alphabet
     * @param owner by name; "nobody" for none
     */
    public record Expected(
            @Nullable Boolean request,
            @Nullable List<String> findings,
            Map<Letter, Verdict> letters,
            @Nullable Boolean nudge,
            @Nullable String owner,
            @Nullable Instant due) {
        /** How an owner that nobody is, is written. */
        public static final String NOBODY = "nobody";

        public Expected {
            findings = findings == null ? null : findings.stream().sorted().toList();
            letters = letters.isEmpty() ? Map.of() : new EnumMap<>(letters);
        }

        /** Whether it holds of a message that is no request. */
        public boolean ofTalk() {
            return Boolean.FALSE.equals(request);
        }
    }
}
