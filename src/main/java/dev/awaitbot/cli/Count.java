package dev.awaitbot.cli;

import dev.awaitbot.protocol.Letter;

/** What is counted when labelled messages are held against what was found in them. All but the first rows: of gold requests. */
enum Count {
    MESSAGES,
    HIT,
    MISS,
    FALSE,
    RIGHT_SILENCE,
    NUDGE_HIT,
    NUDGE_FALSE,
    UNMARKED,
    UNMARKED_HIT,
    OWNER_HIT,
    OWNER_FALSE,
    OWNER_MISS,
    OWNERS_EXACT,
    WINDOW_HIT,
    WINDOW_FALSE,
    WINDOW_MISS,
    DEADLINES,
    DEADLINE_RIGHT,
    ACTION,
    ADDRESSEE,
    INFORMATION,
    LETTERED,
    LETTER_ASSIGN,
    LETTER_WINDOW,
    LETTER_ACTION,
    LETTER_INFORMATION;

    static Count of(Letter letter) {
        return valueOf("LETTER_" + letter.name());
    }
}
