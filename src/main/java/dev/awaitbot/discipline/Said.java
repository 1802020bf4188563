package dev.awaitbot.discipline;

import dev.awaitbot.protocol.Completion;
import dev.awaitbot.protocol.Finding;
import dev.awaitbot.protocol.PersonId;
import dev.awaitbot.protocol.Reading;
import dev.awaitbot.protocol.Reply;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the words of a message come to.
 *
 * @param reading of the whole burst, where the message continues one
 * @param completion what would complete the request that the reading may be
 * @param reply of this message alone
 * @param promised by when its author will do what was asked, null without such a word
 * @param named the owners of the reading, as far as they are people we know
 * @param mentioned everybody it mentions
 * @param findings of the checks; empty where the reading is no request
 * @param fallback whom the channel names for a request that names nobody, null where this one needs nobody
 */
public record Said(
        Reading reading,
        Completion completion,
        Reply reply,
        @Nullable Instant promised,
        List<PersonId> named,
        List<PersonId> mentioned,
        List<Finding> findings,
        @Nullable Fallback fallback) {
    /** A person, or a group by the platform's id; just one of them. */
    public record Fallback(
            @Nullable PersonId person, @Nullable String group) {}

    public Said {
        named = List.copyOf(named);
        mentioned = List.copyOf(mentioned);
        findings = List.copyOf(findings);
    }
}
