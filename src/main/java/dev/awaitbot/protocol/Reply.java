package dev.awaitbot.protocol;

import java.util.List;
import java.util.Set;

/**
 * What a message says as a reply to a request, as far as its words tell. One message may do several of these at once.
 *
 * @param mentions the platform's ids of those it mentions, in order
 * @param leads whether it begins with a mention, so that it speaks to that person
 * @param words how many words it has, up to a bound
 */
public record Reply(Set<Act> acts, List<String> mentions, boolean leads, int words) {
    /** What words do in a conversation about a request. */
    public enum Act {
        /** Asks the requester something. */
        ASK_BACK,
        /** Guesses, in the form of a question. */
        GUESS,
        /** Says something that can be an answer. */
        SUBSTANCE,
        /** Says yes or no, which may be the whole answer. */
        POLAR,
        /** Judges what was shown: looks good, fine with me, approved. */
        VERDICT,
        /** Begins by saying that it is no real answer. */
        DISCLAIMER,
        /** Hands something over: a link, a file, code. */
        SHOWING,
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
        /** Tells of a talk about it somewhere else. */
        REPORT,
        /** Reports an error. */
        TROUBLE,
        NEVER_MIND,
        /** Points at somebody else who may know or do it. */
        HANDOFF,
        /** Comes back to what was asked before: "any news?", "no takers?". */
        REMINDER
    }

    public static final Reply NOTHING = new Reply(Set.of(), List.of(), false, 0);

    public Reply {
        acts = Set.copyOf(acts);
        mentions = List.copyOf(mentions);
    }

    public boolean does(Act act) {
        return acts.contains(act);
    }

    /** Whether it holds nothing but courtesy: a greeting, a wish, thanks. */
    public boolean courtesy() {
        return acts.isEmpty() || acts.equals(Set.of(Act.THANKS));
    }
}
