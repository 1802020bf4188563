package dev.awaitbot.archive;

/** Why an entry of a readable file is not handed on as a message. */
public enum LeftOut {
    /** A join, a topic change, a pin: written by the platform, not by a person or a program. */
    HOUSEKEEPING,
    /** Only a tombstone is left of it. */
    DELETED,
    /** Nothing says, credibly, when it was sent. */
    WITHOUT_TIME,
    /** Nothing says who wrote it. */
    WITHOUT_AUTHOR,
    /** Not an object with the fields of a message. */
    MALFORMED,
    /** The same message stands in the export more than once; found only while reading. */
    DUPLICATE
}
