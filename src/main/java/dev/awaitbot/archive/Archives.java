package dev.awaitbot.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipException;

/** Opens exports: tells by their content what they are, and joins several into one. */
public final class Archives {
    /** How many files of a folder are looked into before it is taken for no export. */
    private static final int LOOKED_INTO = 200;

    private Archives() {}

    /**
     * @param exports Slack zips or folders, DiscordChatExporter files or folders; one that cannot be read is named in the survey
     * @throws UnreadableExport if none of them can be read
     */
    public static Archive open(List<Path> exports) throws UnreadableExport {
        return open(exports, Limits.DEFAULT);
    }

    public static Archive open(List<Path> exports, Limits limits) throws UnreadableExport {
        List<Export> opened = new ArrayList<>();
        List<Skipped> unreadable = new ArrayList<>();
        for (Path path : exports) {
            try {
                opened.add(open(path, limits));
            } catch (UnreadableExport e) {
                unreadable.add(new Skipped(path.toString(), String.valueOf(e.getMessage())));
            }
        }
        if (opened.isEmpty()) {
            throw new UnreadableExport(
                    unreadable.isEmpty()
                            ? "No export was given. Give a Slack export (zip or folder) or a Discord export (JSON file or folder)."
                            : unreadable.stream()
                                    .map(each -> each.file() + ": " + each.reason())
                                    .collect(Collectors.joining("\n")));
        }
        return opened.size() == 1 && unreadable.isEmpty()
                ? opened.get(0)
                : new JoinedArchive(opened, unreadable, limits);
    }

    private static Export open(Path path, Limits limits) throws UnreadableExport {
        Box box = box(path, limits);
        String slack = SlackArchive.root(box.files());
        if (slack != null) {
            return new SlackArchive(box, slack, limits);
        }
        List<String> files = box.files();
        boolean discord = files.stream()
                .filter(file -> file.endsWith(".json") || files.size() == 1)
                .limit(LOOKED_INTO)
                .anyMatch(file -> DiscordArchive.recognises(box, file, limits));
        if (discord) {
            return new DiscordArchive(box, limits);
        }
        close(box);
        if (path.toString().endsWith(".zip") && box instanceof FolderBox && Files.isRegularFile(path)) {
            throw new UnreadableExport("It is called a zip, but it is none.");
        }
        throw new UnreadableExport(
                "It holds no export: a Slack export has channels.json and users.json, a Discord export is JSON written"
                        + " by DiscordChatExporter.");
    }

    private static Box box(Path path, Limits limits) throws UnreadableExport {
        if (!Files.exists(path)) {
            throw new UnreadableExport("There is no such file or folder.");
        }
        try {
            return zip(path) ? new ZipBox(path, limits) : new FolderBox(path, limits);
        } catch (IOException e) {
            boolean damaged = e instanceof ZipException;
            throw new UnreadableExport(
                    damaged ? "The zip is damaged or cut off; download it again." : Trouble.reason(e));
        }
    }

    /** Whether the file begins as zips do, whatever its name. */
    private static boolean zip(Path path) throws IOException {
        if (!Files.isRegularFile(path)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] start = in.readNBytes(4);
            return start.length == 4 && start[0] == 'P' && start[1] == 'K' && (start[2] == 3 || start[2] == 5);
        }
    }

    private static void close(Box box) {
        try {
            box.close();
        } catch (IOException e) {
            // It held nothing that could be lost.
        }
    }
}
