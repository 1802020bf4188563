package dev.awaitbot.parse.ask;

import java.util.List;

/** What can be seen of a message as a whole, and tells how each of its sentences is meant. */
final class Whole {
    private static final long GREET = Lexicon.bit("greet");
    private static final long THANKS = Lexicon.bit("thanks");
    private static final long ACK = Lexicon.bit("ack");

    /** The traits in the order of their bits. */
    static final List<String> TRAITS = List.of(
            "the message greets",
            "thanks come first",
            "thanks come last",
            "yes, no or ok comes first",
            "somebody is addressed first",
            "two or three sentences",
            "four to seven sentences",
            "eight sentences or more");

    private Whole() {}

    /** The traits of a message, a bit each. */
    static int of(Draft draft) {
        List<Clause> clauses = draft.clauses();
        int count = clauses.size();
        if (count == 0) {
            return 0;
        }
        Clause first = clauses.get(0);
        Clause last = clauses.get(count - 1);
        int bits = 0;
        bits |= opens(first, GREET) ? 1 : 0;
        bits |= opens(first, THANKS) ? 1 << 1 : 0;
        bits |= count > 1 && last.any(THANKS) && last.length() < 6 ? 1 << 2 : 0;
        bits |= opens(first, ACK) ? 1 << 3 : 0;
        bits |= first.head() > first.from() && TurnCues.addressed(first) ? 1 << 4 : 0;
        return bits | (count == 1 ? 0 : count <= 3 ? 1 << 5 : count <= 7 ? 1 << 6 : 1 << 7);
    }

    private static boolean opens(Clause clause, long classes) {
        for (int i = clause.from(); i <= clause.head() && i < clause.to(); i++) {
            if (clause.has(i, classes)) {
                return true;
            }
        }
        return false;
    }
}
