package dev.awaitbot.parse.ask;

import dev.awaitbot.parse.ask.Lexicon.Word;
import java.util.HashMap;
import java.util.Map;

/**
 * What each feature speaks for (over zero) or against (under zero), as learned from labelled messages. The file is a line per
 * feature that a person can read; {@code LearnedWeightsTest} shows that it is what the data gives.
 */
final class Weights {
    /** Words weigh less than cues while learning, so that what a person can name comes first. */
    static final double WORDS = 0.2;

    final double base;
    final double[] cue = new double[Cues.ALL.size()];
    final double[] asked = new double[Cues.ALL.size()];
    final double[] opens = new double[Cues.ALL.size()];
    final double[] trait = new double[Features.TRAITS.size()];
    private final Map<Long, Float> pairs = new HashMap<>();

    Weights() {
        double start = 0;
        for (String line : Lexicon.lines("weights.txt")) {
            int tab = line.lastIndexOf('\t');
            String name = line.substring(0, tab);
            float weight = Float.parseFloat(line.substring(tab + 1));
            if (name.equals("base")) {
                start = weight;
            } else {
                set(name, weight);
            }
        }
        base = start;
    }

    private void set(String name, float weight) {
        String key = name.substring(name.indexOf(' ') + 1);
        switch (name.charAt(0)) {
            case 'c' -> cue[Cues.number(key)] = weight;
            case 'q' -> asked[Cues.number(key)] = weight;
            case 'o' -> opens[Cues.number(key)] = weight;
            case 't' -> trait[Features.TRAITS.indexOf(key)] = weight;
            case 'w' -> Lexicon.enter(key).weight = weight;
            default -> {
                int space = key.indexOf(' ');
                pairs.put(key(Lexicon.enter(key.substring(0, space)), Lexicon.enter(key.substring(space + 1))), weight);
            }
        }
    }

    static long key(Word first, Word second) {
        return (long) first.id << 32 | second.id;
    }

    double pair(Word first, Word second) {
        Float weight = pairs.get(key(first, second));
        return weight == null ? 0 : weight;
    }
}
