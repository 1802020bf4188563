package dev.awaitbot.chat.slack.know;

import com.google.gson.JsonObject;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.model.ConversationType;
import dev.awaitbot.chat.slack.web.Heard;
import dev.awaitbot.chat.slack.web.Heard.Outcome;
import dev.awaitbot.chat.slack.web.Web;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Asks Slack for its lists, page by page, and waits where Slack says to; throws a PlatformException where it cannot be asked after all. */
final class Lists {
    private static final int PAGE = 200;
    private static final int LONG_PAGE = 999;
    private static final int MOST_PAGES = 200;
    private static final int TRIES = 6;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);
    private static final List<ConversationType> TYPES = List.of(
            ConversationType.PUBLIC_CHANNEL,
            ConversationType.PRIVATE_CHANNEL,
            ConversationType.MPIM,
            ConversationType.IM);

    private final Web web;

    Lists(Web web) {
        this.web = web;
    }

    /** A page, and where the next one begins. */
    private record Page(List<JsonObject> entries, @Nullable String next) {}

    @FunctionalInterface
    private interface Pages {
        Page after(@Nullable String cursor) throws InterruptedException;
    }

    List<JsonObject> people() throws InterruptedException {
        return all(cursor -> {
            var body = patiently(
                            "users.list",
                            null,
                            methods -> methods.usersList(r -> r.limit(LONG_PAGE).cursor(cursor)))
                    .orThrow();
            return new Page(objects(body.getMembers()), next(body.getResponseMetadata()));
        });
    }

    /** Those the bot is in, direct ones too. */
    List<JsonObject> conversations() throws InterruptedException {
        return all(cursor -> {
            var body = patiently(
                            "users.conversations",
                            null,
                            methods -> methods.usersConversations(r -> r.types(TYPES)
                                    .excludeArchived(true)
                                    .limit(PAGE)
                                    .cursor(cursor)))
                    .orThrow();
            return new Page(objects(body.getChannels()), next(body.getResponseMetadata()));
        });
    }

    List<JsonObject> groups() throws InterruptedException {
        var body = patiently("usergroups.list", null, methods -> methods.usergroupsList(r -> r.includeUsers(true)))
                .orThrow();
        return objects(body.getUsergroups());
    }

    /** At most so many; empty where there are more. */
    List<String> members(String channel, int most) throws InterruptedException {
        var all = new ArrayList<String>();
        String cursor = null;
        do {
            String from = cursor;
            var body = patiently(
                            "conversations.members",
                            channel,
                            methods -> methods.conversationsMembers(
                                    r -> r.channel(channel).limit(LONG_PAGE).cursor(from)))
                    .orThrow();
            all.addAll(body.getMembers());
            cursor = next(body.getResponseMetadata());
        } while (cursor != null && all.size() < most);
        return cursor == null && all.size() <= most ? all : List.of();
    }

    /** Empty where Slack knows nobody of this id. */
    Optional<JsonObject> person(String id) throws InterruptedException {
        return one(
                patiently("users.info", null, methods -> methods.usersInfo(r -> r.user(id))), body -> body.getUser());
    }

    /** Empty where there is no such conversation, or none that the bot may see. */
    Optional<JsonObject> conversation(String id) throws InterruptedException {
        return one(
                patiently("conversations.info", id, methods -> methods.conversationsInfo(r -> r.channel(id))),
                body -> body.getChannel());
    }

    private static <T> Optional<JsonObject> one(Heard<T> heard, Function<T, @Nullable Object> part) {
        return heard.outcome() == Outcome.REFUSED
                ? Optional.empty()
                : Optional.ofNullable(part.apply(heard.orThrow())).map(Json::of);
    }

    private static List<JsonObject> all(Pages pages) throws InterruptedException {
        var all = new ArrayList<JsonObject>();
        String cursor = null;
        for (int i = 0; i < MOST_PAGES; i++) {
            Page page = pages.after(cursor);
            all.addAll(page.entries);
            cursor = page.next;
            if (cursor == null) {
                break;
            }
        }
        return all;
    }

    private <T extends SlackApiTextResponse> Heard<T> patiently(
            String method, @Nullable String channel, Web.Call<T> call) throws InterruptedException {
        for (int tried = 1; ; tried++) {
            Heard<T> heard = web.ask(method, channel, call);
            if (heard.ok() || heard.outcome() == Outcome.REFUSED || tried == TRIES) {
                return heard;
            }
            Duration wait = heard.after().isZero() ? Duration.ofSeconds(tried) : heard.after();
            Thread.sleep((wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait).toMillis());
        }
    }

    private static List<JsonObject> objects(@Nullable List<?> models) {
        return models == null ? List.of() : models.stream().map(Json::of).toList();
    }

    private static @Nullable String next(com.slack.api.model.@Nullable ResponseMetadata metadata) {
        String cursor = metadata == null ? null : metadata.getNextCursor();
        return cursor == null || cursor.isBlank() ? null : cursor;
    }
}
