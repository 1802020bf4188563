package dev.awaitbot.command;

import dev.awaitbot.protocol.Control;
import dev.awaitbot.protocol.Control.Option;
import dev.awaitbot.protocol.RequestId;
import java.util.List;

/** What can be clicked under what the bot says of a request; the same everywhere. */
public final class Buttons {
    private static final List<Option> LATER = List.of(
            new Option("for 4 hours", "4h"),
            new Option("until tomorrow", "tomorrow"),
            new Option("until next week", "next week"),
            new Option("pick a time…", Times.PICK));
    private static final List<Option> WHEN = List.of(
            new Option("today", "today"),
            new Option("tomorrow", "tomorrow"),
            new Option("in 2 business days", "2bd"),
            new Option("end of this week", "end of week"),
            new Option("pick a time…", Times.PICK));

    private Buttons() {}

    public static Control take(RequestId id) {
        return Control.button("Take it", "take:" + id.number());
    }

    public static Control done(RequestId id) {
        return Control.button("Done", "done:" + id.number());
    }

    public static Control decline(RequestId id) {
        return Control.button("Can't", "form:decline:" + id.number());
    }

    public static Control snooze(RequestId id) {
        return Control.choice("Snooze", "snooze:" + id.number(), LATER);
    }

    public static Control newTime(RequestId id) {
        return Control.choice("New time", "extend:" + id.number(), WHEN);
    }

    public static Control moreTime(RequestId id) {
        return Control.choice("Give more time", "extend:" + id.number(), WHEN);
    }

    public static Control setWhen(RequestId id) {
        return Control.choice("Set when", "set-window:" + id.number(), WHEN);
    }

    public static Control setOwner(RequestId id) {
        return Control.person("Set owner", "set-owner:" + id.number());
    }

    public static Control handOver(RequestId id) {
        return Control.person("Hand over", "assign:" + id.number());
    }

    public static Control askElse(RequestId id) {
        return Control.person("Ask someone else", "assign:" + id.number());
    }

    public static Control close(RequestId id) {
        return Control.button("Close", "close:" + id.number());
    }

    public static Control reopen(RequestId id) {
        return Control.button("Reopen", "reopen:" + id.number());
    }

    public static Control why(RequestId id) {
        return Control.quiet("Why this?", "why:" + id.number());
    }

    public static Control rewrite(RequestId id) {
        return Control.button("Rewrite", "rewrite:" + id.number());
    }

    public static Control notARequest(RequestId id) {
        return Control.quiet("Not a request", "not-a-request:" + id.number());
    }

    public static Control mute() {
        return Control.quiet("Mute", "mute");
    }
}
