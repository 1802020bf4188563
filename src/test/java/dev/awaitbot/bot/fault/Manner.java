package dev.awaitbot.bot.fault;

/** How a platform may treat a post. */
enum Manner {
    WELL,
    /** Too many requests: nothing is taken, and it says when to come again. */
    BUSY,
    /** An error of its own: nothing is taken. */
    BROKEN,
    /** Takes the post, and says so too late. */
    TAKES_AND_HANGS,
    /** Takes the post, and breaks the connection before it says so. */
    TAKES_AND_HANGS_UP,
    /** Breaks the connection before it has taken anything. */
    HANGS_UP,
    /** Takes the post, and says so after long, but in time for who is patient. */
    TAKES_AND_HOLDS,
    SLOW
}
