package dev.awaitbot.chat.slack.fake;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Something told to the app: how often it was sent, whether and how it was acknowledged. */
public final class Delivery {
    /** What kind of thing it is, with the type of its envelope. */
    enum Type {
        EVENT("events_api"),
        INTERACTIVE("interactive"),
        COMMAND("slash_commands");

        final String envelope;

        Type(String envelope) {
            this.envelope = envelope;
        }
    }

    /** Where it stands. What is LOST found no connection; what FAILED was sent as often as Slack does. */
    public enum State {
        WAITING,
        ACKED,
        FAILED,
        LOST
    }

    /**
     * @param connection its number, 0 over HTTP
     * @param reason Slack's retry_reason, empty for the first time
     */
    public record Attempt(long nanos, int number, int connection, String reason) {}

    /**
     * @param connection over which it came, 0 over HTTP
     * @param latency since the last attempt
     */
    public record Ack(Duration latency, int connection, JsonObject payload) {}

    final Type type;
    final String team;
    private final JsonObject payload;
    private final Consumer<JsonObject> effect;
    private final List<Attempt> attempts = new ArrayList<>();
    private final List<Ack> acks = new ArrayList<>();
    private final CountDownLatch settled = new CountDownLatch(1);
    private State state = State.WAITING;
    private Consumer<Delivery> atEnd = nobody -> {};
    private volatile String refused = "";

    /** @param effect what the app's answer does, given the payload of the first acknowledgement */
    Delivery(Type type, String team, JsonObject payload, Consumer<JsonObject> effect) {
        this.type = type;
        this.team = team;
        this.payload = payload;
        this.effect = effect;
    }

    synchronized void attempted(int number, int connection, String reason) {
        attempts.add(new Attempt(System.nanoTime(), number, connection, reason));
    }

    /** The number of the last attempt, from 0; -1 before the first. */
    synchronized int last() {
        return attempts.isEmpty() ? -1 : attempts.get(attempts.size() - 1).number();
    }

    /** Later acknowledgements of the same thing are kept, and do nothing. */
    void acked(int connection, JsonObject answer) {
        boolean first;
        synchronized (this) {
            long sent = attempts.isEmpty()
                    ? System.nanoTime()
                    : attempts.get(attempts.size() - 1).nanos();
            first = state == State.WAITING;
            acks.add(new Ack(Duration.ofNanos(System.nanoTime() - sent), connection, answer));
        }
        if (first) {
            settle(taken(answer) ? State.ACKED : State.FAILED);
        }
    }

    /** An answer that Slack cannot show is as good as none: whoever clicked is told that it did not work. */
    private boolean taken(JsonObject answer) {
        try {
            effect.accept(answer);
            return true;
        } catch (RuntimeException | AssertionError e) {
            refused = String.valueOf(e.getMessage());
            return false;
        }
    }

    void settle(State end) {
        synchronized (this) {
            if (state != State.WAITING) {
                return;
            }
            state = end;
        }
        atEnd.accept(this);
        settled.countDown();
    }

    /** Whom to tell once it is clear how it ended; before it is first sent. */
    void whenSettled(Consumer<Delivery> listener) {
        atEnd = listener;
    }

    /** From the first sending to the first acknowledgement. */
    synchronized Duration untilAcked() {
        long sent = attempts.get(0).nanos();
        long last = attempts.get(attempts.size() - 1).nanos();
        return acks.get(0).latency().plusNanos(last - sent);
    }

    public synchronized State state() {
        return state;
    }

    public boolean isAcked() {
        return state() == State.ACKED;
    }

    public synchronized List<Attempt> attempts() {
        return List.copyOf(attempts);
    }

    public synchronized List<Ack> acks() {
        return List.copyOf(acks);
    }

    /** What the app was told, without the envelope. */
    public JsonObject payload() {
        return payload;
    }

    /** The inner event; empty for what is no event. */
    public Optional<JsonObject> event() {
        return Json.child(payload, "event");
    }

    /** "message", "app_mention"; of what is no event the type of the interaction, or the command. */
    public String kind() {
        @Nullable String kind = Json.text(event().orElse(payload), "type");
        return kind == null ? String.valueOf(Json.text(payload, "command")) : kind;
    }

    /** Waits until it is acknowledged, or fails the test after ten seconds. */
    public Delivery acknowledged() {
        end();
        if (state() != State.ACKED) {
            throw new AssertionError("Not acknowledged: " + this);
        }
        return this;
    }

    /** Waits until it is clear whether it will be acknowledged. */
    public State end() {
        try {
            if (!settled.await(10, TimeUnit.SECONDS)) {
                throw new AssertionError("Neither acknowledged nor given up within 10 s: " + this);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
        return state();
    }

    /** The payload of the acknowledgement, empty where it had none. */
    public JsonObject answer() {
        return Objects.requireNonNull(acknowledged().acks().get(0)).payload();
    }

    @Override
    public String toString() {
        return kind() + " " + state() + " after " + attempts().size() + " attempts, answer refused: [" + refused + "], "
                + payload;
    }
}
