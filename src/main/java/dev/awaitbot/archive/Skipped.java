package dev.awaitbot.archive;

/**
 * A file that was left out, or read only up to where it breaks.
 *
 * @param file its path inside the export
 * @param reason one plain sentence for the report
 */
public record Skipped(String file, String reason) {}
