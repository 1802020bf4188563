package dev.awaitbot.bot;

import dev.awaitbot.chat.PlatformException;
import dev.awaitbot.chat.Post;
import dev.awaitbot.chat.SendResult;
import dev.awaitbot.protocol.Card;
import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.MessageId;
import dev.awaitbot.protocol.Notice;
import dev.awaitbot.store.Dialect;
import dev.awaitbot.store.Outbox;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one mouth: takes what is to be said from the outbox, words it, sends it, and records what became of it. */
final class Courier {
    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);
    private static final int BATCH = 200;
    private static final int TRIES = 8;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(2);

    /** What a platform would not take for so long is given up. */
    private static final Duration PATIENCE = Duration.ofDays(1);

    /** So old a claim is renewed before it is acted on, for what is left of it must outlast the sending. */
    private static final Duration FRESH = Outbox.LEASE.dividedBy(4);

    /** Who needs longer than {@link #FRESH} so often just to look leaves it to others. */
    private static final int LOOKS = 3;

    private static final Duration GLANCE = Duration.ofSeconds(1);

    private final Workspace here;
    private final Outbox outbox;
    private final Wording wording;
    private final Posted posted;
    private final Titles titles;
    private final Addressing addressing;
    private final String node;
    private final Supplier<Look> look;
    private final Senders senders = new Senders();
    private final Receipts receipts;
    private volatile boolean closing;

    /** @param node names this process among those that share the database */
    Courier(Workspace here, Wording wording, Posted posted, String node, Supplier<Look> look) {
        this.here = here;
        this.outbox = here.outbox();
        this.wording = wording;
        this.posted = posted;
        this.titles = new Titles(here);
        this.addressing = new Addressing(here);
        this.node = node;
        this.look = look;
        this.receipts = new Receipts(outbox, node);
    }

    /** Says everything that waits, one after the other; returns how many notices it took up. */
    int deliver() {
        return deliver(lanes -> lanes.forEach(Runnable::run));
    }

    /** Says everything that waits, in several conversations at once. */
    void deliverAtOnce() {
        deliver(senders::run);
    }

    private synchronized int deliver(Consumer<List<Runnable>> run) {
        int all = 0;
        for (Claimed claimed = claim(); !claimed.rows().isEmpty(); claimed = claim()) {
            run.accept(lanes(claimed));
            all += claimed.rows().size();
        }
        return all;
    }

    /** Begins nothing more. */
    void close() {
        closing = true;
    }

    /** Gives back what was claimed and not begun, if it is known that nothing is on its way. */
    void end(boolean quiet) {
        if (quiet) {
            outbox.release(node, look.get().at());
        }
        senders.close();
    }

    /** Rows, and when it was begun to claim them. */
    private record Claimed(List<Outbox.Row> rows, Look at) {}

    private Claimed claim() {
        Look now = look.get();
        return new Claimed(closing ? List.of() : outbox.claim(node, now.at(), BATCH), now);
    }

    /** What goes out as one message, in order, for each conversation. */
    private List<Runnable> lanes(Claimed claimed) {
        Map<String, List<Outbox.Row>> messages = new LinkedHashMap<>();
        for (Outbox.Row row : claimed.rows()) {
            String batch = row.batch() == null ? row.notice().key() : row.batch();
            messages.computeIfAbsent(batch, absent -> new ArrayList<>(1)).add(row);
        }
        Map<ConversationId, List<List<Outbox.Row>>> lanes = new LinkedHashMap<>();
        for (List<Outbox.Row> message : messages.values()) {
            lanes.computeIfAbsent(message.get(0).notice().conversation(), absent -> new ArrayList<>())
                    .add(message);
        }
        return lanes.values().stream()
                .map(lane -> (Runnable) () -> deliver(new ArrayDeque<>(lane), claimed.at()))
                .toList();
    }

    /** What people and channels have set is asked for again after a {@link #GLANCE}; requests are asked for each time. */
    private void deliver(Queue<List<Outbox.Row>> lane, Look claimedAt) {
        while (!lane.isEmpty()) {
            Look begun = look.get();
            here.glancing(() -> {
                do {
                    deliver(lane.remove(), claimedAt);
                } while (!lane.isEmpty() && begun.until(look.get()).compareTo(GLANCE) < 0);
                return lane;
            });
        }
    }

    private void deliver(List<Outbox.Row> rows, Look claimedAt) {
        List<Long> ids = rows.stream().map(Outbox.Row::id).toList();
        Notice notice = rows.get(0).notice();
        if (closing || !holds(ids, claimedAt)) {
            return;
        }
        here.turns().giveWay();
        SendResult result;
        boolean own = false;
        try {
            Post post = worded(rows, ids);
            if (post == null) {
                return;
            }
            // Of what may have arrived the platform is asked first.
            Optional<MessageId> arrived = rows.get(0).again() ? here.platform().arrived(post) : Optional.empty();
            if (arrived.isEmpty() && !(holdsStill(rows) && holds(ids, claimedAt))) {
                return;
            }
            result = arrived.isPresent() ? SendResult.sent(arrived.get()) : send(post);
        } catch (PlatformException e) {
            result = SendResult.later(FIRST_WAIT, String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            LOG.atError().addKeyValue("notice", notice.key()).setCause(e).log("A notice could not be said.");
            own = Dialect.ofTheRows(e);
            if (own && rows.size() > 1 && !rows.get(0).again()) {
                // What cannot be said together is said one by one, but for the one that is to blame.
                rows.forEach(row -> deliver(List.of(row), claimedAt));
                return;
            }
            result = SendResult.later(FIRST_WAIT, e.getClass().getSimpleName());
        }
        // What fails from here on leaves the claim to run out, and then it is known that the post may have arrived.
        record(rows, ids, result, own);
    }

    /** The post as it is to be sent now; null for what is not to be said any more. */
    private @Nullable Post worded(List<Outbox.Row> rows, List<Long> ids) {
        Instant now = look.get().at();
        Notice notice = rows.get(0).notice();
        if (rows.get(0).again() && notice.code() == Notice.Code.NUDGE) {
            // A note that may have been seen is not shown twice.
            outbox.dropped(ids, node, now, "may have arrived before");
            return null;
        }
        Optional<Card> card = wording.of(rows.stream().map(Outbox.Row::notice).toList(), now);
        if (card.isEmpty()) {
            outbox.dropped(ids, node, now, "no longer holds");
            return null;
        }
        Post post = addressing.post(notice, titles.in(card.get()));
        if (post == null) {
            outbox.dropped(ids, node, now, "nobody to tell");
        }
        return post;
    }

    /** To find the words and to ask the platform may have taken long, and somebody may have answered meanwhile. */
    private boolean holdsStill(List<Outbox.Row> rows) {
        List<Outbox.Row> over =
                rows.stream().filter(row -> !wording.holds(row.notice())).toList();
        if (over.isEmpty()) {
            return true;
        }
        // The rest is worded anew with the next claim; what is over would make it wait for ever.
        Instant now = look.get().at();
        outbox.dropped(over.stream().map(Outbox.Row::id).toList(), node, now, "no longer holds");
        List<Long> rest = rows.stream()
                .filter(row -> !over.contains(row))
                .map(Outbox.Row::id)
                .toList();
        String reason = "another was answered while it was worded";
        if (rows.get(0).again()) {
            outbox.unknown(rest, node, now, reason);
        } else {
            outbox.later(rest, node, now, reason);
        }
        return false;
    }

    /**
     * Whether nobody else can have claimed these meanwhile: the claim is fresh, or is renewed, and that was quick. It is the last thing
     * before a post leaves, for the process may have been asleep at any moment before.
     */
    private boolean holds(List<Long> ids, Look claimedAt) {
        Look looked = claimedAt;
        for (int tried = 0; looked.until(look.get()).compareTo(FRESH) >= 0; tried++) {
            looked = look.get();
            if (tried == LOOKS || !outbox.renew(ids, node, looked.at())) {
                return false;
            }
        }
        return true;
    }

    private SendResult send(Post post) {
        try {
            return here.platform().send(post);
        } catch (RuntimeException e) {
            LOG.atError().addKeyValue("notice", post.key()).setCause(e).log("The platform failed while it sent.");
            return SendResult.unknown(e.getClass().getSimpleName());
        }
    }

    private void sent(Notice notice, Outbox.Sent sent) {
        MessageId message = sent.message();
        if (notice.code() == Notice.Code.POSTED && message != null) {
            // Before it is recorded as sent: a crash in between must not lose the request.
            posted.arrived(notice, message, sent.at());
        }
        if (notice.code() == Notice.Code.CARD) {
            // At once, for whatever comes next about this request changes the card that is recorded.
            outbox.sent(List.of(sent), node);
        } else {
            receipts.add(sent);
        }
    }

    /** @param own whether the fault is ours, so that waiting for the platform does not help */
    private void record(List<Outbox.Row> rows, List<Long> ids, SendResult result, boolean own) {
        Instant now = look.get().at();
        int tries = rows.get(0).tries();
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(tries, 9));
        Instant next = now.plus(result.after().compareTo(wait) > 0 ? result.after() : wait);
        switch (result.outcome()) {
            case SENT -> sent(rows.get(0).notice(), new Outbox.Sent(ids, result.message(), now));
            case REJECTED -> outbox.dead(ids, node, now, result.reason());
            case LATER, UNKNOWN -> {
                boolean unknown = result.outcome() == SendResult.Outcome.UNKNOWN;
                boolean note = rows.get(0).notice().code() == Notice.Code.NUDGE;
                if (unknown && note) {
                    outbox.dropped(ids, node, now, result.reason());
                } else if (tries + 1 >= TRIES && (own || rows.get(0).madeAt().isBefore(now.minus(PATIENCE)))) {
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
}
