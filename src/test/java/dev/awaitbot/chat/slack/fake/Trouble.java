package dev.awaitbot.chat.slack.fake;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What goes wrong, on order: each order names a method and how often it holds. */
public final class Trouble {
    /** What happens to a request. */
    enum Kind {
        LIMIT,
        FAIL,
        SLOW,
        REFUSE,
        DROP_AFTER,
        FAIL_AFTER
    }

    /** @param value a status, or nothing; {@code error} for a refusal */
    record Order(
            Kind kind, String method, @Nullable String channel, int status, Duration time, String error, int[] left) {
        boolean fits(String calledMethod, @Nullable String calledChannel) {
            return left[0] > 0
                    && (method.equals("*") || method.equals(calledMethod))
                    && (channel == null || channel.equals(calledChannel));
        }
    }

    private final InstantSource clock;
    private final Rates rates;
    private final List<Order> orders = new ArrayList<>();
    private final Map<String, Instant> closedUntil = new HashMap<>();
    private final List<Delivery> held = new ArrayList<>();
    private int hold;
    private int copies;

    Trouble(InstantSource clock) {
        this.clock = clock;
        rates = new Rates(clock);
    }

    /** From now on the method takes so many calls in a time, each channel for itself; what is above is answered 429. */
    public synchronized Trouble allows(String method, int calls, Duration time) {
        rates.allow(method, calls, time);
        return this;
    }

    /** The rates that Slack tells: a message a second into a channel, and a method's tier for the rest. */
    public Trouble allowsWhatSlackDoes() {
        Duration minute = Duration.ofMinutes(1);
        allows("chat.postMessage", 1, Duration.ofSeconds(1));
        allows("chat.postEphemeral", 100, minute);
        for (String tier4 : List.of("users.info", "views.open", "views.update", "views.push", "views.publish")) {
            allows(tier4, 100, minute);
        }
        for (String tier3 : List.of(
                "chat.update",
                "chat.delete",
                "conversations.history",
                "conversations.replies",
                "conversations.info",
                "conversations.open",
                "reactions.add")) {
            allows(tier3, 50, minute);
        }
        for (String tier2 : List.of("users.list", "conversations.list", "usergroups.list", "usergroups.users.list")) {
            allows(tier2, 20, minute);
        }
        return this;
    }

    /** The next call of the method is answered 429, and so is every further one until the time is over; in one channel only where one is named. */
    public Trouble limits(String method, @Nullable String channelId, Duration wait) {
        return order(Kind.LIMIT, method, channelId, 429, wait, "ratelimited", 1);
    }

    /** The next calls are answered with this status and do nothing. */
    public Trouble fails(String method, int status, int times) {
        return order(Kind.FAIL, method, null, status, Duration.ZERO, "", times);
    }

    /** The next calls are answered with this error of Slack's and do nothing. */
    public Trouble refuses(String method, String error, int times) {
        return order(Kind.REFUSE, method, null, 200, Duration.ZERO, error, times);
    }

    /** The next calls are done and answered late. */
    public Trouble slows(String method, Duration by, int times) {
        return order(Kind.SLOW, method, null, 200, by, "", times);
    }

    /** The next calls are done, and the connection closes without an answer. */
    public Trouble dropsAfter(String method, int times) {
        return order(Kind.DROP_AFTER, method, null, 0, Duration.ZERO, "", times);
    }

    /** The next calls are done and answered 500. */
    public Trouble failsAfter(String method, int times) {
        return order(Kind.FAIL_AFTER, method, null, 500, Duration.ZERO, "", times);
    }

    /** Each thing is told so many times more, on other sockets where there are any. */
    public synchronized Trouble duplicates(int more) {
        copies = more;
        return this;
    }

    /** The next so many events are held back and then told last first. */
    public synchronized Trouble outOfOrder(int events) {
        hold = events;
        return this;
    }

    /** No more trouble. Waiting times that were told stand. */
    public synchronized void ends() {
        orders.clear();
        rates.clear();
        copies = 0;
    }

    private synchronized Trouble order(
            Kind kind, String method, @Nullable String channel, int status, Duration time, String error, int times) {
        orders.add(new Order(kind, method, channel, status, time, error, new int[] {times}));
        return this;
    }

    /** What happens to this call, used up by it. */
    synchronized Optional<Order> strikes(String method, @Nullable String channel) {
        Optional<Order> found =
                orders.stream().filter(order -> order.fits(method, channel)).findFirst();
        found.ifPresent(order -> order.left()[0]--);
        return found;
    }

    /** How long the method is still closed in this channel, if it is. */
    synchronized Optional<Duration> closed(String method, @Nullable String channel) {
        Instant now = clock.instant();
        Optional<Duration> told = List.of(method + " " + channel, method + " null").stream()
                .map(closedUntil::get)
                .filter(until -> until != null && until.isAfter(now))
                .findFirst()
                .map(until -> Duration.between(now, until));
        if (told.isPresent()) {
            return told;
        }
        Optional<Duration> early = rates.tooEarly(method, channel);
        early.ifPresent(wait -> closedUntil.put(method + " " + channel, now.plus(wait)));
        return early;
    }

    synchronized void close(Order order, String method) {
        closedUntil.put(method + " " + order.channel(), clock.instant().plus(order.time()));
    }

    synchronized int copies(Delivery delivery) {
        return delivery.type == Delivery.Type.EVENT ? copies : 0;
    }

    /** What is to be told now that this has happened. */
    synchronized List<Delivery> order(Delivery delivery) {
        if (hold == 0 || delivery.type != Delivery.Type.EVENT) {
            return List.of(delivery);
        }
        held.add(0, delivery);
        if (--hold > 0) {
            return List.of();
        }
        List<Delivery> all = List.copyOf(held);
        held.clear();
        return all;
    }
}
