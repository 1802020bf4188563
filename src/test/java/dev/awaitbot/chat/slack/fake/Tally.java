package dev.awaitbot.chat.slack.fake;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/** How many deliveries ended how, and how long each acknowledged one took from its first sending: numbers only, so that a long load fits. */
public final class Tally {
    private final Map<Delivery.State, Long> ends = new EnumMap<>(Delivery.State.class);
    private long[] micros = new long[1_024];
    private int count;

    synchronized void add(Delivery delivery) {
        ends.merge(delivery.state(), 1L, Long::sum);
        if (delivery.isAcked()) {
            if (count == micros.length) {
                micros = Arrays.copyOf(micros, 2 * count);
            }
            micros[count++] = delivery.untilAcked().toNanos() / 1_000;
        }
    }

    public synchronized long count(Delivery.State end) {
        return ends.getOrDefault(end, 0L);
    }

    /** The time within which this part of the acknowledged deliveries was acknowledged: 0.99 for p99. */
    public synchronized Duration within(double part) {
        if (count == 0) {
            return Duration.ZERO;
        }
        long[] sorted = Arrays.copyOf(micros, count);
        Arrays.sort(sorted);
        int index = (int) Math.ceil(part * count) - 1;
        return Duration.ofNanos(sorted[Math.max(0, index)] * 1_000);
    }
}
