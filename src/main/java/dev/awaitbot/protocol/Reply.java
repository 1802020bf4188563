package dev.awaitbot.protocol;

import java.util.Set;

/**
 * What a message says as a reply to a request, as far as its words tell. One message may do several of these at once.
 *
 * @param thin whether it holds little beyond its acts: a greeting, thanks, a wish
 */
public record Reply(Set<Act> acts, boolean thin) {
    /** What words do in a conversation about a request. */
    public enum Act {
        /** Asks the requester something. */
        ASK_BACK,
        /** Says something that can be an answer. */
        SUBSTANCE,
        /** Will do, will look. */
        PROMISE,
        /** Says yes, agrees, has seen it. */
        ACKNOWLEDGEMENT,
        /** Reports that it is done, or hands the thing over. */
        CLOSING,
        /** Does not know, cannot, will not. */
        REFUSAL,
        THANKS,
        /** Says that it works now, that this was it. */
        CONFIRMATION,
        /** Found the answer without the others. */
        SOLVED,
        /** Says that the answer did not help. */
        CONTEST,
        NEVER_MIND,
        /** Points at somebody else who may know or do it. */
        HANDOFF
    }

    public static final Reply NOTHING = new Reply(Set.of(), true);

    public Reply {
        acts = Set.copyOf(acts);
    }

    public boolean does(Act act) {
        return acts.contains(act);
    }
}
