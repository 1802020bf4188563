package dev.awaitbot.bot.fault;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands between a program and PostgreSQL, and breaks some connections: when they open, before a commit is told, or before its answer. */
final class FaultProxy implements AutoCloseable {
    private final ServerSocket listening;
    private final int target;
    private final Random random;
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        var thread = new Thread(work, "fault-proxy");
        thread.setDaemon(true);
        return thread;
    });
    private volatile int percent;
    final AtomicInteger atOpen = new AtomicInteger();
    final AtomicInteger beforeCommit = new AtomicInteger();
    final AtomicInteger afterCommit = new AtomicInteger();

    FaultProxy(int target, Random random) {
        this.target = target;
        this.random = random;
        try {
            listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        threads.execute(this::accept);
    }

    int port() {
        return listening.getLocalPort();
    }

    /** How many of a hundred break, of connections that open, and of commits on each side of the database. */
    void breaks(int percent) {
        this.percent = percent;
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                Socket near = listening.accept();
                if (strikes(atOpen)) {
                    near.close();
                } else {
                    join(near, new Socket(InetAddress.getLoopbackAddress(), target));
                }
            } catch (IOException e) {
                // Whoever asked has no connection; the next one may.
                continue;
            }
        }
    }

    private void join(Socket near, Socket far) {
        var doomed = new AtomicInteger();
        threads.execute(() -> pump(near, far, bytes -> {
            boolean commit = new String(bytes, ISO_8859_1).contains("COMMIT");
            if (commit && strikes(beforeCommit)) {
                return false;
            }
            if (commit && strikes(afterCommit)) {
                doomed.set(1);
            }
            return true;
        }));
        threads.execute(() -> pump(far, near, bytes -> doomed.get() == 0));
    }

    private interface Gate {
        boolean lets(byte[] bytes);
    }

    private static void pump(Socket from, Socket to, Gate gate) {
        try (from;
                to;
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            byte[] buffer = new byte[1 << 16];
            for (int many = in.read(buffer); many >= 0; many = in.read(buffer)) {
                if (!gate.lets(java.util.Arrays.copyOf(buffer, many))) {
                    return;
                }
                out.write(buffer, 0, many);
            }
        } catch (IOException gone) {
            // One end has closed, and with it both.
            return;
        }
    }

    private synchronized boolean strikes(AtomicInteger counter) {
        boolean strikes = random.nextInt(100) < percent;
        if (strikes) {
            counter.incrementAndGet();
        }
        return strikes;
    }

    @Override
    public String toString() {
        return atOpen + " broke when they opened, " + beforeCommit + " before a commit, " + afterCommit + " after one";
    }

    @Override
    public void close() throws IOException {
        listening.close();
        threads.shutdownNow();
    }
}
