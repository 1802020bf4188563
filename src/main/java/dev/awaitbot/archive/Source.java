package dev.awaitbot.archive;

import dev.awaitbot.protocol.Conversation;
import java.io.IOException;
import java.time.Instant;

/**
 * A file with messages of one conversation, as the first pass found it.
 *
 * @param opener opens it anew
 * @param first when its earliest message was sent
 * @param last when its latest message was sent
 * @param count how many messages can be read from it, before its end or the place where it breaks
 * @param ordered whether they stand in the order of time
 */
record Source(Conversation conversation, Opener opener, Instant first, Instant last, long count, boolean ordered) {
    /** Opens a file at its beginning. */
    @FunctionalInterface
    interface Opener {
        MessageReader open() throws IOException;
    }
}
