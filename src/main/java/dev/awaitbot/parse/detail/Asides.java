package dev.awaitbot.parse.detail;

import dev.awaitbot.parse.ask.Clause;
import dev.awaitbot.parse.ask.Draft;
import dev.awaitbot.parse.markup.Token.Type;
import dev.awaitbot.protocol.Owner;
import dev.awaitbot.protocol.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Small things said beside an ask: why, that it leaves the topic, that anyone may do it, who leads. */
public final class Asides {
    private static final Set<String> ANYONE = Set.of(
            "anyone",
            "anybody",
            "someone",
            "somebody",
            "everyone",
            "everybody",
            "folks",
            "team",
            "all",
            "guys",
            "jemand",
            "quelqu'un",
            "alguien",
            "alguém");
    private static final List<List<String>> WHY = List.of(
            List.of("because"),
            List.of("so", "that"),
            List.of("so", "we"),
            List.of("so", "i"),
            List.of("in", "order", "to"),
            List.of("need", "it", "for"),
            List.of("need", "this", "for"),
            List.of("needed", "for"),
            List.of("otherwise"),
            List.of("since"),
            List.of("to", "unblock"),
            List.of("blocks"),
            List.of("blocking"),
            List.of("is", "for", "the"),
            List.of("in", "time", "for"),
            List.of("weil"),
            List.of("damit"),
            List.of("parce", "que"),
            List.of("porque"));
    private static final List<List<String>> ELSEWHERE = List.of(
            List.of("off-topic"),
            List.of("off", "topic"),
            List.of("off", "-", "topic"),
            List.of("unrelated"),
            List.of("different", "topic"),
            List.of("another", "topic"),
            List.of("side", "note"),
            List.of("separate", "topic"),
            List.of("separate", "question"),
            List.of("different", "question"),
            List.of("on", "another", "note"),
            List.of("on", "a", "different"));
    private static final List<List<String>> LEAD = List.of(
            List.of("(", "lead"),
            List.of("lead"),
            List.of("leads"),
            List.of("(", "owner"),
            List.of("(", "dri"),
            List.of("is", "lead"),
            List.of("to", "lead"),
            List.of("owns"),
            List.of("(", "leading"));

    private Asides() {}

    public static @Nullable Span why(Draft draft) {
        for (Clause clause : draft.clauses()) {
            int at = find(draft, clause.from(), clause.to(), WHY);
            if (at >= 0) {
                return clause.span(at, clause.to());
            }
        }
        return null;
    }

    public static @Nullable Span elsewhere(Draft draft) {
        for (List<String> words : ELSEWHERE) {
            int at = find(draft, 0, draft.size(), List.of(words));
            if (at >= 0) {
                return new Span(
                        draft.token(at).start(),
                        draft.token(at + words.size() - 1).end());
            }
        }
        return null;
    }

    /** Words in the asking sentence that ask nobody in particular. */
    public static @Nullable Span anyone(Draft draft, Clause ask) {
        for (int i = ask.from(); i < ask.to(); i++) {
            boolean one = draft.token(i).is(Type.WORD)
                    && ANYONE.contains(draft.token(i).norm());
            boolean noun = draft.token(i).is("all") || draft.token(i).is("team");
            if (one && (!noun || i <= ask.head())) {
                return draft.token(i).span();
            }
        }
        return null;
    }

    public static @Nullable Owner lead(Draft draft, List<Owner> owners) {
        Map<Integer, Owner> byEnd = new HashMap<>();
        owners.forEach(owner -> byEnd.put(owner.span().end(), owner));
        for (int i = 1; owners.size() > 1 && i < draft.size(); i++) {
            Owner owner = byEnd.get(draft.token(i - 1).end());
            if (owner == null) {
                continue;
            }
            for (List<String> words : LEAD) {
                if (at(draft, i, draft.size(), words)) {
                    return owner;
                }
            }
        }
        return null;
    }

    private static int find(Draft draft, int from, int to, List<List<String>> phrases) {
        for (int i = from; i < to; i++) {
            for (List<String> words : phrases) {
                if (at(draft, i, to, words)) {
                    return i;
                }
            }
        }
        return -1;
    }

    private static boolean at(Draft draft, int at, int to, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (at + i >= to || !draft.token(at + i).is(words.get(i))) {
                return false;
            }
        }
        return true;
    }
}
