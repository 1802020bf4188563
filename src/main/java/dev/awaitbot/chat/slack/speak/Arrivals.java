package dev.awaitbot.chat.slack.speak;

import com.slack.api.methods.response.conversations.ConversationsHistoryResponse;
import com.slack.api.methods.response.conversations.ConversationsRepliesResponse;
import com.slack.api.model.Message;
import dev.awaitbot.chat.slack.web.Heard;
import dev.awaitbot.chat.slack.web.Web;
import dev.awaitbot.protocol.MessageId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds a post of which it is not known whether it arrived, by the key that every post carries. */
final class Arrivals {
    private static final String TYPE = "await_post";
    private static final String KEY = "key";
    private static final int PAGE = 200;

    /** So many pages back; what is further down was posted by others since, long after the bot would have asked. */
    private static final int PAGES = 10;

    /** How long the bot may have been down since it sent something. */
    private static final Duration BACK = Duration.ofDays(14);

    private final Web web;

    Arrivals(Web web) {
        this.web = web;
    }

    /** @param key null for what is never looked for */
    static Message.@Nullable Metadata metadata(@Nullable String key) {
        return key == null
                ? null
                : Message.Metadata.builder()
                        .eventType(TYPE)
                        .eventPayload(Map.of(KEY, key))
                        .build();
    }

    /** A page of messages and where the next one begins. */
    private record Page(List<Message> messages, @Nullable String next) {
        private static Page of(List<Message> messages, com.slack.api.model.@Nullable ResponseMetadata more) {
            String next = more == null ? null : more.getNextCursor();
            return new Page(messages, next == null || next.isEmpty() ? null : next);
        }
    }

    /** @throws dev.awaitbot.chat.PlatformException when Slack cannot be asked now */
    Optional<MessageId> find(String channel, @Nullable String thread, String key) {
        String since = seconds(web.now().minus(BACK));
        String cursor = null;
        for (int page = 0; page < PAGES; page++) {
            Heard<Page> heard =
                    thread == null ? history(channel, since, cursor) : replies(channel, thread, since, cursor);
            if (heard.lacking() || heard.outcome() == Heard.Outcome.REFUSED) {
                // Where nothing can be read there is nothing to find, now or later.
                return Optional.empty();
            }
            Page read = heard.orThrow();
            Optional<MessageId> found = read.messages().stream()
                    .filter(message -> carries(message, key))
                    .map(message -> new MessageId(message.getTs()))
                    .findFirst();
            if (found.isPresent() || read.next() == null) {
                return found;
            }
            cursor = read.next();
        }
        return Optional.empty();
    }

    private Heard<Page> history(String channel, String since, @Nullable String cursor) {
        Heard<ConversationsHistoryResponse> heard = web.ask(
                "conversations.history",
                channel,
                methods -> methods.conversationsHistory(ask -> ask.channel(channel)
                        .oldest(since)
                        .cursor(cursor)
                        .limit(PAGE)
                        .includeAllMetadata(true)));
        return heard.map(body -> Page.of(body.getMessages(), body.getResponseMetadata()));
    }

    private Heard<Page> replies(String channel, String thread, String since, @Nullable String cursor) {
        Heard<ConversationsRepliesResponse> heard = web.ask(
                "conversations.replies",
                channel,
                methods -> methods.conversationsReplies(ask -> ask.channel(channel)
                        .ts(thread)
                        .oldest(since)
                        .cursor(cursor)
                        .limit(PAGE)
                        .includeAllMetadata(true)));
        return heard.map(body -> Page.of(body.getMessages(), body.getResponseMetadata()));
    }

    private static boolean carries(Message message, String key) {
        Message.Metadata metadata = message.getMetadata();
        return metadata != null
                && TYPE.equals(metadata.getEventType())
                && metadata.getEventPayload() != null
                && key.equals(metadata.getEventPayload().get(KEY));
    }

    private static String seconds(Instant at) {
        return at.getEpochSecond() + ".000000";
    }
}
