/** Working time: hours, zones and absence, and how to count along them. */
@NullMarked
package dev.awaitbot.calendar;

import org.jspecify.annotations.NullMarked;
