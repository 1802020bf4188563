/** What an ask leaves open: things pointed at and not there, details without which nobody can start, and its why. */
@NullMarked
package dev.awaitbot.parse.detail;

import org.jspecify.annotations.NullMarked;
