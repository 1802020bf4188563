package dev.awaitbot.parse.owner;

import dev.awaitbot.parse.ask.Clause;
import dev.awaitbot.parse.ask.Draft;
import dev.awaitbot.parse.markup.Token;
import dev.awaitbot.parse.markup.Token.Type;
import dev.awaitbot.protocol.Owner;
import dev.awaitbot.protocol.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/** Who is expected to act on an ask, in the order of the text. People only thanked, quoted, told about or copied own nothing. */
public final class Owners {
    private static final Set<String> BEFORE_SUBJECT = Set.of(
            "can",
            "could",
            "would",
            "will",
            "should",
            "does",
            "do",
            "did",
            "is",
            "are",
            "has",
            "have",
            "was",
            "were",
            "maybe",
            "perhaps",
            "ideally",
            "assign",
            "assigned",
            "owner",
            "assignee",
            "please",
            "need",
            "needs",
            "let",
            "unless",
            "until",
            "and",
            "or",
            "+",
            "&",
            ",",
            "/");
    private static final Set<String> AFTER_SUBJECT = Set.of(
            "to", "please", "pls", "plz", "can", "could", "would", "will", "should", "must", "needs", "shall", "kindly",
            "has");

    private final Draft draft;
    private final List<Integer> asks;
    private final List<Candidate> candidates = new ArrayList<>();

    /** By sentence: how many candidates there are up to its end. */
    private final int[] ends;

    /** Somebody named: from which token to which, in which sentence, and whether as the one spoken to or to act. */
    record Candidate(int from, int to, int clause, Role role, Owner.Kind kind) {}

    /** SUBJECT is to act by the sentence's own words, ADDRESS is spoken to, OTHER only talked about. */
    enum Role {
        SUBJECT,
        ADDRESS,
        OTHER
    }

    private Owners(Draft draft, List<Integer> asks) {
        this.draft = draft;
        this.asks = asks;
        this.ends = new int[draft.clauses().size()];
    }

    /** The owners of the sentences with these numbers, the main ask first. */
    public static List<Owner> of(Draft draft, List<Integer> asks, List<String> members) {
        var owners = new Owners(draft, asks);
        for (Clause clause : draft.clauses()) {
            owners.mentions(clause);
            new NamedPeople(draft, members, owners.candidates).find(clause);
            owners.ends[clause.index()] = owners.candidates.size();
        }
        return owners.choose();
    }

    private void mentions(Clause clause) {
        boolean copied = false;
        int before = clause.from() - 1;
        int after = clause.from();
        int need = clause.to();
        for (int i = clause.from(); i < clause.to(); i++) {
            Token token = draft.token(i);
            boolean mention = token.is(Type.MENTION) || token.is(Type.GROUP) || token.is(Type.BROADCAST);
            if (token.is("cc")
                    || token.is("cc'ing")
                    || token.is("fyi")
                            && i + 1 < clause.to()
                            && !draft.token(i + 1).is(",")) {
                copied = true;
            } else if (token.is(Type.WORD) && !token.is("and")) {
                copied = false;
            }
            if (mention) {
                after = Math.max(after, i + 1);
                while (after < clause.to() && listed(draft.token(after))) {
                    after++;
                }
                Role role = copied ? Role.OTHER : role(clause, i, new Around(before, after, need < before));
                candidates.add(new Candidate(i, i + 1, clause.index(), role, kind(token)));
            }
            before = listed(token) ? before : i;
            need = need == clause.to() && needs(token) ? i : need;
        }
    }

    private static boolean listed(Token token) {
        return token.is(Type.MENTION) || joins(token);
    }

    /** Where the list that a mention stands in ends on either side, and whether something is needed before it. */
    private record Around(int before, int after, boolean needed) {}

    private static Owner.Kind kind(Token token) {
        if (token.is(Type.GROUP)) {
            return Owner.Kind.GROUP;
        }
        return token.is(Type.BROADCAST)
                ? Owner.Kind.BROADCAST
                : teamLike(token.norm()) ? Owner.Kind.GROUP : Owner.Kind.USER;
    }

