package dev.awaitbot.protocol;

/** A message within its conversation: Slack's "ts", Discord's snowflake. */
public record MessageId(String value) {
    public MessageId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A message's id is empty; the platform always gives one.");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
