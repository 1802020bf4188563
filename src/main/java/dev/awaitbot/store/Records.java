package dev.awaitbot.store;

import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.EventId;
import dev.awaitbot.protocol.MessageId;
import dev.awaitbot.protocol.PersonId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a workspace has decided and agreed on, in the words that somebody gave for the record; sealed where they are kept. */
public final class Records {
    /** What sort of thing is on record. */
    public enum Kind {
        DECISION,
        AGREEMENT,
        PURPOSE
    }

    /**
     * One thing on record.
     *
     * @param message where it was said; null where it was only given for the record
     */
    public record Entry(
            Kind kind,
            String text,
            PersonId by,
            ConversationId conversation,
            @Nullable MessageId message,
            Instant at) {}

    /** One page of the record, newest first; pages as in {@link Page}. */
    public record Entries(List<Entry> entries, int page, int pages, int total) {
        public Entries {
            entries = List.copyOf(entries);
        }
    }

    public Records(Database database, InstanceKey key, String workspace) {}

    /** @return false if this event has put something on record before */
    public boolean add(EventId event, Entry entry) {
        throw new UnsupportedOperationException();
    }

    /** @param conversation null for all */
    public Entries list(@Nullable ConversationId conversation, Kind kind, int page) {
        throw new UnsupportedOperationException();
    }
}
