package dev.awaitbot.check;

/** What a check's fix does to the text when the message is rewritten. */
public enum Repair {
    /** Nothing: the fix, if there is one, is for a person to carry out. */
    NONE,
    /** It comes first, before everything else. */
    START,
    /** It stands in place of the finding's span. */
    REPLACE,
    /** It follows the finding's span. */
    AFTER,
    /** It ends the sentence that asks. */
    END
}