    /** A handle that names a team by its last word ("@frontend-guild", "@T-compiler"). */
    static boolean teamLike(String handle) {
        int dash = Math.max(handle.lastIndexOf('-'), handle.lastIndexOf('_'));
        String last = handle.substring(dash + 1);
        boolean group = switch (last) {
            case "team",
                    "guild",
                    "squad",
                    "crew",
                    "group",
                    "admins",
                    "mods",
                    "moderators",
                    "devs",
                    "managers",
                    "leads",
                    "oncall",
                    "support",
                    "ops",
                    "infra",
                    "core",
                    "maintainers",
                    "reviewers",
                    "owners",
                    "engineers",
                    "designers",
                    "staff",
                    "sre",
                    "backend",
                    "frontend",
                    "design",
                    "platform",
                    "security",
                    "finance",
                    "legal",
                    "hr",
                    "qa",
                    "sales",
                    "marketing" -> true;
            default -> false;
        };
        return group || handle.startsWith("t-") || handle.startsWith("team");
    }

    private Role role(Clause clause, int at, Around around) {
        if (at + 1 < clause.to()
                && (draft.token(at + 1).is("'") || draft.token(at + 1).is("’"))
                && draft.script().touches(at)) {
            return Role.OTHER;
        }
        int before = around.before();
        if (before < clause.from() || opening(clause, before)) {
            return Role.ADDRESS;
        }
        Token prior = draft.token(before);
        int after = around.after();
        if (prior.is("from")) {
            return around.needed() ? Role.SUBJECT : Role.OTHER;
        }
        if (after < clause.to()
                && AFTER_SUBJECT.contains(draft.token(after).norm())
                && !prior.is("with")
                && !prior.is("by")) {
            return Role.SUBJECT;
        }
        if (prior.is(Type.PUNCT) && !prior.is("(") && !prior.is("/")
                || prior.is("so")
                || prior.is("but")
                || prior.is("also")) {
            return Role.ADDRESS;
        }
        if (prior.is(Type.WORD) && BEFORE_SUBJECT.contains(prior.norm())) {
            return Role.SUBJECT;
        }
        boolean set = after < clause.to()
                && (draft.token(after).is(":")
                        || draft.token(after).is("—")
                        || draft.token(after - 1).is(","));
        if (set && !preposition(prior.norm())) {
            return Role.ADDRESS;
        }
        boolean last = after >= clause.to();
        return last && !prior.is(Type.PUNCT) && !preposition(prior.norm()) && clause.asked()
                ? Role.ADDRESS
                : Role.OTHER;
    }

    private static boolean needs(Token token) {
        return token.is("need")
                || token.is("needs")
                || token.is("someone")
                || token.is("want")
                || token.is("waiting")
                || token.is("please");
    }

    static boolean joins(Token token) {
        return token.is(",") || token.is("and") || token.is("&") || token.is("+") || token.is("/") || token.is("or");
    }

    private static boolean preposition(String word) {
        return switch (word) {
            case "with",
                    "from",
                    "by",
                    "via",
                    "per",
                    "to",
                    "of",
                    "for",
                    "about",
                    "like",
                    "than",
                    "as",
                    "at",
                    "on",
                    "in",
                    "ask",
                    "see",
                    "thanks",
                    "thank",
                    "hi",
                    "welcome",
                    "between",
                    "said",
                    "says",
                    "tell",
                    "told",
                    "contact",
                    "ping",
                    "email" -> true;
            default -> false;
        };
    }

    /** Whether from the sentence's start up to this token nobody has said anything yet: greetings, thanks, marks, names. */
    private boolean opening(Clause clause, int upTo) {
        return upTo < clause.head()
                && !draft.token(upTo).is("to")
                && !draft.token(upTo).is("from");
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
                if (main || candidate.kind != Owner.Kind.NAME) {
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
                            candidate.kind != Owner.Kind.NAME || candidate.clause == 0 && candidate.from < 4)
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
            if (candidates.get(i).role == role) {
                found.add(candidates.get(i));
            }
        }
        return found;
    }

    private List<Owner> owners(List<Candidate> chosen) {
        var found = new LinkedHashMap<String, Owner>();
        chosen.sort((a, b) -> Integer.compare(a.from, b.from));
        for (Candidate candidate : chosen) {
            Span span = new Span(
                    draft.token(candidate.from).start(),
                    draft.token(candidate.to - 1).end());
            String text = span.of(draft.script().raw());
            Token first = draft.token(candidate.from);
            boolean id = first.is(Type.MENTION) || first.is(Type.GROUP);
            found.putIfAbsent(text, new Owner(text, span, candidate.kind, id ? first.norm() : null));
        }
        return List.copyOf(found.values());
    }
}
