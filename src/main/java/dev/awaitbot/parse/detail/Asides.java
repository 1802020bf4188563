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
import java.util.stream.Collectors;
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

    private static final Map<String, List<List<String>>> WHY_BY_WORD = byWord(WHY);
    private static final Map<String, List<List<String>>> ELSEWHERE_BY_WORD = byWord(ELSEWHERE);

    private Asides() {}

    public static @Nullable Span why(Draft draft) {
        for (Clause clause : draft.clauses()) {
            for (int at = clause.from(); at < clause.to(); at++) {
                if (first(WHY_BY_WORD, draft, at, clause.to()) != null) {
                    return clause.span(at, clause.to());
                }
            }
        }
        return null;
    }

    /** Of several such words those count that the list names first. */
    public static @Nullable Span elsewhere(Draft draft) {
        int best = ELSEWHERE.size();
        Span found = null;
        for (int at = 0; at < draft.size(); at++) {
            List<String> words = first(ELSEWHERE_BY_WORD, draft, at, draft.size());
            int rank = words == null ? best : ELSEWHERE.indexOf(words);
            if (words != null && rank < best) {
                best = rank;
                found = new Span(
                        draft.token(at).start(),
                        draft.token(at + words.size() - 1).end());
            }
        }
        return found;
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

    private static Map<String, List<List<String>>> byWord(List<List<String>> phrases) {
        return phrases.stream().collect(Collectors.groupingBy(words -> words.get(0)));
    }

    /** The first of the phrases that stands here; null if none does. */
    private static @Nullable List<String> first(Map<String, List<List<String>>> phrases, Draft draft, int at, int to) {
        List<List<String>> begun = phrases.get(draft.token(at).norm());
        if (begun == null) {
            return null;
        }
        for (List<String> words : begun) {
            if (at(draft, at, to, words)) {
                return words;
            }
        }
        return null;
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
