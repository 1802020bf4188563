package dev.awaitbot.chat.playground;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tools.jackson.core.JacksonException;

/** The file that every change is written to before it is acknowledged, one JSON object a line. */
final class Journal implements AutoCloseable {
    private final FileChannel file;
    private final List<Change> past;

    /**
     * Opens the file, or makes it. A last line that was cut off in the middle of writing was never acknowledged, and goes.
     *
     * @throws IOException where it cannot be read or written, or holds what the playground did not write
     */
    Journal(Path path) throws IOException {
        Files.createDirectories(path.toAbsolutePath().getParent());
        byte[] all = Files.exists(path) ? Files.readAllBytes(path) : new byte[0];
        int whole = all.length;
        while (whole > 0 && all[whole - 1] != '\n') {
            whole--;
        }
        past = read(path, all, whole);
        file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        file.truncate(whole);
        file.position(whole);
    }

    private static List<Change> read(Path path, byte[] all, int whole) throws IOException {
        var changes = new ArrayList<Change>();
        int start = 0;
        for (int i = 0; i < whole; i++) {
            if (all[i] == '\n') {
                try {
                    changes.add(Json.MAPPER.readValue(Arrays.copyOfRange(all, start, i), Change.class));
                } catch (JacksonException e) {
                    throw new IOException(
                            path + ":" + (changes.size() + 1)
                                    + " is no line of a playground's journal; move the file away" + " to begin anew.",
                            e);
                }
                start = i + 1;
            }
        }
        return changes;
    }

    /** What was written before, oldest first. */
    List<Change> past() {
        return past;
    }

    /**
     * Writes a change so that it outlives the process; {@code surely}, also the machine.
     *
     * @throws UncheckedIOException where the disk does not take it; nothing of it stays then
     */
    void append(Change change, boolean surely) {
        byte[] json = Json.MAPPER.writerFor(Change.class).writeValueAsBytes(change);
        byte[] line = Arrays.copyOf(json, json.length + 1);
        line[json.length] = '\n';
        try {
            long before = file.position();
            try {
                var bytes = ByteBuffer.wrap(line);
                while (bytes.hasRemaining()) {
                    file.write(bytes);
                }
                if (surely) {
                    file.force(false);
                }
            } catch (IOException e) {
                file.truncate(before);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The playground's journal cannot be written: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
