package dev.awaitbot.parse.ask;

import dev.awaitbot.parse.ask.Lexicon.Word;

/**
 * What each feature speaks for (over zero) or against (under zero), as learned from labelled messages. The file is a line per
 * feature that a person can read; {@code LearnedWeightsTest} shows that it is what the data gives.
 */
final class Weights {
    /** Words weigh less than cues while learning, so that what a person can name comes first. */
    static final double WORDS = 0.4;

    final double base;
    final double[] cue = new double[Cues.ALL.size()];
    final double[] opens = new double[Cues.ALL.size()];
    final double[] trait = new double[Features.TRAITS.size()];
    private final Pairs pairs = new Pairs(1 << 13);

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
        return pairs.get(key(first, second));
    }

    /** A table of weights by two words, without boxes: open addressing, never full. */
    private static final class Pairs {
        private final long[] keys;
        private final float[] weights;

        Pairs(int size) {
            keys = new long[size];
            weights = new float[size];
        }

        void put(long key, float weight) {
            int at = slot(key);
            keys[at] = key + 1;
            weights[at] = weight;
        }

        float get(long key) {
            return weights[slot(key)];
        }

        private int slot(long key) {
            int at = (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & keys.length - 1;
            while (keys[at] != 0 && keys[at] != key + 1) {
                at = at + 1 & keys.length - 1;
            }
            return at;
        }
    }
}
