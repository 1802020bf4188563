/** Reads the exports of chat platforms as the messages that the live bot would have seen. */
@NullMarked
package dev.awaitbot.archive;

import org.jspecify.annotations.NullMarked;
