package dev.awaitbot.discipline;

import dev.awaitbot.calendar.WorkingCalendar;
import dev.awaitbot.protocol.Policy;
import dev.awaitbot.protocol.RequestId;

/**
 * By what a message is judged.
 *
 * @param policy of the channel it stands in
 * @param author the working time of its author
 * @param next the number a request would get that begins with it
 */
public record Rules(Policy policy, WorkingCalendar author, RequestId next) {}
