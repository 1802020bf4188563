/** Slack: workspaces as the port has them, over one app with its connection. */
@NullMarked
package dev.awaitbot.chat.slack;

import org.jspecify.annotations.NullMarked;
