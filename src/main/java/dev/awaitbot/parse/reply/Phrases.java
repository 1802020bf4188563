package dev.awaitbot.parse.reply;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A set of phrases to look for in a sentence: words with blanks between. "^" at the front binds a phrase to the sentence's start,
 * "$" at the end to its end; "_" is any one word, "*" up to three of them, "a|b" either.
 */
final class Phrases {
    private static final int GAP = 3;

    private final Map<String, List<String[]>> byFirst = new HashMap<>();

    /** Its bit in an index; 0 outside of any. */
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
        String first = parts[0].startsWith("^") ? parts[0].substring(1) : parts[0];
        String anchor = parts[0].startsWith("^") ? "^" : "";
        for (String word : first.split("\\|")) {
            String[] own = parts.clone();
            own[0] = anchor + word;
            byFirst.computeIfAbsent(word, key -> new ArrayList<>()).add(own);
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

    boolean in(Sentence sentence) {
        return (sentence.openers() & bit) == bit && at(sentence.words()) >= 0;
    }

    /** Where the first of them begins, -1 if none is there. */
    int at(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            List<String[]> candidates = byFirst.get(words.get(i));
            if (candidates == null) {
                continue;
            }
            for (String[] phrase : candidates) {
                boolean bound = phrase[0].charAt(0) == '^' && phrase[0].length() > 1;
                if ((!bound || starts(words, i)) && fits(words, i + 1, phrase, 1)) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** Words before which a sentence has not really begun: an address, a filler. */
    private static final Set<String> FILLERS = Set.of(
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
            "uh");

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

    private static boolean fits(List<String> words, int at, String[] phrase, int from) {
        int here = at;
        for (int i = from; i < phrase.length; i++) {
            String part = phrase[i];
            if (part.equals("$")) {
                return here == words.size();
            }
            if (part.equals("*")) {
                for (int skip = 0; skip <= GAP; skip++) {
                    if (fits(words, here + skip, phrase, i + 1)) {
                        return true;
                    }
                }
                return false;
            }
            if (here >= words.size() || !(part.equals("_") || matches(part, words.get(here)))) {
                return false;
            }
            here++;
        }
        return true;
    }

    private static boolean matches(String part, String word) {
        if (part.indexOf('|') < 0) {
            return part.equals(word);
        }
        int start = 0;
        while (start <= part.length()) {
            int bar = part.indexOf('|', start);
            int end = bar < 0 ? part.length() : bar;
            if (end - start == word.length() && part.startsWith(word, start)) {
                return true;
            }
            start = end + 1;
        }
        return false;
    }
}
