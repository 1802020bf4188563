package dev.awaitbot.bot.load;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** What is printed of a load, and never asked for where a build must pass: the machine may have other work. */
final class Figures {
    private static final OperatingSystemMXBean MACHINE =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private Figures() {}

    static void print(String text, Object... values) {
        System.out.printf(Locale.ROOT, text + "%n", values);
    }

    /** Collects all garbage now and then until it is closed; the list grows by the megabytes that are left each time. */
    static AutoCloseable collecting(Duration each, List<Long> heap) {
        var timer = Executors.newSingleThreadScheduledExecutor();
        timer.scheduleAtFixedRate(() -> heap.add(heap()), each.toMillis(), each.toMillis(), TimeUnit.MILLISECONDS);
        return timer::shutdown;
    }

    /** Median, 99th percentile and worst. */
    static String of(long[] nanos) {
        if (nanos.length == 0) {
            return "none";
        }
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return String.format(
                Locale.ROOT,
                "p50 %.1f ms, p99 %.1f ms, max %.1f ms",
                sorted[sorted.length / 2] / 1e6,
                sorted[sorted.length * 99 / 100] / 1e6,
                sorted[sorted.length - 1] / 1e6);
    }

    /** What this process has used of its processors so far, compiler and collector included, in nanoseconds. */
    static long processor() {
        return MACHINE.getProcessCpuTime();
    }

    /** Megabytes that are left when all garbage is collected, right now. */
    static long heap() {
        System.gc();
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
    }
}
