package dev.awaitbot.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * A zip, read where it lies. Entries are judged by the sizes the zip states for them, and no entry may unpack to more than it
 * states; so a bomb is either refused beforehand or stopped at its first byte too many.
 */
final class ZipBox extends ListedBox {
    private final ZipFile zip;
    private final Limits limits;

    ZipBox(Path file, Limits limits) throws IOException {
        this.limits = limits;
        this.zip = new ZipFile(file.toFile());
        try {
            list(Files.size(file));
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private void list(long packed) {
        long total = 0;
        int left = 0;
        Enumeration<? extends ZipEntry> entries = zip.entries();
        while (entries.hasMoreElements()) {
            ZipEntry entry = entries.nextElement();
            if (entry.isDirectory()) {
                continue;
            }
            String why = refusal(entry);
            if (why != null) {
                refuse(entry.getName(), why);
            } else if (count() >= limits.files() || tooMuch(total + entry.getSize(), packed)) {
                left++;
            } else {
                total += entry.getSize();
                add(entry.getName(), entry.getSize());
            }
        }
        if (left > 0) {
            refuse(
                    "(the zip as a whole)",
                    "It unpacks to more than is believable, as a zip bomb does; " + left
                            + " of its files are left out.");
        }
    }

    private boolean tooMuch(long total, long packed) {
        return total > limits.zipBytes() || (total > limits.ratioFrom() && total / limits.ratio() > packed);
    }

    private @Nullable String refusal(ZipEntry entry) {
        String name = entry.getName();
        if (outside(name)) {
            return "Its name leads out of the export; it is not read.";
        }
        if (has(name)) {
            return "The zip holds two files of this name; only the first is read.";
        }
        long size = entry.getSize();
        if (size > limits.entryBytes()) {
            return "It unpacks to " + megabytes(size) + ", more than the " + megabytes(limits.entryBytes())
                    + " that are read.";
        }
        if (size > limits.ratioFrom() && size / limits.ratio() > entry.getCompressedSize()) {
            return "It unpacks to more than " + limits.ratio() + " times its size, as a zip bomb does.";
        }
        return null;
    }

    static boolean outside(String name) {
        String path = name.replace('\\', '/');
        boolean absolute = path.startsWith("/")
                || (path.length() > 1 && path.charAt(1) == ':' && Character.isLetter(path.charAt(0)));
        return absolute
                || path.indexOf('\0') >= 0
                || List.of(path.split("/", -1)).contains("..");
    }

    private static String megabytes(long bytes) {
        return bytes / (1024 * 1024) + " MB";
    }

    @Override
    public InputStream open(String file) throws IOException {
        ZipEntry entry = zip.getEntry(file);
        InputStream in = entry == null ? null : zip.getInputStream(entry);
        if (in == null) {
            throw new ZipException("The zip lost the entry " + file + ".");
        }
        return new Bounded(in, size(file));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Lets no more bytes through than the zip promised. */
    private static final class Bounded extends FilterInputStream {
        private long left;

        Bounded(InputStream in, long size) {
            super(in);
            this.left = size;
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            return next < 0 ? next : spend(1, next);
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int got = super.read(into, offset, length);
            return got < 0 ? got : spend(got, got);
        }

        private int spend(int bytes, int result) throws IOException {
            left -= bytes;
            if (left < 0) {
                throw new ZipException("It unpacks to more than the zip states, as a zip bomb does.");
            }
            return result;
        }
    }
}
