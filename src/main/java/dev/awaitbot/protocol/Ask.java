package dev.awaitbot.protocol;

/**
 * One thing a message asks for.
 *
 * @param span the shortest clause that says it
 * @param content whether the reader learns what to do
 */
public record Ask(Span span, Kind kind, Content content) {
    /** BARE names no deed ("ping", "@sam ^"), VAGUE has a verb that says nothing ("handle this"), CLEAR says what. */
    public enum Content {
        BARE,
        VAGUE,
        CLEAR
    }
}
