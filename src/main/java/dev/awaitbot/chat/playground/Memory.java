package dev.awaitbot.chat.playground;

import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.LongFunction;

/** The talk and its journal, changed together: what is seen is written, and what is written is numbered. Safe for several threads. */
final class Memory implements AutoCloseable {
    private final Journal journal;
    private final Talk talk = new Talk();
    private final LongConsumer changed;
    private long last;
    private boolean surely = true;

    /** @param changed is told the number of each change, once it stands */
    Memory(Journal journal, LongConsumer changed) {
        this.journal = journal;
        this.changed = changed;
        for (Change change : journal.past()) {
            talk.apply(change);
            last = change.n();
        }
    }

    /** Writes the change that is made for the next number, and shows it. */
    <C extends Change> C record(LongFunction<C> change) {
        C made;
        synchronized (this) {
            made = change.apply(last + 1);
            journal.append(made, surely);
            last++;
            talk.apply(made);
        }
        changed.accept(made.n());
        return made;
    }

    /** Asks the talk something while nobody changes it. */
    synchronized <R> R ask(Function<Talk, R> question) {
        return question.apply(talk);
    }

    /** The number of the last change. */
    synchronized long last() {
        return last;
    }

    /** Whether each change is to outlive the machine, or the process alone: the invented past can be told again. */
    synchronized void surely(boolean yes) {
        surely = yes;
    }

    @Override
    public synchronized void close() {
        journal.close();
    }
}
