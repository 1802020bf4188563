package dev.awaitbot.protocol;

import java.util.List;
import java.util.Map;

/**
 * What is known around a message when it is judged.
 *
 * @param policy of the channel it stands in
 * @param somethingEarlier whether its thread held a message before it that words such as "this" may point at
 * @param openInThread the requests of its thread that are not closed
 * @param owners by the owner's text: what the platform knows of them, only where it knows something
 * @param posts over how many channel-level posts the ask is spread, 1 for a plain message
 * @param alsoIn the other conversations where the same ask stands
 */
public record Facts(
        Scene scene,
        Policy policy,
        boolean somethingEarlier,
        List<Request> openInThread,
        Map<String, OwnerStatus> owners,
        int posts,
        List<ConversationId> alsoIn) {

    /** Why somebody can or cannot be expected to act. */
    public enum OwnerStatus {
        AVAILABLE,
        BOT,
        DEACTIVATED,
        NOT_IN_CHANNEL,
        AWAY_PAST_WINDOW
    }

    public Facts {
        openInThread = List.copyOf(openInThread);
        owners = Map.copyOf(owners);
        alsoIn = List.copyOf(alsoIn);
    }
}
