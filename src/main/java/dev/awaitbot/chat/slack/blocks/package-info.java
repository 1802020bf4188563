/** What the bot says as Slack's blocks and dialogs, within Slack's limits, and what comes back when somebody uses them. */
@NullMarked
package dev.awaitbot.chat.slack.blocks;

import org.jspecify.annotations.NullMarked;
