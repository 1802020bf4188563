package dev.awaitbot.protocol;

import java.util.Locale;

/** To whom a request speaks. */
public enum Addressee {
    PERSON,
    GROUP,
    CHANNEL,
    NONE;

    /** The name used in JSON: "person". */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
