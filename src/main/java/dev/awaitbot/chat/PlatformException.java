package dev.awaitbot.chat;

/** The platform could not be asked; the same question may have an answer later. */
public final class PlatformException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public PlatformException(String message, Throwable cause) {
        super(message, cause);
    }

    public PlatformException(String message) {
        super(message);
    }
}
