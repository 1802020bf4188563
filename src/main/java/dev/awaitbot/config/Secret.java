package dev.awaitbot.config;

/** A value that no log and no message may show. */
public record Secret(String value) {
    @Override
    public String toString() {
        return "(secret)";
    }
}
