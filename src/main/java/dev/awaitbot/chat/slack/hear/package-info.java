/** What Slack tells, by socket or by HTTP, handed to the listener of the workspace it concerns, and acknowledged once that has stored it. */
@NullMarked
package dev.awaitbot.chat.slack.hear;

import org.jspecify.annotations.NullMarked;
