package dev.awaitbot.report;

import dev.awaitbot.protocol.ConversationId;
import java.util.List;

/**
 * What measures need besides the requests themselves.
 *
 * @param conversations by the number rows give them
 * @param sample messages to judge by eye
 */
record Gathered(
        Frame frame, Activity activity, List<ConversationId> conversations, List<Often> findings, List<Drawn> sample) {

    String name(int conversation) {
        return frame.names().apply(conversations.get(conversation));
    }

    int peopleIn(int conversation) {
        return activity.peopleIn(conversations.get(conversation));
    }
}
