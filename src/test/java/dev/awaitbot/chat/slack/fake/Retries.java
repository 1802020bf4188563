package dev.awaitbot.chat.slack.fake;

import java.time.Duration;
import java.util.List;

/**
 * How long an acknowledgement is waited for, and after which pauses an event is told again. Interactions and commands are told once.
 *
 * <p>Source: docs.slack.dev/apis/events-api, "Retries". What becomes of events while no socket is open Slack does not say; some have seen
 * them told again later (github.com/vercel/chat/issues/666). Nobody should lean on it, so here they are lost unless ordered otherwise.
 *
 * @param forAbsent whether an event is also told again when there was no connection to tell it over
 */
public record Retries(Duration patience, List<Duration> pauses, boolean forAbsent) {
    /** As Slack has it: 3 seconds; then nearly at once, after a minute, after five. */
    public static final Retries SLACK = new Retries(
            Duration.ofSeconds(3), List.of(Duration.ofMillis(10), Duration.ofMinutes(1), Duration.ofMinutes(5)), false);

    /** The same, short enough for a test to wait for. */
    public static Retries quick(Duration patience) {
        return new Retries(patience, List.of(Duration.ofMillis(10), patience.dividedBy(2), patience), false);
    }

    public Retries alsoForAbsent() {
        return new Retries(patience, pauses, true);
    }

    public Retries {
        pauses = List.copyOf(pauses);
    }
}
