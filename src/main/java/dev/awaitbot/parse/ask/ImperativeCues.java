package dev.awaitbot.parse.ask;

import static dev.awaitbot.parse.ask.Cue.shape;

import java.util.List;

/** Cues of a verb in the imperative, where it stands and what it takes. */
final class ImperativeCues {
    private static final long SAY = Lexicon.bit("say");
    private static final long ADVICE = Lexicon.bit("advice");
    private static final long TASK = Lexicon.TASK;
    private static final long I = Lexicon.bit("i");
    private static final long ME = Lexicon.bits("me", "we");

    private ImperativeCues() {}

    static final List<Cue> LIST = List.of(
            shape("imperative", 0.9, "imperative verb opens", c -> c.imperativeAt(c.head()))
                    .good("review the plan", "user7: send me the log", "Tell us about it")
                    .bad("review was good", "test results are in"),
            shape(
                            "imperative-after-mention",
                            0.8,
                            "imperative verb after a mention",
                            c -> c.head() > c.from() && TurnCues.addressed(c) && c.imperativeAt(c.head()))
                    .good("@ana review the plan", "user7: send me the log")
                    .bad("review the plan"),
            shape("imperative-part", 0.4, "a part opens with an imperative", ImperativeCues::imperativePart)
                    .good("if you come, bring the slides")
                    .bad("he came and brought it"),
            shape(
                            "advice-verb",
                            -0.6,
                            "opens with a verb of advice",
                            c -> c.has(c.head(), ADVICE) && !c.has(c.head(), SAY) && !c.asked())
                    .good("try it with the flag", "just log out and in again")
                    .bad("the run"),
            shape("work-by-when", 1.5, "a verb of work and by when", c -> work(c) && TimeCues.byWhen(c))
                    .good("@ana correct it before 9 tomorrow")
                    .bad("I correct it before 9 tomorrow", "the shop opens before 9"),
            shape("work-for-me", 1.2, "a verb of work for the author", ImperativeCues::forMe)
                    .good("sounds good, send me the invite", "tell us how it went")
                    .bad("he sent me the invite"));

    private static boolean imperativePart(Clause clause) {
        if (!clause.any(TASK)) {
            return false;
        }
        for (int i = clause.head() + 1; i < clause.to(); i++) {
            if (clause.partHead(i) && !clause.is(i - 1, "and") && !clause.is(i - 1, "or") && clause.imperativeAt(i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean work(Clause clause) {
        if (!clause.any(TASK) || clause.has(clause.head(), I)) {
            return false;
        }
        for (int i = clause.head(); i < clause.to(); i++) {
            if (clause.partHead(i) && clause.imperativeAt(i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean forMe(Clause clause) {
        if (!clause.any(TASK) || !clause.any(ME)) {
            return false;
        }
        for (int i = clause.head(); i + 1 < clause.to(); i++) {
            if (clause.partHead(i)
                    && clause.has(i, TASK)
                    && clause.has(i + 1, ME)
                    && !clause.is(i + 1, "we")
                    && !clause.is(i, "let")
                    && !clause.is(i, "pass")) {
                return true;
            }
        }
        return false;
    }
}
