package dev.awaitbot.parse.ask;

import dev.awaitbot.parse.ask.Judge.Verdict;
import dev.awaitbot.parse.markup.Token.Type;
import dev.awaitbot.protocol.Ask;
import dev.awaitbot.protocol.Ask.Content;
import dev.awaitbot.protocol.Kind;
import dev.awaitbot.protocol.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What exactly a request asks for: the sentences that ask, the main one first, each with its kind and how much it says. */
public final class Asks {
    private static final double FURTHER = 0.75;
    private static final long AUX = Lexicon.bit("aux");
    private static final long WH = Lexicon.bit("wh");
    private static final long DEED = Lexicon.bit("deed");
    private static final long SAY = Lexicon.bit("say");
    private static final long SUBJECT = Lexicon.SUBJECT;
    private static final long ASKING = Lexicon.bit("please");
    private static final long ADVICE = Lexicon.bit("advice");
    private static final long FILLER =
            (SUBJECT & ~Lexicon.bit("det")) | Lexicon.bits("please", "day", "filler", "thanks");
    private static final int NUDGE = Cues.number("nudge");
    private static final int BARE = Cues.number("bare-mention");
    private static final int DECIDE = Cues.number("decide");
    private static final int PLEASE = Cues.number("please-do");
    private static final int CAN_YOU = Cues.number("can-you");
    private static final int CAN_ANYONE = Cues.number("can-anyone");
    private static final int IMPERATIVE = Cues.number("imperative");
    private static final int[] DIRECT = {
        PLEASE,
        IMPERATIVE,
        Cues.number("imperative-part"),
        Cues.number("needs-work"),
        Cues.number("join-us"),
        Cues.number("make-sure"),
        Cues.number("give-input"),
        Cues.number("name-to-do"),
        Cues.number("take-a-look"),
        Cues.number("action-item"),
        Cues.number("would-be-good-if"),
        Cues.number("please"),
        Cues.number("name-should")
    };
    private static final Set<String> CHOOSING = Set.of(
            "approve",
            "decide",
            "vote",
            "pick",
            "choose",
            "ratify",
            "proceed",
            "approval",
            "agree",
            "veto",
            "accept",
            "reject",
            "either",
            "option",
            "prefer",
            "content");
    private static final Set<String> EMPTY =
            Set.of("this", "that", "it", "these", "those", "them", "things", "stuff", "something", "one", "everything");
    private static final Set<String> BY_WHEN = Set.of("by", "before", "until", "till", "within");
    private static final Set<String> SAYS_NOTHING = Set.of(
            "handle", "look", "check", "help", "do", "fix", "sort", "deal", "care", "address", "take", "manage",
            "resolve", "into", "at", "on", "with", "of", "out", "up", "a");

    /** What whoever knows gives in passing. */
    private static final Set<String> IN_PASSING = Set.of(
            "example",
            "examples",
            "experience",
            "experiences",
            "tip",
            "tips",
            "advice",
            "guidance",
            "suggestion",
            "suggestions",
            "thoughts",
            "ideas",
            "insight",
            "insights",
            "pointer",
            "pointers",
            "recommendation",
            "recommendations",
            "link",
            "links",
            "reference",
            "references");

    private final Draft draft;
    private final Verdict verdict;

    /** An ask and the number of its sentence. */
    public record Found(int clause, Ask ask, boolean deed) {}

    private Asks(Draft draft, Verdict verdict) {
        this.draft = draft;
        this.verdict = verdict;
    }

    public static List<Found> of(Draft draft, Verdict verdict) {
        var asks = new Asks(draft, verdict);
        int main = asks.main();
        var found = new ArrayList<Found>();
        if (main < 0) {
            return found;
        }
        found.add(asks.found(main));
        for (int i = 0; i < draft.clauses().size(); i++) {
            if (i != main && verdict.chances()[i] >= FURTHER && found.size() < 8) {
                found.add(asks.found(i));
            }
        }
        return found;
    }

    /** The first sentence that surely asks and says what; else the one that most likely asks. */
    private int main() {
        double[] chances = verdict.chances();
        int best = -1;
        for (int i = 0; i < chances.length; i++) {
            best = best < 0 || chances[i] > chances[best] ? i : best;
        }
        for (int i = 0; i < chances.length; i++) {
            if (chances[i] >= 0.5
                    && chances[i] >= chances[best] - 0.35
                    && content(draft.clauses().get(i), i) != Content.BARE) {
                return i;
            }
        }
        return best;
    }

    private Found found(int index) {
        Clause clause = draft.clauses().get(index);
        Content content = content(clause, index);
        Kind kind = kind(clause, index);
        boolean deed =
                kind == Kind.ACTION && content != Content.BARE && !wordsOnly(clause) && !inPassing(clause, index);
        return new Found(index, new Ask(span(clause), kind, content), deed);
    }

