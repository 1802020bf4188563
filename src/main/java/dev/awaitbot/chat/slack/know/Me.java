package dev.awaitbot.chat.slack.know;

import dev.awaitbot.protocol.PersonId;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Whom a token belongs to.
 *
 * @param team the workspace's id ("T0123")
 * @param person the bot's own account
 * @param bot its id as an app ("B0123"), null where Slack does not say
 * @param address of the workspace, with a slash at its end ("https://example.slack.com/"); null where Slack does not say
 */
public record Me(
        String team,
        PersonId person,
        @Nullable String bot,
        @Nullable URI address) {
    /** The workspace's name, the same after every restart. */
    public String workspace() {
        return "slack-" + team;
    }
}
