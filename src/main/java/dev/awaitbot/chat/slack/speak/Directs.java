package dev.awaitbot.chat.slack.speak;

import com.slack.api.methods.response.conversations.ConversationsOpenResponse;
import dev.awaitbot.chat.slack.web.Heard;
import dev.awaitbot.chat.slack.web.Web;
import dev.awaitbot.protocol.PersonId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Each person's own conversation with the bot, asked for once. */
final class Directs {
    private static final int REMEMBERED = 20_000;

    private final Map<PersonId, String> channels = new ConcurrentHashMap<>();

    Heard<String> of(Web web, PersonId person) {
        String known = channels.get(person);
        if (known != null) {
            return Heard.ok(known);
        }
        Heard<ConversationsOpenResponse> opened = web.ask(
                "conversations.open", methods -> methods.conversationsOpen(ask -> ask.users(List.of(person.value()))));
        Heard<String> channel = opened.map(body -> body.getChannel().getId());
        if (channels.size() < REMEMBERED) {
            channel.found().ifPresent(id -> channels.put(person, id));
        }
        return channel;
    }
}
