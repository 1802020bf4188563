package dev.awaitbot.bot.fault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;

/** A {@link Driver} in a process of its own, which can be killed, stopped and paused. */
final class Node implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 60;

    /** What became of something that was told: an answer, a refusal, or nothing because the process is gone. */
    record Reply(boolean acknowledged, String value) {
        static final Reply NONE = new Reply(false, "gone");
    }

    private final Process process;
    private final Writer in;
    private final AtomicLong numbers = new AtomicLong();
    private final AtomicLong acknowledged = new AtomicLong();
    private final Map<Long, CompletableFuture<Reply>> waiting = new ConcurrentHashMap<>();
    private final CompletableFuture<Long> ready = new CompletableFuture<>();

    /** @param database a URL, or "file" for one in the directory */
    Node(Path dir, String database, int port, String name, Instant now, String... options) {
        var command = new java.util.ArrayList<String>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx256m"));
        command.addAll(List.of(options));
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                Driver.class.getName(),
                dir.toString(),
                database,
                Integer.toString(port),
                name,
                Long.toString(now.toEpochMilli())));
        try {
            Path said = Files.createDirectories(Path.of("target", "faults")).resolve(name + ".log");
            process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.appendTo(said.toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        in = process.outputWriter(UTF_8);
        var reader = new Thread(this::read, "reads-" + name);
        reader.setDaemon(true);
        reader.start();
    }

    private void read() {
        try (BufferedReader out = process.inputReader(UTF_8)) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                String[] words = line.split(" ", 3);
                switch (words[0]) {
                    case "ready" -> ready.complete(Long.parseLong(words[1]));
                    case "ack", "nack" -> {
                        var reply = new Reply(words[0].equals("ack"), words.length > 2 ? words[2] : "");
                        waiting.remove(Long.parseLong(words[1])).complete(reply);
                        acknowledged.addAndGet(reply.acknowledged() ? 1 : 0);
                    }
                    default -> {}
                }
            }
        } catch (IOException gone) {
            // As it is after a kill.
        }
        ready.completeExceptionally(new IllegalStateException("The process ended before it was ready."));
        waiting.values().forEach(one -> one.complete(Reply.NONE));
    }

    /** Waits until it listens; returns how many milliseconds it needed from its own start. */
    long awaitReady() {
        return get(ready);
    }

    boolean isReady() {
        return ready.isDone() && !ready.isCompletedExceptionally();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** How much it has acknowledged in its life. */
    long acknowledged() {
        return acknowledged.get();
    }

    CompletableFuture<Reply> tell(String what) {
        long number = numbers.incrementAndGet();
        var reply = new CompletableFuture<Reply>();
        waiting.put(number, reply);
        try {
            synchronized (in) {
                in.write(number + " " + what + "\n");
                in.flush();
            }
        } catch (IOException gone) {
            reply.complete(Reply.NONE);
        }
        if (!process.isAlive()) {
            reply.complete(Reply.NONE);
        }
        return reply;
    }

    CompletableFuture<Reply> tell(Happening what) {
        return tell(what.line());
    }

    String ask(String what) {
        return get(tell(what)).value();
    }

    boolean healthy() {
        return ask("healthy").equals("true");
    }

    /** Sets the clock, and lets happen what is due then. */
    void clock(Instant now) {
        ask("clock " + now.toEpochMilli());
    }

    static <T> T get(CompletableFuture<T> future) {
        try {
            return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As {@code kill -9} does. */
    void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** As {@code kill -STOP} and {@code kill -CONT} do. */
    void signal(String name) {
        run("kill", "-" + name, Long.toString(process.pid()));
    }

    /** No file of it grows past so many bytes any more, as on a full disk; "unlimited" for as much as there is. */
    void filesUpTo(String bytes) {
        run("prlimit", "--pid", Long.toString(process.pid()), "--fsize=" + bytes + ":");
    }

    private static void run(String... command) {
        try {
            int code = new ProcessBuilder(command).inheritIO().start().waitFor();
            if (code != 0) {
                throw new IllegalStateException(String.join(" ", command) + " ended with " + code);
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ends it cleanly; returns how many milliseconds that took. */
    long stop() {
        long begun = System.nanoTime();
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        awaitEnd();
        return (System.nanoTime() - begun) / 1_000_000;
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("The process does not end.");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
