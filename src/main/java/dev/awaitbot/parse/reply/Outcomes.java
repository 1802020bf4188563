package dev.awaitbot.parse.reply;

import java.util.List;
import java.util.Set;

/**
 * Finds what whoever tried an answer says came of it, whatever it is called: "the second one works", "your advice helped", "the
 * tab was not restored".
 */
final class Outcomes {
    /** So far back a word makes what follows a case that is only thought of. */
    private static final int REACH = 5;

    /** So far on a denial finds what it denies. */
    private static final int DENIED = 4;

    private static final Set<String> WORKED = Set.of("works", "worked", "helped", "successfully");
    private static final Set<String> DENIALS = Set.of("not", "no", "never", "nothing", "neither", "none", "without");
    private static final Set<String> SUPPOSED = Set.of(
            "if",
            "whether",
            "how",
            "why",
            "what",
            "which",
            "would",
            "should",
            "could",
            "might",
            "may",
            "will",
            "hope",
            "hopefully",
            "used",
            "until",
            "once",
            "unless",
            "sure");
    private static final Set<String> UNREAL = Set.of("would", "might", "may");
    private static final Set<String> CASES = Set.of("if", "whether");

    /** Who works is no outcome. */
    private static final Set<String> PEOPLE = Set.of("@", "i", "we", "he", "she", "who", "they", "people", "you");

    /** What is worked on, helped with, is no outcome either. */
    private static final Set<String> AT = Set.of("on", "at", "me", "us", "by");

    private static final Set<String> HELPS = Set.of(
            "work",
            "works",
            "working",
            "worked",
            "help",
            "helps",
            "helping",
            "helped",
            "fix",
            "fixed",
            "solve",
            "solved",
            "resolve",
            "resolved",
            "change",
            "changing",
            "restored",
            "recognized",
            "recognize",
            "loading",
            "showing",
            "shown",
            "updating",
            "updated",
            "correct",
            "right",
            "enough",
            "available");

    private Outcomes() {}

    /** Whether the sentence tells that it works; with a denial in it, it tells of both. */
    static boolean works(Sentence sentence) {
        List<String> words = sentence.words();
        if (words.stream().anyMatch(DENIALS::contains)) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (WORKED.contains(words.get(i)) && by(words, i) && !within(words, i, SUPPOSED)) {
                return !words.subList(i, words.size()).contains("but");
            }
        }
        return false;
    }

    /** Whether it is not somebody who works, on something or at it. */
    private static boolean by(List<String> words, int i) {
        boolean person = i > 0 && PEOPLE.contains(words.get(i - 1));
        boolean at = i + 1 < words.size() && AT.contains(words.get(i + 1));
        return !person && !at;
    }

    /** Whether the sentence denies that it works, or is as it should be. */
    static boolean fails(Sentence sentence) {
        List<String> words = sentence.words();
        for (int i = 2; i + 1 < words.size(); i++) {
            boolean denies = words.get(i).equals("not") && !within(words, i, CASES);
            if (denies
                    && !PEOPLE.contains(words.get(i - 2))
                    && !PEOPLE.contains(words.get(i + 1))
                    && denied(words, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean denied(List<String> words, int i) {
        for (int k = i + 1; k < Math.min(words.size(), i + 1 + DENIED); k++) {
            if (HELPS.contains(words.get(k))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the sentence tells what would or might be rather than what is. */
    static boolean supposed(Sentence sentence) {
        return sentence.words().stream().anyMatch(UNREAL::contains);
    }

    private static boolean within(List<String> words, int i, Set<String> what) {
        for (int k = Math.max(0, i - REACH); k < i; k++) {
            if (what.contains(words.get(k))) {
                return true;
            }
        }
        return false;
    }
}
