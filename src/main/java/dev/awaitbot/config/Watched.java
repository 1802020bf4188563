package dev.awaitbot.config;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/**
 * The configuration that holds while its file may change. A good one takes the place of the old one at once, a broken one changes
 * nothing. Rules, teams, people and admins are taken over; everything else holds from the next start on.
 */
public final class Watched {
    /** A file that changed a moment ago may still be being written: an empty half of it would be a good configuration. */
    private static final Duration REST = Duration.ofSeconds(2);

    private final ConfigReader reader;
    private final Path file;
    private final Listener listener;
    private final Set<String> told = new HashSet<>();
    private volatile Config current;
    private List<Path> files;
    private String content;

    /** Hears what came of reading the file again. */
    public interface Listener {
        /**
         * This configuration holds from now on.
         *
         * @param later the top keys that were changed too, and hold only after a restart
         */
        void changed(Config now, List<String> later);

        /** The file is broken, so that the old configuration goes on; told once for each content. */
        void broken(List<Problem> problems);
    }

    /**
     * @param file from which {@code first} was read
     * @param first what came of it; without a configuration there is nothing to go on with
     */
    public Watched(ConfigReader reader, Path file, Loaded first, Listener listener) {
        if (first.config() == null) {
            throw new IllegalArgumentException(
                    "There is nothing to go on with: " + file + " was broken from the start.");
        }
        this.reader = reader;
        this.file = file;
        this.listener = listener;
        this.current = first.config();
        this.files = first.files();
        this.content = content();
    }

    /** What holds now. */
    public Config current() {
        return current;
    }

    /** Reads the file again if it, or a file that it names, says something else than before and has come to rest. */
    public synchronized void tick(Instant now) {
        if (!content().equals(content) && rests(now)) {
            reload();
        }
    }

    /** Reads the file again, whatever it says. */
    public synchronized void reload() {
        String seen = content();
        Loaded loaded = reader.read(file);
        if (!loaded.files().equals(files)) {
            files = loaded.files();
            seen = content();
        }
        content = seen;
        Config config = loaded.config();
        if (config == null) {
            if (told.add(content)) {
                listener.broken(loaded.problems());
            }
            return;
        }
        boolean mended = !told.isEmpty();
        told.clear();
        Config before = current;
        current = before.ruledBy(config);
        List<String> later = current.unlike(config);
        if (mended || !current.equals(before) || !later.isEmpty()) {
            listener.changed(current, later);
        }
    }

    private boolean rests(Instant now) {
        for (Path each : files) {
            try {
                Instant written = Files.getLastModifiedTime(each).toInstant();
                // A file from the future comes from a clock that is wrong, and would never rest.
                if (written.plus(REST).isAfter(now) && !written.isAfter(now)) {
                    return false;
                }
            } catch (IOException gone) {
                // What is not there is not being written; reading it says so.
            }
        }
        return true;
    }

    /** What all files hold, as a fingerprint; it tells neither what it was nor how much. */
    private String content() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path each : files) {
                digest.update(each.toString().getBytes(UTF_8));
                digest.update(bytes(each));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            // Of what is too large to be read the size is enough.
            return Files.size(file) > ConfigReader.LARGEST
                    ? new byte[] {1, 1}
                    : Files.isDirectory(file) ? new byte[] {2, 2} : Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            return new byte[] {3, 3};
        } catch (IOException e) {
            return new byte[] {4, 4};
        }
    }
}
