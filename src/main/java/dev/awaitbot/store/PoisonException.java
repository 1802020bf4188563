package dev.awaitbot.store;

import dev.awaitbot.protocol.RequestId;
import java.util.Set;

/** Something about one of these requests fails, and would again; nothing was written. */
public final class PoisonException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Set<RequestId> requests;

    PoisonException(Set<RequestId> requests, RuntimeException cause) {
        super(cause.getMessage(), cause);
        this.requests = Set.copyOf(requests);
    }

    public Set<RequestId> requests() {
        return requests;
    }
}
