package dev.awaitbot.chat.slack.know;

import com.google.gson.JsonObject;
import com.slack.api.methods.SlackApiTextResponse;
import dev.awaitbot.chat.PlatformException;
import dev.awaitbot.chat.slack.web.Heard;
import dev.awaitbot.chat.slack.web.Heard.Outcome;
import dev.awaitbot.chat.slack.web.Web;
import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.Message;
import dev.awaitbot.protocol.MessageId;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What was said, asked of Slack. */
public final class Past {
    private static final int PAGE = 500;
    private static final int MOST_PAGES = 50;
    private static final int MOST_THREADS = 200;
    private static final int SHOWN = 200;

    /** How old a thread may be that goes on: Slack does not tell of replies but by their thread's first message. */
    private static final Duration THREADS = Duration.ofDays(7);

    /** The longest that a page is waited for when Slack says to wait. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** How long a single message is waited for, as an event may wait for it. */
    private static final Duration QUICK = Duration.ofSeconds(2);

    private static final Duration MOST = Duration.ofMinutes(5);

    private final Web web;
    private final Messages messages;
    private final Map<String, Message> shown = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Message> eldest) {
            return size() > SHOWN;
        }
    };

    public Past(Web web, Messages messages) {
        this.web = web;
        this.messages = messages;
    }

    /** Somebody showed a message by taking a shortcut on it: it is known then, also where the bot cannot look. */
    public void show(Message message) {
        synchronized (shown) {
            shown.put(message.conversation() + " " + message.id(), message);
        }
    }

    /** A message as it stands; as it was last shown where Slack does not let the bot look. */
    public Optional<Message> message(ConversationId conversation, MessageId id) {
        String channel = conversation.value();
        String ts = id.value();
        Web quick = web.within(QUICK);
        var top = quick.ask(
                "conversations.history",
                channel,
                methods -> methods.conversationsHistory(r ->
                        r.channel(channel).latest(ts).oldest(ts).inclusive(true).limit(1)));
        Optional<Message> found = top.found().flatMap(body -> read(conversation, body.getMessages(), ts));
        if (found.isPresent() || !top.ok()) {
            return found.or(() -> shown(conversation, id));
        }
        // The thread's first message comes along.
        return quick.ask(
                        "conversations.replies",
                        channel,
                        methods -> methods.conversationsReplies(r -> r.channel(channel)
                                .ts(ts)
                                .latest(ts)
                                .oldest(ts)
                                .inclusive(true)
                                .limit(2)))
                .found()
                .flatMap(body -> read(conversation, body.getMessages(), ts));
    }

    private Optional<Message> shown(ConversationId conversation, MessageId id) {
        synchronized (shown) {
            return Optional.ofNullable(shown.get(conversation + " " + id));
        }
    }

    private Optional<Message> read(
            ConversationId conversation, @Nullable List<com.slack.api.model.Message> all, String ts) {
        return all == null
                ? Optional.empty()
                : all.stream()
                        .filter(one -> ts.equals(one.getTs()))
                        .map(Json::of)
                        .findFirst()
                        .flatMap(json -> messages.read(conversation, json));
    }

    /**
     * What people said to one another after an instant, in threads too, oldest first.
     *
     * @throws PlatformException where Slack does not answer, or asks to wait for long
     */
    public List<Message> history(ConversationId conversation, Instant after, int most) {
        var slow = web.within(MOST);
        var found = new TreeMap<Stamp, Message>(Comparator.comparing(Stamp::at).thenComparing(Stamp::id));
        var threads = new ArrayList<String>();
        pages(cursor -> {
            var body = patiently(
                    slow,
                    "conversations.history",
                    conversation,
                    methods -> methods.conversationsHistory(r -> r.channel(conversation.value())
                            .oldest(Ts.of(after.minus(THREADS)))
                            .limit(PAGE)
                            .cursor(cursor)));
            for (com.slack.api.model.Message one : body.getMessages()) {
                take(conversation, one, after, found, most);
                if (moved(one, after)) {
                    threads.add(one.getTs());
                }
            }
            return next(body.getResponseMetadata());
        });
        threads.stream()
                .limit(MOST_THREADS)
                .forEach(ts -> pages(cursor -> {
                    var body = patiently(
                            slow,
                            "conversations.replies",
                            conversation,
                            methods -> methods.conversationsReplies(r -> r.channel(conversation.value())
                                    .ts(ts)
                                    .oldest(Ts.of(after.truncatedTo(ChronoUnit.SECONDS)))
                                    .limit(PAGE)
                                    .cursor(cursor)));
                    body.getMessages().forEach(one -> take(conversation, one, after, found, most));
                    return next(body.getResponseMetadata());
                }));
        return List.copyOf(found.values());
    }

    /** Two messages of one second are told apart by the rest of their stamps. */
    private record Stamp(Instant at, String id) {}

    private void take(
            ConversationId conversation,
            com.slack.api.model.Message model,
            Instant after,
            NavigableMap<Stamp, Message> found,
            int most) {
        JsonObject json = Json.of(model);
        messages.read(conversation, json)
                // Heard of is known to the second alone: what came later in the same one is told again rather than not
                // at all.
                .filter(message -> !message.sentAt().isBefore(after.truncatedTo(ChronoUnit.SECONDS)))
                .filter(message -> !messages.own(json) && messages.command(conversation, json) == null)
                .ifPresent(message -> {
                    found.put(new Stamp(message.sentAt(), message.id().value()), message);
                    if (found.size() > most) {
                        found.pollLastEntry();
                    }
                });
    }

    private static boolean moved(com.slack.api.model.Message root, Instant after) {
        Instant latest = Ts.second(root.getLatestReply());
        boolean opens = root.getThreadTs() != null && root.getThreadTs().equals(root.getTs());
        return opens && (latest == null || latest.isAfter(after));
    }

    @FunctionalInterface
    private interface Page {
        @Nullable
        String read(@Nullable String cursor);
    }

    private static void pages(Page page) {
        String cursor = null;
        for (int i = 0; i < MOST_PAGES; i++) {
            cursor = page.read(cursor);
            if (cursor == null) {
                return;
            }
        }
    }

    private static <T extends SlackApiTextResponse> T patiently(
            Web web, String method, ConversationId conversation, Web.Call<T> call) {
        Heard<T> heard = web.ask(method, conversation.value(), call);
        while (heard.outcome() == Outcome.LATER
                && !heard.after().isZero()
                && heard.after().compareTo(PATIENCE) <= 0
                && !heard.code().equals("out_of_time")) {
            try {
                Thread.sleep(heard.after().toMillis() + 1);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new PlatformException("Reading what was said was interrupted.", e);
            }
            heard = web.ask(method, conversation.value(), call);
        }
        return heard.orThrow();
    }

    private static @Nullable String next(com.slack.api.model.@Nullable ResponseMetadata metadata) {
        String cursor = metadata == null ? null : metadata.getNextCursor();
        return cursor == null || cursor.isBlank() ? null : cursor;
    }
}
