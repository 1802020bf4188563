package dev.awaitbot.chat.slack.fake;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** All that the servers know, under one lock: whoever reads or changes it does so inside {@link #locked}. */
final class World {
    final InstantSource clock;
    final Ids ids;
    final AppIdentity app = AppIdentity.AWAITBOT;
    final Map<String, Workspace> teams = new LinkedHashMap<>();
    final Trouble trouble;
    final Journal journal;
    final Tickets tickets;
    final PayloadCheck check = new PayloadCheck();
    /** Whether history from an instant on begins there rather than at the newest. */
    boolean historyForward = true;
    /** How many messages a conversation keeps. */
    int mostMessages = Integer.MAX_VALUE;
    /** Where the servers are reached, once they listen. */
    String httpAddress = "";

    String socketAddress = "";

    World(InstantSource clock) {
        this.clock = clock;
        ids = new Ids(clock);
        trouble = new Trouble(clock);
        journal = new Journal();
        tickets = new Tickets(clock, ids);
    }

    synchronized <T extends @Nullable Object> T locked(Supplier<T> work) {
        return work.get();
    }

    synchronized void locked(Runnable work) {
        work.run();
    }

    Workspace team(String id) {
        Workspace team = teams.get(id);
        if (team == null) {
            throw new IllegalArgumentException("There is no team " + id + ".");
        }
        return team;
    }

    Optional<Workspace> teamOf(String botToken) {
        return teams.values().stream()
                .filter(team -> team.botToken.equals(botToken))
                .findFirst();
    }

    long now() {
        return clock.instant().getEpochSecond();
    }
}
