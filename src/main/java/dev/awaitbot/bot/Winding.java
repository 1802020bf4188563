package dev.awaitbot.bot;

import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Lets time pass at once: what falls due on the way happens in its order, each at its own instant.
 *
 * @param forward sets the clock, which never goes back
 */
public record Winding(Bot bot, Supplier<Instant> now, Consumer<Instant> forward) {
    /** What is due and is still due after so many ticks has to wait for something else than time. */
    private static final int PATIENCE = 3;

    /** Returns once everything up to that instant, itself included, is done and said. */
    public void to(Instant end) {
        int idle = 0;
        Instant due = bot.nextDue().orElse(Instant.MAX);
        while (!due.isAfter(end) && idle < PATIENCE) {
            idle = due.isAfter(now.get()) ? 0 : idle + 1;
            forward.accept(due);
            bot.passTime();
            due = bot.nextDue().orElse(Instant.MAX);
        }
        forward.accept(end);
        bot.passTime();
    }
}
