package dev.awaitbot.chat.slack.hear;

import dev.awaitbot.chat.ChatListener;
import dev.awaitbot.chat.slack.know.Know;
import dev.awaitbot.chat.slack.know.Me;
import dev.awaitbot.chat.slack.know.Messages;
import dev.awaitbot.chat.slack.know.Past;

/**
 * Whoever listens in one workspace.
 *
 * @param gone is told that the bot was removed from the workspace, and why: nothing of it may be kept then
 */
public record Hearer(
        Me me, Know know, Past past, Messages messages, ChatListener listener, Answers answers, Gone gone) {
    /** Told when the bot's token is no more: "app_uninstalled", "tokens_revoked". */
    @FunctionalInterface
    public interface Gone {
        void because(String reason);
    }
}
