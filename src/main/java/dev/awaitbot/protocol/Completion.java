package dev.awaitbot.protocol;

/** What completes a request: words that answer it, a thing that is handed over, or a deed that is reported. */
public enum Completion {
    SAYING,
    SHOWING,
    DOING;

    /** Where nothing else is known: questions and decisions are answered in words, the rest is done. */
    public static Completion of(Kind kind) {
        return kind == Kind.QUESTION || kind == Kind.DECISION ? SAYING : DOING;
    }
}
