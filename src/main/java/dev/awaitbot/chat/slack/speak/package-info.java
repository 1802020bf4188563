/** The bot's mouth in one Slack workspace: posts, notes, reactions, pictures, and answers to commands and clicks. */
@NullMarked
package dev.awaitbot.chat.slack.speak;

import org.jspecify.annotations.NullMarked;
