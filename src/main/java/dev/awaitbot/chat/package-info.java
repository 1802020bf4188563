/** The port: all that the bot knows of a chat platform. */
@NullMarked
package dev.awaitbot.chat;

import org.jspecify.annotations.NullMarked;
