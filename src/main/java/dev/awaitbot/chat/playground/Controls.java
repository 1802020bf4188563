package dev.awaitbot.chat.playground;

import dev.awaitbot.protocol.Card;
import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.MessageId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What the playground is handed, because a platform cannot know it: time, and what the bot makes of what is said.
 *
 * @param zone of the machine: the team is at home there
 * @param now what time it is in the playground
 * @param wind moves the clock forward and carries out, in order, all that falls due on the way, the instant itself included
 * @param nextFollowUp when something falls due next, empty if nothing is scheduled
 * @param explain what the bot understood of a message, decided, scheduled, and why
 * @param mode how the bot behaves in a channel: "nudge"
 * @param hints the subcommands of /await, for completion
 */
public record Controls(
        ZoneId zone,
        Supplier<Instant> now,
        Consumer<Instant> wind,
        Supplier<Optional<Instant>> nextFollowUp,
        BiFunction<ConversationId, MessageId, Card> explain,
        Function<ConversationId, String> mode,
        Supplier<List<Hint>> hints) {
    /** A subcommand as the page completes it. */
    public record Hint(String name, String usage, String example, String about) {}
}
