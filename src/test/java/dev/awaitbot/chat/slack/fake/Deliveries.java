package dev.awaitbot.chat.slack.fake;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Tells the app what happened, in order, by socket or by HTTP, and again where it does not acknowledge. */
final class Deliveries implements AutoCloseable {
    /** A way to the app. */
    interface Route {
        /** Sends once, and calls {@link Delivery#attempted}; false where nobody can be reached. */
        boolean send(Delivery delivery, int attempt, String reason);
    }

    private final World world;
    private final Sockets sockets;
    private final Set<Delivery> all = new LinkedHashSet<>();
    private final Tally tally = new Tally();
    private final ScheduledExecutorService courier = Executors.newSingleThreadScheduledExecutor(task -> {
        var thread = new Thread(task, "fake-slack-courier");
        thread.setDaemon(true);
        return thread;
    });
    private volatile Route route;
    private volatile Retries retries = Retries.SLACK;
    private volatile boolean thin;

    Deliveries(World world, Sockets sockets) {
        this.world = world;
        this.sockets = sockets;
        route = sockets;
    }

    int connections() {
        return sockets.count();
    }

    void by(Route other) {
        route = other;
    }

    void retry(Retries plan) {
        retries = plan;
    }

    Retries retries() {
        return retries;
    }

    Delivery tell(Delivery.Type type, String team, JsonObject payload, Consumer<JsonObject> effect) {
        var delivery = new Delivery(type, team, payload, effect);
        synchronized (all) {
            all.add(delivery);
        }
        delivery.whenSettled(this::ended);
        world.trouble.order(delivery).forEach(next -> later(Duration.ZERO, () -> attempt(next, 0, "")));
        return delivery;
    }

    private void ended(Delivery delivery) {
        tally.add(delivery);
        if (thin) {
            synchronized (all) {
                all.remove(delivery);
            }
        }
    }

    /** From now on what has ended is counted, not kept. */
    void thin() {
        thin = true;
    }

    Tally tally() {
        return tally;
    }

    private void attempt(Delivery delivery, int number, String reason) {
        if (delivery.state() != Delivery.State.WAITING) {
            return;
        }
        if (!route.send(delivery, number, reason)) {
            unreachable(delivery, number);
            return;
        }
        for (int i = 0; i < world.trouble.copies(delivery); i++) {
            route.send(delivery, number, reason);
        }
        later(retries.patience(), () -> again(delivery, number, "timeout"));
    }

    private void unreachable(Delivery delivery, int number) {
        boolean again = retries.forAbsent() && delivery.type == Delivery.Type.EVENT;
        if (again && number < retries.pauses().size()) {
            later(retries.pauses().get(number), () -> attempt(delivery, number + 1, "timeout"));
        } else {
            delivery.settle(Delivery.State.LOST);
        }
    }

    /** The attempt so numbered had no good end. */
    void again(Delivery delivery, int number, String reason) {
        List<Duration> pauses = retries.pauses();
        if (delivery.state() != Delivery.State.WAITING || delivery.last() != number) {
            return;
        }
        if (delivery.type != Delivery.Type.EVENT || number >= pauses.size()) {
            delivery.settle(Delivery.State.FAILED);
            return;
        }
        later(pauses.get(number), () -> attempt(delivery, number + 1, reason));
    }

    void later(Duration pause, Runnable work) {
        try {
            courier.schedule(work, pause.toNanos(), TimeUnit.NANOSECONDS);
        } catch (RejectedExecutionException closed) {
            // The servers are gone, and so is what they were about to say.
        }
    }

    List<Delivery> all() {
        synchronized (all) {
            return List.copyOf(all);
        }
    }

    void forget() {
        synchronized (all) {
            all.clear();
        }
    }

    @Override
    public void close() {
        courier.shutdownNow();
    }
}
