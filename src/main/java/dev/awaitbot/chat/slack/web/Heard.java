package dev.awaitbot.chat.slack.web;

import dev.awaitbot.chat.PlatformException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What became of a call.
 *
 * @param body what came back, for OK
 * @param code Slack's word for what was wrong ("channel_not_found"), or ours ("http_502", "timeout"); empty for OK
 * @param after how long to wait before the same is asked again, for LATER and GONE
 */
public record Heard<T>(Outcome outcome, @Nullable T body, String code, Duration after) {
    /**
     * REFUSED: it did not happen, and asking again changes nothing. LATER: it did not happen, the same may be asked after a while.
     * UNKNOWN: it may have happened. GONE: it did not happen, as Slack cannot be reached or does not know the token any more.
     */
    public enum Outcome {
        OK,
        REFUSED,
        LATER,
        UNKNOWN,
        GONE
    }

    public static <T> Heard<T> ok(T body) {
        return new Heard<>(Outcome.OK, body, "", Duration.ZERO);
    }

    static <T> Heard<T> not(Outcome outcome, String code) {
        return new Heard<>(outcome, null, code, Duration.ZERO);
    }

    static <T> Heard<T> later(Duration after, String code) {
        return new Heard<>(Outcome.LATER, null, code, after);
    }

    static <T> Heard<T> gone(Duration after, String code) {
        return new Heard<>(Outcome.GONE, null, code, after);
    }

    public boolean ok() {
        return outcome == Outcome.OK;
    }

    /** Whether this server has no such method, or the bot was not given the scope for it. */
    public boolean lacking() {
        return Lacks.CODES.contains(code);
    }

    /** What came back, empty for everything but OK. */
    public Optional<T> found() {
        return Optional.ofNullable(body);
    }

    /** The same, of what is found in the answer. */
    public <R> Heard<R> map(Function<T, R> found) {
        return new Heard<>(outcome, body == null ? null : found.apply(body), code, after);
    }

    /** @throws PlatformException unless OK */
    public T orThrow() {
        if (!ok()) {
            throw new PlatformException("Slack said " + code + ".");
        }
        return Objects.requireNonNull(body);
    }
}
