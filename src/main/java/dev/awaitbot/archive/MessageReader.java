package dev.awaitbot.archive;

import dev.awaitbot.protocol.Message;
import java.io.Closeable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The messages of one file, one after the other as they stand there. */
interface MessageReader extends Closeable {
    /**
     * The next message, null after the last.
     *
     * @throws tools.jackson.core.JacksonException where the file breaks; what came before holds
     */
    @Nullable
    Message next();

    /** How many entries were passed over so far, by reason. */
    Map<LeftOut, Long> leftOut();

    @Override
    void close();
}
