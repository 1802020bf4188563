package dev.awaitbot.cli;

import picocli.CommandLine.Model.CommandSpec;

/** How wide an answer may be. */
final class Screen {
    /** Where nobody knows, and at most: longer lines are hard to read. */
    static final int USUAL = 100;

    private static final int LEAST = 24;

    private Screen() {}

    /** The terminal's columns as far as they are of use; the usual ones where the answer goes into a file. */
    static int width(CommandSpec spec) {
        if (!ProgressBar.terminal()) {
            return USUAL;
        }
        String columns = System.getenv("COLUMNS");
        int width = columns != null && columns.matches("[1-9][0-9]{0,3}")
                ? Integer.parseInt(columns)
                : spec.usageMessage().autoWidth(true).width();
        return Math.max(LEAST, Math.min(USUAL, width));
    }
}
