/** Wakes us: the only home of Quartz, which knows nothing of us. */
@NullMarked
package dev.awaitbot.schedule;

import org.jspecify.annotations.NullMarked;
