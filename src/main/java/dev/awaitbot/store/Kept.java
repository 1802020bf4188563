package dev.awaitbot.store;

import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;

/** Something that is kept along with what an event comes to: in the same transaction, so that an event that is told again changes nothing. */
public final class Kept {
    private final Consumer<Handle> work;

    Kept(Consumer<Handle> work) {
        this.work = work;
    }

    void in(Handle handle) {
        work.accept(handle);
    }
}
