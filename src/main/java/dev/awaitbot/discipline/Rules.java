package dev.awaitbot.discipline;

import dev.awaitbot.calendar.WorkingCalendar;
import dev.awaitbot.protocol.PersonId;
import dev.awaitbot.protocol.Policy;
import dev.awaitbot.protocol.Request;
import dev.awaitbot.protocol.RequestId;
import java.util.function.Function;

/**
 * By what things are judged.
 *
 * @param policy of the channel
 * @param work everybody's working time
 * @param next the number a request would get that begins now
 */
public record Rules(Policy policy, Function<PersonId, WorkingCalendar> work, RequestId next) {
    /** The working time of whoever is to answer: the owner, as long as there is none the author. */
    WorkingCalendar answering(Request request) {
        return work.apply(request.owner() == null ? request.author() : request.owner());
    }
}
