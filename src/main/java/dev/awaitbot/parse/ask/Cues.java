package dev.awaitbot.parse.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** All cues, in a fixed order; a cue's place in it is its number. */
public final class Cues {
    public static final List<Cue> ALL;

    private static final @Nullable Predicate<Clause>[] SHAPES;

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

    @SuppressWarnings("unchecked")
    private static @Nullable Predicate<Clause>[] shapes() {
        return ALL.stream().map(Cue::shape).toArray(Predicate[]::new);
    }

    /** Which cues stand in a clause, by their numbers. */
    static boolean[] in(Clause clause) {
        var seen = new boolean[ALL.size()];
        for (int i = 0; i < seen.length; i++) {
            Predicate<Clause> shape = SHAPES[i];
            seen[i] = shape != null && shape.test(clause);
        }
        for (int at = clause.from(); at < clause.to(); at++) {
            Lexicon.Word word = clause.word(at);
            if (word == null) {
                continue;
            }
            for (Phrase phrase : word.starts) {
                if (!seen[phrase.cue()] && phrase.match(clause, at) >= 0) {
                    seen[phrase.cue()] = true;
                }
            }
        }
        return seen;
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
