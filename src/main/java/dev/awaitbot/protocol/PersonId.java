package dev.awaitbot.protocol;

/** A person as the platform names them ("U0060" in Slack, a snowflake in Discord). */
public record PersonId(String value) {
    public PersonId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A person's id is empty; the platform always gives one.");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
