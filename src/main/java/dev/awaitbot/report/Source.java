package dev.awaitbot.report;

import java.util.List;

/**
 * What was read.
 *
 * @param kind "slack" or "discord"
 * @param names of what was pointed at
 * @param files how many files were read
 * @param skipped files left out, wholly or in part, and why
 * @param notes what else was left out or is odd, one plain sentence each
 */
public record Source(String kind, List<String> names, int files, List<Skipped> skipped, List<String> notes) {
    /** A file, or a part of it, that was left out. */
    public record Skipped(String file, String reason) {}

    public Source {
        names = List.copyOf(names);
        skipped = List.copyOf(skipped);
        notes = List.copyOf(notes);
    }
}
