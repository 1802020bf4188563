package dev.awaitbot.replay;

import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.Message;
import dev.awaitbot.protocol.MessageId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The threads that may still go on. One is let go when nothing in it is open and it lay silent long, so that memory grows with what
 * is open; what is written in it after that begins anew.
 */
final class Threads {
    private static final Duration SILENT = Duration.ofDays(45);

    record Key(ConversationId conversation, MessageId root) {}

    private final Map<Key, ThreadMemory> threads = new LinkedHashMap<>(1024, 0.75f, true);

    /** Later posts of a burst at channel level lead to the thread of its first. */
    private final Map<Key, ThreadMemory> aliases = new HashMap<>();

    private final Consumer<ThreadMemory> gone;

    /** @param gone sees each thread as it is let go */
    Threads(Consumer<ThreadMemory> gone) {
        this.gone = gone;
    }

    ThreadMemory of(ConversationId conversation, MessageId root, Instant now) {
        Key key = new Key(conversation, root);
        ThreadMemory alias = aliases.isEmpty() ? null : aliases.get(key);
        if (alias != null) {
            return touch(alias, now);
        }
        return touch(threads.computeIfAbsent(key, absent -> new ThreadMemory(conversation, root, now)), now);
    }

    @Nullable
    ThreadMemory find(ConversationId conversation, MessageId root) {
        Key key = new Key(conversation, root);
        ThreadMemory alias = aliases.get(key);
        return alias == null ? threads.get(key) : alias;
    }

    ThreadMemory alias(Message message, ThreadMemory thread) {
        Key key = new Key(message.conversation(), message.id());
        aliases.put(key, thread);
        thread.aliases.add(key);
        return touch(thread, message.sentAt());
    }

    private ThreadMemory touch(ThreadMemory thread, Instant now) {
        if (now.isAfter(thread.touched)) {
            thread.touched = now;
            threads.get(new Key(thread.conversation, thread.root));
        }
        return thread;
    }

    /** Lets go of what has been silent for long; what is still open is looked at again later. */
    void forget(Instant now) {
        Instant before = now.minus(SILENT);
        List<ThreadMemory> open = new ArrayList<>();
        Iterator<ThreadMemory> eldest = threads.values().iterator();
        while (eldest.hasNext()) {
            ThreadMemory thread = eldest.next();
            if (!thread.touched.isBefore(before)) {
                break;
            }
            eldest.remove();
            if (thread.settled()) {
                drop(thread);
            } else {
                open.add(thread);
            }
        }
        for (ThreadMemory thread : open) {
            thread.touched = now;
            threads.put(new Key(thread.conversation, thread.root), thread);
        }
    }

    private void drop(ThreadMemory thread) {
        thread.aliases.forEach(key -> aliases.remove(key, thread));
        gone.accept(thread);
    }

    /** Lets go of everything. */
    void end() {
        threads.values().forEach(gone);
        threads.clear();
        aliases.clear();
    }
}
