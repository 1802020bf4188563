package dev.awaitbot.protocol;

import java.util.Locale;

/** How much a finding weighs; the policy may change each. An error makes its letter missing, a warning makes it weak. */
public enum Severity {
    OFF,
    INFO,
    WARN,
    ERROR;

    /** The name used in JSON and in the policy: "warn". */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
