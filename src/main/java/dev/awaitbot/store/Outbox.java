package dev.awaitbot.store;

import dev.awaitbot.protocol.MessageId;
import dev.awaitbot.protocol.Notice;
import dev.awaitbot.protocol.RequestId;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a workspace has to say, until it is said. A claim is for one node, and for {@link #LEASE}: whoever is slower has lost it, and
 * what it reports then changes nothing.
 */
public final class Outbox {
    /** How long a claim holds. */
    public static final Duration LEASE = Duration.ofMinutes(2);

    /**
     * A notice that was claimed.
     *
     * @param tries how often it was claimed before
     * @param again whether an earlier try may have arrived: its claim ran out, or its outcome was unknown
     */
    public record Row(long id, String workspace, Notice notice, int tries, boolean again, Instant madeAt) {}

    public Outbox(Database database, InstanceKey key, String workspace) {}

    /**
     * Claims what waits, oldest first. What goes to one person in one message (several REMINDERs, several CATCH_UPs) is claimed
     * together, also past {@code most}.
     */
    public List<Row> claim(String node, Instant now, int most) {
        throw new UnsupportedOperationException();
    }

    /** These were sent, as one message. All reports return whether all of the rows were still this node's; only those that were are changed. */
    public boolean sent(Collection<Long> ids, String node, @Nullable MessageId message, Instant now) {
        throw new UnsupportedOperationException();
    }

    /** This was not sent, and is tried again from an instant on. */
    public boolean later(Collection<Long> ids, String node, Instant at, String reason) {
        throw new UnsupportedOperationException();
    }

    /** This may have been sent; it is claimed again from an instant on, and says so. */
    public boolean unknown(Collection<Long> ids, String node, Instant at, String reason) {
        throw new UnsupportedOperationException();
    }

    /** This is given up. */
    public boolean dead(Collection<Long> ids, String node, Instant now, String reason) {
        throw new UnsupportedOperationException();
    }

    /** This no longer holds, and was not sent. */
    public boolean dropped(Collection<Long> ids, String node, Instant now, String reason) {
        throw new UnsupportedOperationException();
    }

    /** Gives back everything this node has claimed and not begun to send: for a clean stop. */
    public int release(String node, Instant now) {
        throw new UnsupportedOperationException();
    }

    /** The bot's card in the thread of a request, if it was posted. */
    public Optional<MessageId> card(RequestId request) {
        throw new UnsupportedOperationException();
    }

    /** What became of the notice with this key. */
    public Optional<History.Said> said(String key) {
        throw new UnsupportedOperationException();
    }

    /** How many notices stand where. */
    public Map<History.NoticeState, Long> counts() {
        throw new UnsupportedOperationException();
    }

    /** How many notices wait although they should have been sent before an instant. */
    public long overdue(Instant before) {
        throw new UnsupportedOperationException();
    }
}
