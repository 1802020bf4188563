package dev.awaitbot.parse.ask;

import dev.awaitbot.parse.ask.Judge.Verdict;
import java.util.Set;

/** Sentences by which an author binds himself: "I'll send it by Friday", "on it", "will push the fix before I leave". */
public final class Commitments {
    private static final int PLAN = Cues.number("own-plan");
    private static final Set<String> OPENING = Set.of(
            "i'll",
            "ill",
            "will",
            "on",
            "looking",
            "checking",
            "working",
            "fixing",
            "sending",
            "doing",
            "taking",
            "investigating",
            "we'll",
            "gonna");

    private Commitments() {}

    public static boolean in(Draft draft, Verdict verdict) {
        for (Clause clause : draft.clauses()) {
            if (!clause.asked()
                    && clause.head() < clause.to()
                    && ((verdict.saw(clause.index(), PLAN) && binds(clause)) || leftToMe(clause))) {
                return true;
            }
        }
        return false;
    }

    private static boolean binds(Clause clause) {
        int head = clause.head();
        if (clause.is(head, "on")) {
            return clause.is(head + 1, "it");
        }
        if (clause.is(head, "let")) {
            return clause.is(head + 1, "me");
        }
        boolean opening = OPENING.contains(clause.token(head).norm());
        boolean will = (clause.is(head, "i")
                        && (clause.is(head + 1, "will") || clause.is(head + 1, "can") || clause.is(head + 1, "shall")))
                || (clause.is(head, "i'm")
                        && (clause.is(head + 1, "on")
                                || clause.is(head + 1, "going")
                                || clause.is(head + 1, "working")));
        for (int i = head + 1; i < clause.to() && !opening && !will; i++) {
            opening = clause.partHead(i) && (clause.is(i, "i'll") || (clause.is(i, "i") && clause.is(i + 1, "will")));
        }
        return opening || will;
    }

    private static boolean leftToMe(Clause clause) {
        for (int i = clause.from(); i + 1 < clause.to(); i++) {
            if (clause.is(i, "with") && clause.is(i + 1, "me") && clause.is(clause.head(), "leave")) {
                return true;
            }
        }
        return false;
    }
}
