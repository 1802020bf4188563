package dev.awaitbot.check;

import dev.awaitbot.protocol.Ask;
import dev.awaitbot.protocol.Facts;
import dev.awaitbot.protocol.Owner;
import dev.awaitbot.protocol.Policy;
import dev.awaitbot.protocol.Reading;
import dev.awaitbot.protocol.Request;
import dev.awaitbot.protocol.Span;
import dev.awaitbot.protocol.Window;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What the checks judge.
 *
 * @param request the request that came of the message, once its thread has gone on; null when the message is new
 */
public record Subject(
        Reading reading, Facts facts, @Nullable Request request) {

    Policy policy() {
        return facts.policy();
    }

    /** Whether no ask says what to do. */
    boolean bare() {
        return reading.asks().stream().allMatch(ask -> ask.content() == Ask.Content.BARE);
    }

    /** The owners that somebody in particular answers to. */
    List<Owner> accountable() {
        if (reading.owners().isEmpty()) {
            return List.of();
        }
        return reading.owners().stream()
                .filter(owner -> owner.kind() != Owner.Kind.BROADCAST)
                .toList();
    }

    /** When the window is over; null without one and for an event whose time is not known. */
    @Nullable
    OffsetDateTime due() {
        Window window = reading.window();
        return window == null ? null : window.due();
    }

    @Nullable
    Span windowSpan() {
        Window window = reading.window();
        return window == null ? null : window.span();
    }

    Subject withFacts(UnaryOperator<Facts> change) {
        return new Subject(reading, change.apply(facts), request);
    }

    Subject withRequest(Request made) {
        return new Subject(reading, facts, made);
    }
}
