/** Everything a person can ask of the bot: /await, buttons, lists, forms and shortcuts, by one path. */
@NullMarked
package dev.awaitbot.command;

import org.jspecify.annotations.NullMarked;
