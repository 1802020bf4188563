package dev.awaitbot.parse.ask;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/** All cues, in a fixed order; a cue's place in it is its number. */
public final class Cues {
    public static final List<Cue> ALL;

    /** A cue that is told by more than its phrases. */
    private record Shape(int cue, Predicate<Clause> test) {}

    private static final Shape[] SHAPES;

    static {
        var all = new ArrayList<Cue>();
        all.addAll(QuestionCues.LIST);
        all.addAll(InquiryCues.LIST);
        all.addAll(AskCues.LIST);
        all.addAll(DutyCues.LIST);
        all.addAll(TurnCues.LIST);
        all.addAll(ImperativeCues.LIST);
        all.addAll(TimeCues.LIST);
        all.addAll(TroubleCues.LIST);
        all.addAll(TalkCues.LIST);
        all.addAll(OpeningCues.LIST);
        all.addAll(UnmarkedCues.LIST);
        all.addAll(NeedCues.LIST);
        all.addAll(ForeignCues.LIST);
        ALL = List.copyOf(all);
        for (int i = 0; i < ALL.size(); i++) {
            for (String phrase : ALL.get(i).phrases()) {
                Phrase.enter(phrase, i);
            }
        }
        SHAPES = shapes();
    }

    private Cues() {}

    private static Shape[] shapes() {
        var shapes = new ArrayList<Shape>();
        for (int i = 0; i < ALL.size(); i++) {
            Predicate<Clause> shape = ALL.get(i).shape();
            if (shape != null) {
                shapes.add(new Shape(i, shape));
            }
        }
        return shapes.toArray(new Shape[0]);
    }

    /** Which cues stand in a clause, by their numbers. */
    static BitSet in(Clause clause) {
        var seen = new BitSet(ALL.size());
        for (Shape shape : SHAPES) {
            if (shape.test().test(clause)) {
                seen.set(shape.cue());
            }
        }
        for (int at = clause.from(); at < clause.to(); at++) {
            Lexicon.Word word = clause.word(at);
            if (word == null) {
                continue;
            }
            look(word.anywhere, clause, at, seen);
            if (word.inPart.length > 0 && clause.partHead(at)) {
                look(word.inPart, clause, at, seen);
            }
            if (word.inSentence.length > 0 && clause.sentenceHead(at)) {
                look(word.inSentence, clause, at, seen);
            }
        }
        return seen;
    }

    private static void look(Phrase[] phrases, Clause clause, int at, BitSet seen) {
        for (Phrase phrase : phrases) {
            if (!seen.get(phrase.cue()) && phrase.match(clause, at) >= 0) {
                seen.set(phrase.cue());
            }
        }
    }

    static int number(String name) {
        for (int i = 0; i < ALL.size(); i++) {
            if (ALL.get(i).name().equals(name)) {
                return i;
            }
        }
        throw new IllegalArgumentException("There is no cue named \"" + name + "\".");
    }
}
