package dev.awaitbot.cli;

import dev.awaitbot.archive.Progress;
import dev.awaitbot.report.render.Words;
import java.io.Console;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** One line that tells how far a long job has come, rewritten in place; silent where no person watches. */
final class ProgressBar implements Progress, AutoCloseable {
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final int CELLS = 24;

    private final @Nullable PrintStream out;
    private final InstantSource clock;
    private String what = "";
    private String unit = "";
    private Instant started = Instant.MIN;
    private Instant shown = Instant.MIN;
    private int width;

    ProgressBar(@Nullable PrintStream out, InstantSource clock) {
        this.out = out;
        this.clock = clock;
    }

    /** On a terminal only. */
    static ProgressBar on(PrintStream out, InstantSource clock) {
        boolean watched = terminal() && !"dumb".equals(System.getenv("TERM"));
        return new ProgressBar(watched ? out : null, clock);
    }

    /** Up to Java 21 there is a console only where both ends are a terminal; since then it is asked, and always there. */
    @SuppressWarnings("SystemConsoleNull")
    static boolean terminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException java17) {
            return true;
        }
    }

    /**
     * A new job begins.
     *
     * @param counted what is counted; empty where nothing is
     */
    void stage(String job, String counted) {
        what = job;
        unit = counted;
        started = clock.instant();
        shown = Instant.MIN;
        if (out != null && counted.isEmpty()) {
            show(what + " …");
        }
    }

    @Override
    public void at(long done, long total) {
        if (out == null || total <= 0) {
            return;
        }
        Instant now = clock.instant();
        if (now.isBefore(shown.equals(Instant.MIN) ? shown : shown.plus(PAUSE)) && done < total) {
            return;
        }
        shown = now;
        show(line(done, total, Duration.between(started, now)));
    }

    String line(long done, long total, Duration spent) {
        double share = Math.min(1, (double) done / total);
        int full = (int) Math.floor(share * CELLS);
        var line = new StringBuilder(what).append(" [").append("#".repeat(full)).append(".".repeat(CELLS - full));
        line.append("] ").append((int) Math.floor(100 * share)).append(" %");
        if (unit.equals("messages")) {
            line.append("  ").append(Words.number(done)).append(" of ").append(Words.number(total));
        }
        double seconds = spent.toMillis() / 1000.0;
        if (seconds >= 1 && done > 0) {
            double rate = done / seconds;
            if (unit.equals("messages")) {
                line.append("  ").append(Words.number(Math.round(rate))).append("/s");
            }
            line.append("  ").append(left((total - done) / rate)).append(" left");
        }
        return line.toString();
    }

    private static String left(double seconds) {
        long whole = Math.max(0, (long) Math.ceil(seconds));
        return whole / 60 + (whole % 60 < 10 ? ":0" : ":") + whole % 60;
    }

    private void show(String line) {
        if (out != null) {
            out.print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
            out.flush();
            width = line.length();
        }
    }

    /** Takes the line away, so that what follows stands on a line of its own. */
    void clear() {
        if (out != null && width > 0) {
            show("");
            out.print("\r");
            out.flush();
            width = 0;
        }
    }

    @Override
    public void close() {
        clear();
    }
}
