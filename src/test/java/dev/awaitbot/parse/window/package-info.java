@NullMarked
package dev.awaitbot.parse.window;

import org.jspecify.annotations.NullMarked;
