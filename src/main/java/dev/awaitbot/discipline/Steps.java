package dev.awaitbot.discipline;

/** The steps that the discipline itself plans, besides the policy's ladder. */
public final class Steps {
    /** After the grace time: whether the author gets a note. */
    public static final String NUDGE = "nudge";

    /** When a conversational request that nobody has answered becomes tracked. */
    public static final String LATE = "late";

    /** When a group's request must have been claimed. */
    public static final String CLAIM = "claim";

    /** When nothing at all has come for too long. */
    public static final String EXPIRY = "expiry";

    private Steps() {}
}