    private Span span(Clause clause) {
        int start = start(clause);
        Span span = clause.span(start, clause.to());
        if (span == null) {
            span = clause.span(clause.from(), Math.max(clause.end(), clause.from() + 1));
        }
        Span whole = span == null ? new Span(0, draft.script().raw().length()) : span;
        boolean mark = clause.asked()
                && clause.to() < draft.size()
                && draft.token(clause.to()).is(Type.PUNCT);
        return mark ? new Span(whole.start(), draft.token(clause.to()).end()) : whole;
    }

    /** Where the asking begins: the first part that opens as an ask does, else the sentence's head. */
    private static int start(Clause clause) {
        for (int i = clause.head(); i < clause.to(); i++) {
            boolean opens = (clause.has(i, AUX) && clause.has(i + 1, SUBJECT))
                    || clause.has(i, WH)
                    || clause.imperativeAt(i)
                    || clause.has(i, ASKING);
            if (clause.partHead(i) && opens && clause.to() - i > 2) {
                return i;
            }
        }
        return clause.head();
    }

    private Kind kind(Clause clause, int index) {
        boolean direct = false;
        for (int cue : DIRECT) {
            direct |= verdict.saw(index, cue);
        }
        boolean choosing = false;
        for (int i = clause.from(); i < clause.to(); i++) {
            choosing |= clause.token(i).is(Type.WORD)
                    && CHOOSING.contains(clause.token(i).norm());
        }
        if (choosing || (verdict.saw(index, DECIDE) && !verdict.saw(index, PLEASE))) {
            return Kind.DECISION;
        }
        boolean asks = verdict.saw(index, CAN_YOU) || verdict.saw(index, CAN_ANYONE);
        if ((asks && !wordsOnly(clause)) || (direct && !(clause.asked() && clause.has(clause.head(), WH | AUX)))) {
            return Kind.ACTION;
        }
        return asks && clause.any(DEED) && !clause.any(SAY) ? Kind.ACTION : Kind.QUESTION;
    }

    /** Whether the verb that is asked for only wants words: tell, explain, say. */
    private static boolean wordsOnly(Clause clause) {
        for (int i = clause.head(); i < clause.to(); i++) {
            if (clause.has(i, SAY)) {
                return true;
            }
            if (clause.has(i, DEED)) {
                return false;
            }
        }
        return true;
    }

    /** "Can anyone share an example?" is an open question, whatever its verb. */
    private boolean inPassing(Clause clause, int index) {
        boolean given = false;
        for (int i = clause.head(); i < clause.to(); i++) {
            given |= IN_PASSING.contains(clause.token(i).norm());
        }
        return given && verdict.saw(index, CAN_ANYONE);
    }

    private Content content(Clause clause, int index) {
        boolean nudge = verdict.saw(index, NUDGE) || verdict.saw(index, BARE);
        int length = clause.length();
        if (verdict.saw(index, BARE)
                || length == 0
                || (nudge && length <= 3)
                || (nudge && length <= 5 && !clause.any(DEED & ~ADVICE))
                || (length <= 2 && thoughts(clause))
                || (length <= 3 && reminds(clause))
                || need(clause)) {
            return Content.BARE;
        }
        return empty(clause) ? Content.VAGUE : Content.CLEAR;
    }

    private static boolean thoughts(Clause clause) {
        return clause.is(clause.head(), "thoughts")
                || clause.is(clause.head(), "ideas")
                || clause.is(clause.head(), "help")
                || clause.is(clause.head(), "please");
    }

    /** "Don't forget.", "please remember": says that something is to be done, and not what. */
    private static boolean reminds(Clause clause) {
        return clause.is(clause.to() - 1, "forget") || clause.is(clause.to() - 1, "remember");
    }

    private static boolean need(Clause clause) {
        for (int i = clause.head(); i + 1 < clause.to(); i++) {
            if ((clause.is(i, "need") || clause.is(i, "ask")) && clause.is(i + 1, "something")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the verb and its object both say nothing: "handle this", "look into it". */
    private static boolean empty(Clause clause) {
        boolean verb = false;
        for (int i = start(clause); i < clause.to(); i++) {
            @Nullable
            String word = clause.token(i).is(Type.WORD) ? clause.token(i).norm() : null;
            if (word == null) {
                if (!clause.token(i).is(Type.PUNCT)) {
                    return false;
                }
            } else if (verb && BY_WHEN.contains(word)) {
                return true;
            } else if (SAYS_NOTHING.contains(word)) {
                verb = true;
            } else if (verb && !EMPTY.contains(word) && !filler(clause, i)) {
                return false;
            } else if (!verb && !filler(clause, i) && !clause.has(i, AUX)) {
                return false;
            }
        }
        return verb;
    }

    private static boolean filler(Clause clause, int at) {
        return clause.has(at, FILLER) || EMPTY.contains(clause.token(at).norm());
    }
}
