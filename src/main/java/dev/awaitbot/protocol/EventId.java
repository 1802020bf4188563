package dev.awaitbot.protocol;

/** What the platform calls one of its events; the same event told again bears the same id. */
public record EventId(String value) {
    public EventId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An event's id is empty; an adapter always finds one.");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
