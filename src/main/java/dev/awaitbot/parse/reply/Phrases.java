package dev.awaitbot.parse.reply;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A set of phrases to look for in a sentence: words with blanks between. "^" at the front binds a phrase to the sentence's start,
 * "$" at the end to its end; "_" is any one word, "*" up to three of them, "a|b" either.
 */
final class Phrases {
    private static final int GAP = 3;

    /** @param rest the words after the first, each with its alternatives */
    private record Phrase(boolean bound, String[][] rest) {}

    private final Map<String, List<Phrase>> byFirst = new HashMap<>();

    /** Its bit in the index of the lexicon; 0 outside of it. */
    private long bit;

    private Phrases() {}

    static Phrases of(String... lines) {
        var phrases = new Phrases();
        for (String line : lines) {
            for (String phrase : line.split(",")) {
                phrases.add(phrase.strip());
            }
        }
        return phrases;
    }

    private void add(String phrase) {
        String[] parts = phrase.split(" ");
        boolean bound = parts[0].startsWith("^");
        String[][] rest =
                Arrays.stream(parts).skip(1).map(part -> part.split("\\|")).toArray(String[][]::new);
        for (String word : parts[0].substring(bound ? 1 : 0).split("\\|")) {
            byFirst.computeIfAbsent(word, key -> new ArrayList<>()).add(new Phrase(bound, rest));
        }
    }

    /** An index of these sets: by word, the bits of those in which a phrase begins with it. */
    static Map<String, Long> index(List<Phrases> sets) {
        var index = new HashMap<String, Long>();
        for (int i = 0; i < sets.size(); i++) {
            long bit = 1L << i;
            sets.get(i).bit = bit;
            sets.get(i).byFirst.keySet().forEach(word -> index.merge(word, bit, (one, other) -> one | other));
        }
        return index;
    }

    /** Whether one of them is there. */
    boolean in(Sentence sentence) {
        if (bit == 0) {
            throw new IllegalStateException("These phrases are missing in the lexicon's index.");
        }
        List<String> words = sentence.words();
        for (int i = sentence.openers().next(0, bit);
                i >= 0;
                i = sentence.openers().next(i + 1, bit)) {
            for (Phrase phrase : byFirst.getOrDefault(words.get(i), List.of())) {
                if ((!phrase.bound() || starts(words, i)) && fits(words, i + 1, phrase.rest(), 0)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Words before which a sentence has not really begun: an address, a filler. */
    private static final Set<String> FILLERS = new HashSet<>(Set.of(
            "@",
            "ok",
            "so",
            "well",
            "oh",
            "ah",
            "hmm",
            "hm",
            "hi",
            "hey",
            "and",
            "but",
            "also",
            "just",
            "actually",
            "alright",
            "sorry",
            "now",
            "then",
            "anyway",
            "hello",
            "all",
            "um",
            "uh"));

    /** How many words say something: not fillers, and not links or mentions. */
    static int weight(List<String> words) {
        int weight = 0;
        for (String word : words) {
            weight += FILLERS.contains(word) || word.equals("#link") ? 0 : 1;
        }
        return weight;
    }

    private static boolean starts(List<String> words, int at) {
        for (int i = 0; i < at; i++) {
            if (!FILLERS.contains(words.get(i))) {
                return false;
            }
        }
        return at <= 4;
    }

    private static boolean fits(List<String> words, int at, String[][] phrase, int from) {
        int here = at;
        for (int i = from; i < phrase.length; i++) {
            String[] part = phrase[i];
            String first = part[0];
            if (first.equals("$")) {
                return here == words.size();
            }
            if (first.equals("*")) {
                for (int skip = 0; skip <= GAP; skip++) {
                    if (fits(words, here + skip, phrase, i + 1)) {
                        return true;
                    }
                }
                return false;
            }
            if (here >= words.size() || !(first.equals("_") || matches(part, words.get(here)))) {
                return false;
            }
            here++;
        }
        return true;
    }

    private static boolean matches(String[] part, String word) {
        for (String one : part) {
            if (one.equals(word)) {
                return true;
            }
        }
        return false;
    }
}
