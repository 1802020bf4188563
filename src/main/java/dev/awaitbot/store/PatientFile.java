package dev.awaitbot.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * A file of H2's on a disk that may be full: a write that finds no room waits until there is some. H2 itself would close the database
 * then, and threads that were in the middle of something would spin in it for ever.
 */
public final class PatientFile extends FilePathWrapper {
    static final String SCHEME = "patient";

    private static final List<String> NO_ROOM =
            List.of("No space left", "File too large", "quota exceeded", "not enough space");
    private static final long WAIT_NANOS = 200_000_000;
    private static final Map<String, Room> ROOMS = new ConcurrentHashMap<>();

    static {
        FilePath.register(new PatientFile());
    }

    /** How a file is. */
    static final class Room {
        private final AtomicInteger waiting = new AtomicInteger();
        private volatile boolean leaving;

        /** Whether somebody waits to write. */
        boolean full() {
            return waiting.get() > 0;
        }

        /** From now on nobody waits: what cannot be written fails. */
        void leave() {
            leaving = true;
        }
    }

    /** For a file that is about to be opened. */
    static Room enter(String file) {
        var room = new Room();
        ROOMS.put(file, room);
        return room;
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        String file = getBase().toString();
        return new Channel(getBase().open(mode), ROOMS.computeIfAbsent(file, unknown -> new Room()));
    }

    private static final class Channel extends FileBaseDefault {
        private final FileChannel base;
        private final Room room;

        Channel(FileChannel base, Room room) {
            this.base = base;
            this.room = room;
        }

        // H2 reads with several threads at once.
        @SuppressWarnings("UnsynchronizedOverridesSynchronized")
        @Override
        public int read(ByteBuffer into, long position) throws IOException {
            return base.read(into, position);
        }

        @SuppressWarnings("UnsynchronizedOverridesSynchronized")
        @Override
        public int write(ByteBuffer from, long position) throws IOException {
            int begin = from.position();
            int end = from.limit();
            patiently(() -> {
                from.limit(end).position(begin);
                base.write(from, position);
            });
            return from.position() - begin;
        }

        private interface Work {
            void run() throws IOException;
        }

        private void patiently(Work work) throws IOException {
            boolean waits = false;
            try {
                while (true) {
                    try {
                        work.run();
                        return;
                    } catch (IOException e) {
                        if (room.leaving || NO_ROOM.stream().noneMatch(String.valueOf(e.getMessage())::contains)) {
                            throw e;
                        }
                    }
                    if (!waits) {
                        waits = true;
                        room.waiting.incrementAndGet();
                    }
                    LockSupport.parkNanos(WAIT_NANOS);
                }
            } finally {
                if (waits) {
                    room.waiting.decrementAndGet();
                }
            }
        }

        @Override
        public long size() throws IOException {
            return base.size();
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            base.truncate(size);
        }

        @Override
        public void force(boolean metaData) throws IOException {
            patiently(() -> base.force(metaData));
        }

        @SuppressWarnings("UnsynchronizedOverridesSynchronized")
        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return base.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            base.close();
        }
    }
}
