package dev.awaitbot.parse.owner;

import dev.awaitbot.parse.ask.Clause;
import dev.awaitbot.parse.ask.Draft;
import dev.awaitbot.parse.markup.Token;
import dev.awaitbot.parse.markup.Token.Type;
import dev.awaitbot.parse.owner.Candidate.Role;
import dev.awaitbot.protocol.Owner;
import dev.awaitbot.protocol.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Who is expected to act on an ask, in the order of the text. People only thanked, quoted, told about or copied own nothing. */
public final class Owners {
    private final Draft draft;
    private final List<Integer> asks;
    private final List<Candidate> candidates = new ArrayList<>();

    /** By sentence: how many candidates there are up to its end. */
    private final int[] ends;

    private Owners(Draft draft, List<Integer> asks) {
        this.draft = draft;
        this.asks = asks;
        this.ends = new int[draft.clauses().size()];
    }

    /** The owners of the sentences with these numbers, the main ask first. */
    public static List<Owner> of(Draft draft, List<Integer> asks, List<String> members) {
        var owners = new Owners(draft, asks);
        boolean mentions = mentions(draft);
        for (Clause clause : draft.clauses()) {
            if (mentions) {
                new MentionedPeople(draft, owners.candidates).find(clause);
            }
            new NamedPeople(draft, members, owners.candidates).find(clause);
            owners.ends[clause.index()] = owners.candidates.size();
        }
        return owners.choose();
    }

    private static boolean mentions(Draft draft) {
        for (int i = 0; i < draft.size(); i++) {
            if (MentionedPeople.mention(draft.token(i))) {
                return true;
            }
        }
        return false;
    }

    private List<Owner> choose() {
        var chosen = new ArrayList<Candidate>();
        for (int ask : asks) {
            boolean main = ask == asks.get(0);
            List<Candidate> addressed = of(ask, Role.ADDRESS);
            List<Candidate> subjects = of(ask, Role.SUBJECT);
            boolean turned = !addressed.isEmpty()
                    && (subjects.isEmpty() || draft.clauses().get(ask).saysYou());
            for (Candidate candidate : turned ? addressed : subjects) {
                if (main || candidate.kind() != Owner.Kind.NAME) {
                    chosen.add(candidate);
                }
            }
        }
        if (chosen.isEmpty() && !asks.isEmpty()) {
            chosen.addAll(elsewhere(asks.get(0)));
        }
        return owners(chosen);
    }

    /** Those addressed before the ask, the nearest first, or else after it; a bare name only where it opens the message. */
    private List<Candidate> elsewhere(int ask) {
        for (int step = 1; step < draft.clauses().size(); step++) {
            int clause = ask - step >= 0 ? ask - step : step;
            List<Candidate> addressed = of(clause, Role.ADDRESS).stream()
                    .filter(candidate ->
                            candidate.kind() != Owner.Kind.NAME || (candidate.clause() == 0 && candidate.from() < 4))
                    .toList();
            if (!addressed.isEmpty()) {
                return addressed;
            }
        }
        return List.of();
    }

    private List<Candidate> of(int clause, Role role) {
        var found = new ArrayList<Candidate>();
        for (int i = clause == 0 ? 0 : ends[clause - 1]; i < ends[clause]; i++) {
            if (candidates.get(i).role() == role) {
                found.add(candidates.get(i));
            }
        }
        return found;
    }

    private List<Owner> owners(List<Candidate> chosen) {
        var found = new LinkedHashMap<String, Owner>();
        chosen.sort((a, b) -> Integer.compare(a.from(), b.from()));
        for (Candidate candidate : chosen) {
            Token last = draft.token(candidate.to() - 1);
            boolean possessive =
                    candidate.kind() == Owner.Kind.NAME && last.norm().endsWith("'s");
            Span span = new Span(draft.token(candidate.from()).start(), last.end() - (possessive ? 2 : 0));
            String text = span.of(draft.script().raw());
            Token first = draft.token(candidate.from());
            boolean id = first.is(Type.MENTION) || first.is(Type.GROUP);
            found.putIfAbsent(text, new Owner(text, span, candidate.kind(), id ? first.norm() : null));
        }
        return List.copyOf(found.values());
    }
}
