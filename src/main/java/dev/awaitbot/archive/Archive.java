package dev.awaitbot.archive;

import dev.awaitbot.protocol.Message;
import java.io.Closeable;
import java.util.function.Consumer;

/**
 * The export of a chat platform, read twice: first to learn who and what is in it, then message by message. Both passes stream;
 * what is broken is left out and named in the survey, and never stops the rest.
 */
public interface Archive extends Closeable {
    /** "slack" or "discord"; "mixed" where both were given together. */
    String kind();

    /** The first pass: who is in it, what, how much, and which files had to be left out. Computed once, then remembered. */
    Survey survey(Progress progress);

    default Survey survey() {
        return survey(Progress.NONE);
    }

    /**
     * The second pass: every message once, in the order of time, merged over all conversations. Messages of the same second come in
     * the order of their conversation's name, then of their thread's first message, then as they stand in the export.
     */
    Tally read(Consumer<Message> reader, Progress progress);

    default Tally read(Consumer<Message> reader) {
        return read(reader, Progress.NONE);
    }
}
