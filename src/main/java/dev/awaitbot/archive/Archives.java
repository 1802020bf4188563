package dev.awaitbot.archive;

import java.nio.file.Path;
import java.util.List;

/** Opens exports: tells by their content what they are, and joins several into one. */
public final class Archives {
    private Archives() {}

    /**
     * @param exports Slack zips or folders, DiscordChatExporter files or folders; one that cannot be read is named in the survey
     * @throws UnreadableExport if none of them can be read
     */
    public static Archive open(List<Path> exports) throws UnreadableExport {
        throw new UnreadableExport("No export was given.");
    }
}
