package dev.awaitbot.parse.detail;

import dev.awaitbot.parse.ask.Clause;
import dev.awaitbot.parse.ask.Draft;
import dev.awaitbot.parse.markup.Token;
import dev.awaitbot.parse.markup.Token.Type;
import dev.awaitbot.protocol.Notation;
import dev.awaitbot.protocol.Reference;
import dev.awaitbot.protocol.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What an ask points at ("this PR", "the deck", "see below"), and whether the message holds it. */
public final class Things {
    private static final Set<String> POINTING = Set.of("this", "that", "these", "those");
    private static final Set<String> NOUNS = Set.of(
            ("pr prs mr mrs pull doc docs document documents ticket tickets issue issues link links file files sheet spreadsheet deck slides slide "
                            + "draft drafts thread message error errors report reports page contract contracts invoice invoices design designs mockup mockups "
                            + "branch build log logs screenshot screenshots email mail numbers figures list form forms bug patch change changes commit "
                            + "script data results folder template agenda minutes notes proposal quote order supplier customer client text copy banner logo "
                            + "video recording dashboard chart table query config job request requests paper article post survey questionnaire letter "
                            + "memo summary brief spec specs rfc plan budget estimate attachment picture image photo diagram drawing model repo")
                    .split(" "));
    private static final Set<String> PLAIN = Set.of(
            "updated",
            "new",
            "latest",
            "final",
            "old",
            "current",
            "revised",
            "attached",
            "last",
            "missing",
            "wrong",
            "other",
            "same",
            "right",
            "corrected",
            "full",
            "whole");
    private static final Set<String> SPECIFIES = Set.of(
            "for", "of", "in", "at", "about", "with", "on", "from", "named", "called", "that", "which", "to", "between",
            "by", "per", "under", "where", "we", "you", "i");
    private static final Set<String> TIMES = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "yesterday",
            "last",
            "today",
            "tomorrow",
            "this",
            "next",
            "eod",
            "then",
            "end",
            "noon",
            "the",
            "now",
            "before");
    private static final Set<String> LOOK = Set.of(
            "check", "see", "review", "read", "fix", "correct", "approve", "sign", "send", "look", "at", "into", "over",
            "merge", "update", "test", "confirm", "with", "on", "answer", "do", "handle", "ban", "try");

    private static final long DAY = Clause.bit("day");

    private final Draft draft;
    private final boolean anchored;
    private final List<Reference> found = new ArrayList<>();

    private Things(Draft draft, boolean anchored) {
        this.draft = draft;
        this.anchored = anchored;
    }

    /** The references of a message whose main ask stands in the sentence with this number. */
    public static List<Reference> of(Draft draft, int ask, int attachments) {
        var things = new Things(draft, attachments > 0 || Anchors.in(draft));
        for (Clause clause : draft.clauses()) {
            things.nouns(clause, clause.index() == ask);
        }
        if (draft.script().notation() != Notation.IRC) {
            things.pronoun(draft.clauses().get(ask));
        }
        return things.found;
    }

    private void nouns(Clause clause, boolean ask) {
        for (int i = clause.from(); i + 1 < clause.to(); i++) {
            Token token = draft.token(i);
            boolean pointing = POINTING.contains(token.norm()) && token.is(Type.WORD);
            if (!pointing && !(ask && token.is("the"))) {
                continue;
            }
            int noun = i + 1;
            while (noun < clause.to() && PLAIN.contains(draft.token(noun).norm())) {
                noun++;
            }
            if (noun < clause.to()
                    && draft.token(noun).is(Type.WORD)
                    && NOUNS.contains(draft.token(noun).norm())) {
                boolean pull = draft.token(noun).is("pull") && noun + 1 < clause.to();
                int end = pull ? noun + 2 : noun + 1;
                if (!named(clause, end)) {
                    add(i, end);
                }
            }
        }
    }

    /** Whether what follows tells which one: "the slides of the town hall", but not "the slides from Tuesday". */
    private boolean named(Clause clause, int after) {
        if (after >= clause.to()) {
            return false;
        }
        Token next = draft.token(after);
        if (next.is(Type.WORD) && !SPECIFIES.contains(next.norm()) && !clause.taskVerb(after) && !draft.known(after)) {
            return true;
        }
        if (next.is(Type.NUMBER) || next.is("\"") || next.is("(")) {
            return true;
        }
        boolean specified = next.is(Type.WORD) && SPECIFIES.contains(next.norm()) && after + 1 < clause.to();
        return specified && !TIMES.contains(draft.token(after + 1).norm()) && !(next.is("by") || next.is("to"));
    }

    /** "check this", "fix it" where nothing before it could be meant. */
    private void pronoun(Clause clause) {
        for (int i = clause.head() + 1; i < clause.to(); i++) {
            Token token = draft.token(i);
            boolean word = token.is("this")
                    || token.is("that")
                    || token.is("it")
                    || token.is("these")
                    || token.is("those")
                    || token.is("them")
                    || token.is("him");
            boolean object = word
                    && draft.token(i - 1).is(Type.WORD)
                    && LOOK.contains(draft.token(i - 1).norm());
            boolean ends = i + 1 >= clause.to()
                    || !draft.token(i + 1).is(Type.WORD)
                    || clause.has(i + 1, DAY)
                    || closes(draft.token(i + 1).norm());
            if (object && ends && !antecedent(clause, i)) {
                add(i, i + 1);
            }
        }
    }

    private static boolean closes(String word) {
        return switch (word) {
            case "by",
                    "before",
                    "until",
                    "please",
                    "pls",
                    "asap",
                    "today",
                    "when",
                    "if",
                    "for",
                    "and",
                    "on",
                    "at",
                    "in",
                    "within",
                    "or",
                    "first",
                    "too",
                    "out" -> true;
            default -> false;
        };
    }

    /** Whether enough was said before for a pronoun to mean something in it. */
    private boolean antecedent(Clause clause, int at) {
        int words = 0;
        for (int i = 0; i < at; i++) {
            Token token = draft.token(i);
            words += token.is(Type.WORD) && !draft.known(i) ? 1 : 0;
        }
        return words >= 3 || clause.index() > 1;
    }

    private void add(int from, int to) {
        Span span = new Span(draft.token(from).start(), draft.token(to - 1).end());
        for (Reference reference : found) {
            if (reference.span().overlaps(span)) {
                return;
            }
        }
        found.add(new Reference(span, anchored));
    }
}
