package dev.awaitbot.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Makes the example export that ships with the project from its transcript. After {@code mvn test-compile}: {@code java -cp
 * target/test-classes:target/awaitbot.jar dev.awaitbot.archive.ExampleExport}.
 */
public final class ExampleExport {
    static final Path FOLDER = Path.of("docs", "example-export");
    static final Path TRANSCRIPT = FOLDER.resolve("transcript.txt");
    static final Path SLACK = FOLDER.resolve("tern-slack-export.zip");

    private ExampleExport() {}

    /** The example as it ships: a Slack export. */
    public static Path slack() {
        return SLACK;
    }

    /** The same chat as a Discord export, written into a folder. */
    public static void discord(Path folder) throws IOException {
        folder(folder, new DiscordWriter(Transcript.read(TRANSCRIPT)).files());
    }

    public static void main(String[] args) throws IOException {
        Files.write(SLACK, zip(new SlackWriter(Transcript.read(TRANSCRIPT)).files()));
    }

    /** The same files give the same bytes. */
    static byte[] zip(Map<String, String> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                var entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(LocalDateTime.of(2026, 3, 13, 18, 0));
                zip.putNextEntry(entry);
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    static void folder(Path folder, Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }
}
