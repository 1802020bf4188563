package dev.awaitbot.replay;

import dev.awaitbot.archive.Archive;
import dev.awaitbot.archive.Progress;
import dev.awaitbot.hearing.Texts;
import dev.awaitbot.parse.Reader;
import dev.awaitbot.parse.markup.Script;
import dev.awaitbot.parse.markup.Tokenizer;
import dev.awaitbot.protocol.Message;
import dev.awaitbot.protocol.Reading;
import dev.awaitbot.protocol.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads the export and its texts on a second thread, a little ahead of what is decided. What a text says depends on its scene, and
 * the scene on what was decided before: so each is read in the scene that is likely, and read again where it turned out another. The
 * outcome is the same as with one thread.
 */
final class ReadAhead implements Texts {
    private static final int BATCH = 128;
    private static final int BATCHES = 16;

    /**
     * What a message is likely to be read as.
     *
     * @param whole the message with the words of the posts that it goes on
     */
    record Guess(Message whole, Scene scene) {}

    /**
     * A message taken apart, and what it says in the scene that is likely; what a program posts is read as a reply at most.
     *
     * @param whole the same with the words of the posts that it goes on
     */
    private record Likely(
            Message message,
            Script script,
            Script whole,
            @Nullable Scene scene,
            @Nullable Reading reading) {}

    private final Reader reader;
    private final BlockingQueue<List<Likely>> batches = new ArrayBlockingQueue<>(BATCHES);
    private List<Likely> filling = new ArrayList<>(BATCH);
    private @Nullable Likely current;

    ReadAhead(Reader reader) {
        this.reader = reader;
    }

    /** Hands over every message of the export in order; {@code likely} is asked on the second thread only. */
    void read(Archive archive, Function<Message, Guess> likely, Consumer<Message> hearing, Progress progress) {
        ExecutorService second = Executors.newSingleThreadExecutor(task -> {
            var thread = new Thread(task, "read-ahead");
            thread.setDaemon(true);
            return thread;
        });
        try {
            Future<?> reading = second.submit(() -> {
                try {
                    archive.read(message -> add(likely(message, likely)), progress);
                } finally {
                    flush();
                    put(List.of());
                }
            });
            for (List<Likely> batch = batches.take(); !batch.isEmpty(); batch = batches.take()) {
                for (Likely each : batch) {
                    current = each;
                    hearing.accept(each.message());
                }
            }
            reading.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The reading of the export was interrupted.", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } finally {
            second.shutdownNow();
        }
    }

    @Override
    public Script script(Message message) {
        Likely said = current;
        if (said != null && said.script().raw().equals(message.text())) {
            return said.script();
        }
        return said != null && said.whole().raw().equals(message.text())
                ? said.whole()
                : Tokenizer.read(message.text(), message.notation());
    }

    @Override
    public Reading read(Script script, Scene scene) {
        Likely said = current;
        if (said != null && said.reading() != null && script.equals(said.whole()) && scene.equals(said.scene())) {
            return said.reading();
        }
        return reader.read(script, scene);
    }

    @Override
    public Reading again(Reading reading, Script script, Scene scene) {
        return reader.again(reading, script, scene);
    }

    private Likely likely(Message message, Function<Message, Guess> likely) {
        Script script = Tokenizer.read(message.text(), message.notation());
        if (message.bot()) {
            return new Likely(message, script, script, null, null);
        }
        Guess guess = likely.apply(message);
        String text = guess.whole().text();
        Script whole = text.equals(message.text()) ? script : Tokenizer.read(text, message.notation());
        return new Likely(message, script, whole, guess.scene(), reader.read(whole, guess.scene()));
    }

    private void add(Likely message) {
        filling.add(message);
        if (filling.size() == BATCH) {
            flush();
        }
    }

    private void flush() {
        if (!filling.isEmpty()) {
            put(filling);
            filling = new ArrayList<>(BATCH);
        }
    }

    private void put(List<Likely> batch) {
        try {
            batches.put(batch);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Nobody listens any more.", e);
        }
    }
}
