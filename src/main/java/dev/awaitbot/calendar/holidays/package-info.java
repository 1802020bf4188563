/** Public holidays by country, and the only home of Jollyday. */
@NullMarked
package dev.awaitbot.calendar.holidays;

import org.jspecify.annotations.NullMarked;
