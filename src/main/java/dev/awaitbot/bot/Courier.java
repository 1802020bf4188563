package dev.awaitbot.bot;

import dev.awaitbot.chat.PlatformException;
import dev.awaitbot.chat.Post;
import dev.awaitbot.chat.SendResult;
import dev.awaitbot.protocol.Card;
import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.MessageId;
import dev.awaitbot.protocol.Notice;
import dev.awaitbot.protocol.PersonId;
import dev.awaitbot.store.Outbox;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one mouth: takes what is to be said from the outbox, words it, sends it, and records what became of it. */
final class Courier {
    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);
    private static final int BATCH = 200;
    private static final int TRIES = 8;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(2);

    private final Workspace here;
    private final Outbox outbox;
    private final Wording wording;
    private final Posted posted;
    private final Titles titles;
    private final String node;
    private final InstantSource clock;

    /** @param node names this process among those that share the database */
    Courier(Workspace here, Wording wording, Posted posted, String node, InstantSource clock) {
        this.here = here;
        this.outbox = here.outbox();
        this.wording = wording;
        this.posted = posted;
        this.titles = new Titles(here);
        this.node = node;
        this.clock = clock;
    }

    /** Says everything that waits; returns how many notices it took up. */
    synchronized int deliver() {
        int all = 0;
        for (List<Outbox.Row> rows = claim(); !rows.isEmpty(); rows = claim()) {
            for (List<Outbox.Row> together : together(rows)) {
                deliver(together);
            }
            all += rows.size();
        }
        return all;
    }

    /** Gives back what was claimed and not begun. */
    void release() {
        outbox.release(node, clock.instant());
    }

    private List<Outbox.Row> claim() {
        return outbox.claim(node, clock.instant(), BATCH);
    }

    /** What goes to one person in one message. */
    private static List<List<Outbox.Row>> together(List<Outbox.Row> rows) {
        Map<String, List<Outbox.Row>> groups = new LinkedHashMap<>();
        for (Outbox.Row row : rows) {
            Notice notice = row.notice();
            boolean joins = notice.to() != null
                    && (notice.code() == Notice.Code.REMINDER || notice.code() == Notice.Code.CATCH_UP);
            String key = joins ? notice.code() + ":" + notice.to() : notice.key();
            groups.computeIfAbsent(key, absent -> new ArrayList<>(1)).add(row);
        }
        return List.copyOf(groups.values());
    }

    private void deliver(List<Outbox.Row> rows) {
        List<Long> ids = rows.stream().map(Outbox.Row::id).toList();
        Notice notice = rows.get(0).notice();
        try {
            Instant now = clock.instant();
            if (rows.get(0).again() && notice.code() == Notice.Code.NUDGE) {
                // A note that may have been seen is not shown twice.
                outbox.dropped(ids, node, now, "may have arrived before");
                return;
            }
            Optional<Card> card =
                    wording.of(rows.stream().map(Outbox.Row::notice).toList(), now);
            if (card.isEmpty()) {
                outbox.dropped(ids, node, now, "no longer holds");
                return;
            }
            Post post = post(notice, titles.in(card.get()));
            if (post == null) {
                outbox.dropped(ids, node, now, "nobody to tell");
                return;
            }
            record(rows, ids, send(rows.get(0), post));
        } catch (PlatformException e) {
            record(rows, ids, SendResult.later(FIRST_WAIT, e.getMessage()));
        } catch (RuntimeException e) {
            LOG.atError().addKeyValue("notice", notice.key()).setCause(e).log("A notice could not be said.");
            record(rows, ids, SendResult.later(FIRST_WAIT, e.getClass().getSimpleName()));
        }
    }

    /** Of what may have arrived the platform is asked first. */
    private SendResult send(Outbox.Row row, Post post) {
        if (row.again()) {
            Optional<MessageId> arrived = here.platform().arrived(post);
            if (arrived.isPresent()) {
                return SendResult.sent(arrived.get());
            }
        }
        return here.platform().send(post);
    }

    private void record(List<Outbox.Row> rows, List<Long> ids, SendResult result) {
        Instant now = clock.instant();
        int tries = rows.get(0).tries();
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(tries, 9));
        Instant next = now.plus(result.after().compareTo(wait) > 0 ? result.after() : wait);
        switch (result.outcome()) {
            case SENT -> {
                Notice notice = rows.get(0).notice();
                if (notice.code() == Notice.Code.POSTED && result.message() != null) {
                    // Before it is recorded as sent: a crash in between must not lose the request.
                    posted.arrived(notice, result.message(), now);
                }
                outbox.sent(ids, node, result.message(), now);
            }
            case REJECTED -> outbox.dead(ids, node, now, result.reason());
            case LATER, UNKNOWN -> {
                boolean unknown = result.outcome() == SendResult.Outcome.UNKNOWN;
                boolean note = rows.get(0).notice().code() == Notice.Code.NUDGE;
                if (unknown && note) {
                    outbox.dropped(ids, node, now, result.reason());
                } else if (tries + 1 >= TRIES) {
                    outbox.dead(ids, node, now, result.reason());
                } else if (unknown) {
                    outbox.unknown(ids, node, next, result.reason());
                } else {
                    outbox.later(ids, node, next, result.reason());
                }
            }
        }
        if (result.outcome() != SendResult.Outcome.SENT) {
            LOG.atWarn()
                    .addKeyValue("notice", rows.get(0).notice().key())
                    .addKeyValue("outcome", result.outcome())
                    .addKeyValue("reason", result.reason())
                    .log("A notice was not sent.");
        }
    }

    /** Where the words go; null where there is nobody to tell, or no card to keep true. */
    private @Nullable Post post(Notice notice, Card card) {
        ConversationId there = notice.conversation();
        MessageId thread = notice.thread();
        return switch (notice.code()) {
            case NUDGE -> new Post(notice.key(), new Post.Place(there, null, notice.to(), false), card);
            case CARD -> card(notice, card);
            case TICK -> new Post(notice.key(), new Post.Place(there, thread, null, false), card, null, true);
            case ESCALATION -> escalation(notice, card);
            default ->
                notice.to() == null
                        ? inThread(notice, card)
                        : new Post(notice.key(), new Post.Place(there, thread, notice.to(), true), card);
        };
    }

    /** A thread that sleeps is not woken: then it goes to whom it concerns, else to the channel. */
    private Post inThread(Notice notice, Card card) {
        MessageId thread = notice.thread();
        if (thread == null || here.platform().awake(notice.conversation(), thread)) {
            return new Post(notice.key(), new Post.Place(notice.conversation(), thread, null, false), card);
        }
        PersonId owner = notice.request() == null
                ? null
                : here.requests()
                        .request(notice.request())
                        .map(stored -> stored.request().owner())
                        .orElse(null);
        return new Post(notice.key(), new Post.Place(notice.conversation(), null, owner, owner != null), card);
    }

    private @Nullable Post card(Notice notice, Card card) {
        if (notice.request() == null) {
            return null;
        }
        MessageId before = outbox.card(notice.request()).orElse(null);
        if (before == null && !Boolean.parseBoolean(notice.values().get("post"))) {
            return null;
        }
        var place = new Post.Place(notice.conversation(), notice.thread(), null, false);
        return new Post(notice.key(), place, card, before, false);
    }

    /** To the contact that the policy names: a person or a channel; null without one, for whoever asked knows already. */
    private @Nullable Post escalation(Notice notice, Card card) {
        String contact = here.policy(notice.conversation()).escalation();
        if (contact == null) {
            return null;
        }
        if (!contact.startsWith("#")) {
            return new Post(
                    notice.key(), new Post.Place(notice.conversation(), null, new PersonId(contact), true), card);
        }
        return here.platform().directory().conversations().stream()
                .filter(one -> one.name().equals(contact.substring(1)))
                .map(one -> new Post(notice.key(), new Post.Place(one.id(), null, null, false), card))
                .findFirst()
                .orElse(null);
    }
}
