/** The bot: hears what happens, has it decided, stored and said, the same way on every platform. */
@NullMarked
package dev.awaitbot.bot;

import org.jspecify.annotations.NullMarked;
