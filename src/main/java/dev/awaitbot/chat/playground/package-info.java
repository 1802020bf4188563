/** A workspace on a page: people to speak as, channels to speak in, and a clock to wind forward. */
@NullMarked
package dev.awaitbot.chat.playground;

import org.jspecify.annotations.NullMarked;
