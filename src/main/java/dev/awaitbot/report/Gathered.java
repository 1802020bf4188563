package dev.awaitbot.report;

import dev.awaitbot.protocol.ConversationId;
import java.util.List;

/**
 * What measures need besides the requests themselves.
 *
 * @param conversations by the number rows give them
 * @param threads by the number rows give them: a number from 0 that is the same on every platform
 * @param sample messages to judge by eye
 */
record Gathered(
        Frame frame,
        Activity activity,
        List<ConversationId> conversations,
        int[] threads,
        List<Often> findings,
        List<Excerpt> sample) {

    String name(int conversation) {
        return frame.names().apply(conversations.get(conversation));
    }

    int peopleIn(int conversation) {
        return activity.peopleIn(conversations.get(conversation));
    }
}
