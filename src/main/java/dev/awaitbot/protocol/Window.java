package dev.awaitbot.protocol;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words that say by when, resolved to an instant.
 *
 * @param due when the window is over, with the offset of the zone it was read in; null for a named event that no policy resolves
 * @param alternatives other instants the same words may mean; not empty makes the window ambiguous
 * @param event the named event ("standup") when {@code due} is null or came from the policy's events, else null
 */
public record Window(
        String text,
        Span span,
        @Nullable OffsetDateTime due,
        Grain grain,
        List<OffsetDateTime> alternatives,
        @Nullable String event) {
    public Window {
        alternatives = List.copyOf(alternatives);
    }
}
