package dev.awaitbot.chat.playground;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One thing that happened in the playground: a line of its journal. Its number orders it and names what it made. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "did")
@JsonSubTypes({
    @Type(value = Change.Wrote.class, name = "write"),
    @Type(value = Change.Edited.class, name = "edit"),
    @Type(value = Change.Deleted.class, name = "delete"),
    @Type(value = Change.Reacted.class, name = "react"),
    @Type(value = Change.Asked.class, name = "ask"),
    @Type(value = Change.Posted.class, name = "post"),
    @Type(value = Change.Ticked.class, name = "tick"),
    @Type(value = Change.Removed.class, name = "remove"),
    @Type(value = Change.Told.class, name = "tell"),
    @Type(value = Change.Wound.class, name = "wind")
})
sealed interface Change {
    long n();

    Instant at();

    /** Somebody wrote a message; {@code line} is the line of the transcript it comes from. */
    record Wrote(
            long n,
            Instant at,
            String conversation,
            @Nullable String thread,
            String person,
            String text,
            @Nullable Integer line)
            implements Change {}

    record Edited(
            long n,
            Instant at,
            String conversation,
            String message,
            String text,
            @Nullable Integer line) implements Change {}

    record Deleted(
            long n,
            Instant at,
            String conversation,
            String message,
            @Nullable Integer line) implements Change {}

    record Reacted(
            long n,
            Instant at,
            String conversation,
            String message,
            String person,
            String name,
            boolean added,
            @Nullable Integer line)
            implements Change {}

    /** A command, a click or a form: it changes nothing here, but takes a number that no other event will bear. */
    record Asked(
            long n,
            Instant at,
            String person,
            String what,
            @Nullable Integer line) implements Change {}

    /** The bot said something, or put it in the place of what it had said. */
    record Posted(
            long n,
            Instant at,
            String key,
            String conversation,
            @Nullable String thread,
            @Nullable String to,
            boolean direct,
            @Nullable String edits,
            String text,
            JsonNode card)
            implements Change {}

    /** The bot set a tick under a message. */
    record Ticked(long n, Instant at, String key, String conversation, String message) implements Change {}

    /** A private note went away. */
    record Removed(long n, Instant at, String conversation, String message) implements Change {}

    /** The bot has heard of a change, and stored what follows. */
    record Told(long n, Instant at, long of) implements Change {}

    /** The clock was wound; {@code seeded} once the past has been told to its end. */
    record Wound(long n, Instant at, boolean seeded) implements Change {}

    /** The line of the transcript it comes from, null for what people do on the page. */
    default @Nullable Integer line() {
        return null;
    }
}
