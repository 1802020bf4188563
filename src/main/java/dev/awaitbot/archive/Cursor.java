package dev.awaitbot.archive;

import dev.awaitbot.protocol.Message;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** A place in a file that the merge has reached: the next messages, read ahead, and the open file behind them. */
final class Cursor {
    private static final int CHARACTERS_AHEAD = 200_000;
    private static final int AFTER_REOPENING = 16;

    private final Source source;
    private final Limits limits;
    private final int rank;
    private final Deque<Message> ahead = new ArrayDeque<>();
    private @Nullable MessageReader stream;
    private @Nullable Sorter sorter;
    private long taken;
    private int stride = 1;

    /** @param rank its place among all files, which breaks the last ties */
    Cursor(Source source, Limits limits, int rank) {
        this.source = source;
        this.limits = limits;
        this.rank = rank;
        fill();
    }

    int rank() {
        return rank;
    }

    Source source() {
        return source;
    }

    @Nullable
    Message peek() {
        return ahead.peek();
    }

    Message take() {
        Message message = ahead.remove();
        if (ahead.isEmpty()) {
            fill();
        }
        return message;
    }

    boolean holdsStream() {
        return stream != null;
    }

    /**
     * Closes the file; it is opened again, and read up to here, once what was read ahead is used up. From then on more is read
     * ahead, so that this happens seldom.
     */
    void release() {
        close();
        stride = AFTER_REOPENING;
    }

    private void close() {
        if (stream != null) {
            stream.close();
            stream = null;
        }
    }

    /** A file that breaks now, though it did not in the first pass, ends where it breaks. */
    private void fill() {
        try {
            if (source.ordered()) {
                stream();
            } else {
                sorter = sorter == null ? new Sorter(source, limits) : sorter;
                ahead.addAll(sorter.next());
            }
        } catch (IOException | JacksonException e) {
            taken = source.count();
            close();
        }
    }

    private void stream() throws IOException {
        MessageReader reader = stream;
        if (taken < source.count() && reader == null) {
            reader = source.opener().open();
            stream = reader;
            for (long i = 0; i < taken; i++) {
                reader.next();
            }
        }
        for (int characters = 0; reader != null && taken < source.count(); ) {
            if (ahead.size() >= limits.ahead() * stride || characters > CHARACTERS_AHEAD * stride) {
                return;
            }
            Message message = reader.next();
            if (message == null) {
                break;
            }
            taken++;
            characters += message.text().length();
            ahead.add(message);
        }
        close();
    }
}
