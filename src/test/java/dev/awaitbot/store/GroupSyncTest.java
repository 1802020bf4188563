package dev.awaitbot.store;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class GroupSyncTest {
    private final AtomicInteger begun = new AtomicInteger();
    private final Semaphore mayEnd = new Semaphore(0);
    private final GroupSync sync = new GroupSync(() -> {
        begun.incrementAndGet();
        mayEnd.acquireUninterruptibly();
    });

    @Test
    void who_comes_during_a_sync_waits_for_the_next() {
        var first = CompletableFuture.runAsync(sync::await, GroupSyncTest::start);
        await().until(() -> begun.get() == 1);
        var second = CompletableFuture.runAsync(sync::await, GroupSyncTest::start);
        mayEnd.release();
        first.join();
        await().until(() -> begun.get() == 2);
        assertThat(second).isNotDone();
        mayEnd.release();
        assertThat(second).succeedsWithin(5, SECONDS);
    }

    @Test
    void one_sync_is_enough_for_all_who_came_during_the_one_before() {
        var first = CompletableFuture.runAsync(sync::await, GroupSyncTest::start);
        await().until(() -> begun.get() == 1);
        AtomicInteger waiting = new AtomicInteger();
        List<CompletableFuture<Void>> crowd = Stream.generate(() -> CompletableFuture.runAsync(
                        () -> {
                            waiting.incrementAndGet();
                            sync.await();
                        },
                        GroupSyncTest::start))
                .limit(20)
                .toList();
        await().until(() -> waiting.get() == 20);
        await().pollDelay(Duration.ofMillis(100)).until(() -> true);
        mayEnd.release(2);
        assertThat(CompletableFuture.allOf(crowd.toArray(CompletableFuture[]::new)))
                .succeedsWithin(5, SECONDS);
        first.join();
        assertThat(begun).hasValue(2);
    }

    @Test
    void after_a_failed_sync_the_next_one_counts() {
        AtomicInteger times = new AtomicInteger();
        var failing = new GroupSync(() -> {
            if (times.incrementAndGet() == 1) {
                throw new IllegalStateException("The disk is full.");
            }
        });
        assertThatThrownBy(failing::await).hasMessage("The disk is full.");
        failing.await();
        assertThat(times).hasValue(2);
    }

    private static void start(Runnable task) {
        var thread = new Thread(task);
        thread.setDaemon(true);
        thread.start();
    }
}
