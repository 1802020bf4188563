package dev.awaitbot.bot;

import dev.awaitbot.protocol.Conversation;
import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.Notice;
import dev.awaitbot.protocol.Plan;
import dev.awaitbot.protocol.Team;
import dev.awaitbot.store.StaleException;
import dev.awaitbot.store.Write;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The weekly digest of each team: once per team and ISO week, whatever is restarted in between. */
public final class Digests {
    /** A digest that could not go out on time is worth little after so long, and waits for the next week. */
    private static final Duration LATEST = Duration.ofHours(12);

    /** Tells when a cron expression comes next. */
    @FunctionalInterface
    public interface Cron {
        Optional<Instant> next(String expression, ZoneId zone, Instant after);
    }

    private final Workspace here;
    private final Supplier<List<Team>> teams;
    private final Cron cron;

    Digests(Workspace here, Supplier<List<Team>> teams, Cron cron) {
        this.here = here;
        this.teams = teams;
        this.cron = cron;
    }

    /** Puts those that are due into the outbox; the week in their key keeps a second one out. */
    void due(Instant now) {
        for (Team team : teams.get()) {
            Optional<Instant> at = cron.next(team.digest(), team.zone(), now.minus(LATEST));
            if (at.isPresent() && !at.get().isAfter(now)) {
                channel(team.postTo()).ifPresent(channel -> post(team, channel, at.get(), now));
            }
        }
    }

    private void post(Team team, ConversationId channel, Instant at, Instant now) {
        ZonedDateTime local = at.atZone(team.zone());
        int week = local.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        String key = "digest:" + team.name() + ":" + local.get(IsoFields.WEEK_BASED_YEAR) + "-W" + week;
        if (here.outbox().said(key).isEmpty()) {
            var notice =
                    new Notice(Notice.Code.DIGEST, null, channel, null, null, key, Map.of("team", team.name()), null);
            try {
                here.requests().write(new Write(null, null, Plan.NOTHING.saying(notice), List.of(), now));
            } catch (StaleException somebodyElseDid) {
                // Another node, or another thread of this one: there is one digest either way.
            }
        }
    }

    private Optional<ConversationId> channel(String name) {
        String plain = name.startsWith("#") ? name.substring(1) : name;
        return here.platform().directory().conversations().stream()
                .filter(one -> one.name().equals(plain) || one.id().value().equals(name))
                .map(Conversation::id)
                .findFirst();
    }

    /** When one is due next. */
    Optional<Instant> next(Instant now) {
        return teams.get().stream()
                .flatMap(team -> cron.next(team.digest(), team.zone(), now).stream())
                .min(Instant::compareTo);
    }
}
