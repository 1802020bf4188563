package dev.awaitbot.protocol;

import java.util.Locale;

/** The five letters of AWAIT. The names are the Work Management Institute's; the tests behind them are ours. */
public enum Letter {
    ASSIGN,
    WINDOW,
    ACTION,
    INFORMATION,
    THREAD;

    /** The name used in JSON and in the policy: "assign". */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
