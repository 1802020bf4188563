package dev.awaitbot.chat.slack.hear;

import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.MessageId;
import dev.awaitbot.protocol.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * From where something was asked of the bot, and by what means it can be answered.
 *
 * @param conversation somebody's own id where it was asked in none, as on the bot's own page
 * @param thread the thread it was asked in, null at channel level
 * @param message what was clicked, or a shortcut was taken on; for what was said to the bot, that message; else null
 * @param clicked whether that message is the bot's, and something under it was used
 * @param ephemeral whether what was clicked is shown to one person alone
 * @param trigger opens a dialog, for three seconds; null where none can be opened
 * @param responseUrl takes an answer or a replacement, for half an hour and a few times; null where there is none
 * @param view the dialog it was asked in, null for none: the bot's own page is none
 * @param hash of the view as it was shown
 * @param submitted whether a dialog was sent, which then waits for what comes next
 * @param at when it was asked
 */
public record Asked(
        PersonId person,
        ConversationId conversation,
        @Nullable MessageId thread,
        @Nullable MessageId message,
        boolean clicked,
        boolean ephemeral,
        @Nullable String trigger,
        @Nullable String responseUrl,
        @Nullable String view,
        @Nullable String hash,
        boolean submitted,
        Instant at) {}
