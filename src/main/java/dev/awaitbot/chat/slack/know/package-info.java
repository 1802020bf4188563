/** What is known of a workspace: who is there, where they talk, and what was said. */
@NullMarked
package dev.awaitbot.chat.slack.know;

import org.jspecify.annotations.NullMarked;
