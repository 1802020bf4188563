package dev.awaitbot.store;

import org.jspecify.annotations.Nullable;

/** The store cannot be opened; the message is a sentence for whoever runs the bot. */
public final class StoreUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StoreUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
