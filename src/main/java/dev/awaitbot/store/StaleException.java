package dev.awaitbot.store;

/** Somebody else changed a request meanwhile, and nothing was written: read again and decide again. */
public final class StaleException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StaleException(String message) {
        super(message);
    }
}
