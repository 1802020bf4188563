package dev.awaitbot.protocol;

/** Where a request stands. WAITING: the owner asked back, the clock pauses until the requester answers. */
public enum State {
    OPEN,
    ACKNOWLEDGED,
    WAITING,
    DONE,
    DECLINED,
    CANCELLED,
    DISMISSED,
    EXPIRED;

    /** Whether nothing more is expected of anybody. */
    public boolean closed() {
        return this != OPEN && this != ACKNOWLEDGED && this != WAITING;
    }
}
