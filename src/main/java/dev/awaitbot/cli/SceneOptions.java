package dev.awaitbot.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ObjectNode;

/** The options of every command that reads messages: what holds for a message that does not say so itself. */
final class SceneOptions {
    @Option(
            names = "--platform",
            paramLabel = "NAME",
            description = "How the text is written: ${COMPLETION-CANDIDATES}. Default: plain.",
            completionCandidates = SceneReader.Platforms.class)
    private @Nullable String platform;

    @Option(
            names = "--reference",
            paramLabel = "TIME",
            description = "When it was sent, such as 2026-11-17T10:00:00-05:00. Default: now.")
    private @Nullable String reference;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            description =
                    "The author's time zone, such as Europe/Berlin. Default: the reference's offset, else this machine's zone.")
    private @Nullable String zone;

    @Option(
            names = "--hours",
            paramLabel = "HOURS",
            description = "The author's working hours. Default: \"Mon-Fri 09:00-17:00\".")
    private @Nullable String hours;

    @Option(names = "--date-order", paramLabel = "ORDER", description = "How 3/4 is read: MDY or DMY. Default: MDY.")
    private @Nullable String dateOrder;

    @Option(names = "--lang", paramLabel = "CODE", description = "The language, such as en. Default: recognised.")
    private @Nullable String lang;

    /** The same under the names that a line of JSON uses. */
    ObjectNode asLine() {
        ObjectNode line = Jsonl.JSON.createObjectNode();
        put(line, "platform", platform);
        put(line, "reference", reference);
        put(line, "zone", zone);
        put(line, "hours", hours);
        put(line, "date_order", dateOrder);
        put(line, "lang", lang);
        return line;
    }

    static void put(ObjectNode line, String field, @Nullable String value) {
        if (value != null) {
            line.put(field, value);
        }
    }
}
