package dev.awaitbot.store;

import dev.awaitbot.protocol.RequestId;
import java.util.Set;

/** Something about one of these requests fails, and would again; nothing was written. */
public final class PoisonException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Set<RequestId> requests;
    private final String why;

    PoisonException(Set<RequestId> requests, RuntimeException cause) {
        super(cause.getMessage(), cause);
        this.requests = Set.copyOf(requests);
        this.why = cause.getClass().getSimpleName();
    }

    public Set<RequestId> requests() {
        return requests;
    }

    /** The name of what it failed with, for the record. */
    public String why() {
        return why;
    }
}
