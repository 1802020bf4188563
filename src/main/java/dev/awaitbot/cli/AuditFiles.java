package dev.awaitbot.cli;

import dev.awaitbot.replay.ThreadLog;
import dev.awaitbot.report.Case;
import dev.awaitbot.report.Frame;
import dev.awaitbot.report.Report;
import dev.awaitbot.report.render.Html;
import dev.awaitbot.report.render.Json;
import dev.awaitbot.report.render.RequestsCsv;
import dev.awaitbot.report.render.SampleCsv;
import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Where an audit writes.
 *
 * @param dir for report.html, report.json, requests.csv and sample.csv; made if it is not there
 * @param json a second place for report.json
 * @param threads for one line per thread
 */
record AuditFiles(Path dir, @Nullable Path json, @Nullable Path threads) {

    /** A file of the report cannot be written. */
    static final class CannotWrite extends Exception {
        private static final long serialVersionUID = 1L;

        CannotWrite(Path path, IOException cause) {
            super("Cannot write " + path + ": " + reason(cause), cause);
        }

        private static String reason(IOException e) {
            if (e instanceof FileAlreadyExistsException) {
                return "a file of that name stands in the way.";
            }
            return e instanceof AccessDeniedException ? "no permission." : String.valueOf(e.getMessage());
        }
    }

    /** requests.csv while it is written. */
    static final class Requests implements Consumer<Case>, AutoCloseable {
        private final Path file;
        private final BufferedWriter out;
        private final RequestsCsv csv;

        private Requests(Path file, Frame frame) throws IOException {
            this.file = file;
            this.out = Files.newBufferedWriter(file);
            this.csv = new RequestsCsv(frame, out);
        }

        @Override
        public void accept(Case one) {
            csv.accept(one);
        }

        @Override
        public void close() throws CannotWrite {
            try {
                out.close();
            } catch (IOException e) {
                throw new CannotWrite(file, e);
            }
        }
    }

    /** Where threads are collected; null where nobody asked for them. */
    @Nullable
    ThreadLog threadLog() {
        return threads == null ? null : new ThreadLog();
    }

    /** Opened before anything is read: who cannot write learns it at once. */
    Requests requests(Frame frame) throws CannotWrite {
        Path file = dir.resolve("requests.csv");
        try {
            Files.createDirectories(dir);
            return new Requests(file, frame);
        } catch (IOException e) {
            throw new CannotWrite(file, e);
        }
    }

    void write(Report report, @Nullable ThreadLog log) throws CannotWrite {
        text(dir.resolve("report.html"), out -> Html.write(report, out));
        json(dir.resolve("report.json"), report);
        text(dir.resolve("sample.csv"), out -> SampleCsv.write(report.sample(), out));
        if (json != null) {
            json(json, report);
        }
        if (threads != null && log != null) {
            text(threads, log::write);
        }
    }

    private static void json(Path file, Report report) throws CannotWrite {
        try {
            parent(file);
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                Json.write(report, out);
                out.write('\n');
            }
        } catch (IOException e) {
            throw new CannotWrite(file, e);
        }
    }

    @FunctionalInterface
    private interface Written {
        void to(BufferedWriter out) throws IOException;
    }

    private static void text(Path file, Written written) throws CannotWrite {
        try {
            parent(file);
            try (BufferedWriter out = Files.newBufferedWriter(file)) {
                written.to(out);
            }
        } catch (IOException e) {
            throw new CannotWrite(file, e);
        } catch (UncheckedIOException e) {
            throw new CannotWrite(file, new IOException(e.getMessage(), e));
        }
    }

    private static void parent(Path file) throws IOException {
        Path parent = file.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
    }
}
