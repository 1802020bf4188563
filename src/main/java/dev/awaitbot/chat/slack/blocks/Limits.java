package dev.awaitbot.chat.slack.blocks;

/** How much Slack takes; in characters where nothing else is said. */
final class Limits {
    static final int BLOCKS_OF_A_MESSAGE = 50;
    static final int BLOCKS_OF_A_VIEW = 100;
    static final int INPUTS = 5;
    static final int SECTION = 3_000;

    /** Undocumented, and the blocks' own structure counts: Slack's limit for all blocks together was met between 11,300 and 13,200. */
    static final int ALL_TEXT = 9_000;

    /** The least of what is documented for {@code text}, of chat.update. */
    static final int FALLBACK = 3_500;

    static final int ELEMENTS = 25;
    static final int BUTTON = 75;
    static final int VALUE_OF_A_BUTTON = 2_000;
    static final int OPTION = 75;
    static final int OVERFLOW = 5;
    static final int PLACEHOLDER = 150;
    static final int VIEW_TITLE = 24;
    static final int INPUT = 3_000;
    static final int LABEL = 2_000;
    static final int ID = 255;
    static final int LINK = 2_000;

    private Limits() {}
}
