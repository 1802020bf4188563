package dev.awaitbot.chat.slack.fake;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What Slack hands out to be used within a time: trigger ids (3 seconds, once), response addresses (30 minutes, 5 times) and socket addresses (once).
 *
 * <p>Source: docs.slack.dev/interactivity/handling-user-interaction
 */
final class Tickets {
    static final Duration TRIGGER_LIVES = Duration.ofSeconds(3);
    static final Duration RESPONSE_LIVES = Duration.ofMinutes(30);
    static final int RESPONSE_USES = 5;

    /** What a person did, and where: what an answer to it goes to. Either of channel and message may be missing. */
    record Origin(
            String team,
            String user,
            @Nullable String channel,
            @Nullable String ts,
            boolean ephemeral) {}

    private static final class Ticket {
        final Origin origin;
        final Instant end;
        int uses;

        Ticket(Origin origin, Instant end, int uses) {
            this.origin = origin;
            this.end = end;
            this.uses = uses;
        }
    }

    private final InstantSource clock;
    private final Ids ids;
    private final Map<String, Ticket> triggers = new HashMap<>();
    private final Map<String, Ticket> responses = new HashMap<>();
    private final Map<String, Boolean> sockets = new HashMap<>();
    private final Map<String, String> codes = new HashMap<>();

    Tickets(InstantSource clock, Ids ids) {
        this.clock = clock;
        this.ids = ids;
    }

    synchronized String trigger(Origin origin) {
        String id = ids.number() + ".1234567890.fake" + ids.number();
        triggers.put(id, new Ticket(origin, clock.instant().plus(TRIGGER_LIVES), 1));
        return id;
    }

    synchronized Origin redeemTrigger(@Nullable String id) {
        Ticket ticket = id == null ? null : triggers.get(id);
        if (ticket == null) {
            throw new Refusal("invalid_trigger_id");
        }
        if (ticket.uses-- <= 0) {
            throw new Refusal("exchanged_trigger_id");
        }
        if (clock.instant().isAfter(ticket.end)) {
            throw new Refusal("expired_trigger_id");
        }
        return ticket.origin;
    }

    /** The last part of a response address. */
    synchronized String response(Origin origin) {
        String id = origin.team() + "/" + ids.number() + "/fake" + ids.number();
        responses.put(id, new Ticket(origin, clock.instant().plus(RESPONSE_LIVES), RESPONSE_USES));
        return id;
    }

    synchronized Origin redeemResponse(String id) {
        Ticket ticket = responses.get(id);
        if (ticket == null) {
            throw new Refusal("invalid_url");
        }
        if (clock.instant().isAfter(ticket.end)) {
            throw new Refusal("expired_url");
        }
        if (ticket.uses-- <= 0) {
            throw new Refusal("used_url");
        }
        return ticket.origin;
    }

    synchronized String socket() {
        String id = "fake-" + ids.number();
        sockets.put(id, true);
        return id;
    }

    synchronized boolean redeemSocket(String id) {
        return sockets.remove(id) != null;
    }

    /** What the browser brings back after somebody installed the app. */
    synchronized String code(String team) {
        String code = "fake-code-" + ids.number();
        codes.put(code, team);
        return code;
    }

    synchronized String redeemCode(@Nullable String code) {
        String team = code == null ? null : codes.remove(code);
        if (team == null) {
            throw new Refusal("invalid_code");
        }
        return team;
    }
}
