package dev.awaitbot.parse.ask;

import dev.awaitbot.parse.ask.Lexicon.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Logistic regression over sentences, where a message is a request if any of its sentences is (noisy or), drawn by an L2 penalty
 * towards each cue's prior. Accelerated gradient steps over all messages in a fixed order: the same data give the same weights,
 * bit for bit.
 */
final class Learner {
    static double penalty = 1;
    static int steps = 300;
    static int often = 3;
    static double trust = 0.7;
    static final double BASE = -3;
    static double wordScale = Weights.WORDS;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    /** One message as numbers of its features, with its label. */
    record Sample(int[][] sentences, boolean request) {}

    /** The names of the features of each sentence of a message. */
    static List<TreeSet<String>> features(Lesson lesson) {
        var all = new ArrayList<TreeSet<String>>();
        for (Clause clause : lesson.draft().clauses()) {
            var found = new TreeSet<String>();
            Features.of(clause, Cues.in(clause), lesson.scene(), new Names(found));
            all.add(found);
        }
        return all;
    }

    private record Names(TreeSet<String> found) implements Features.Sink {
        @Override
        public void cue(int cue, boolean opens) {
            found.add("c " + Cues.ALL.get(cue).name());
            if (opens) {
                found.add("o " + Cues.ALL.get(cue).name());
            }
        }

        @Override
        public void trait(int trait) {
            found.add("t " + Features.TRAITS.get(trait));
        }

        @Override
        public void word(Word word) {
            found.add("w " + word.text);
        }

        @Override
        public void pair(Word first, Word second) {
            found.add("p " + first.text + " " + second.text);
        }
    }

    /** Weights by the feature's name; "base" is what a message without any feature has. */
    Map<String, Double> learn(List<List<TreeSet<String>>> features, List<Lesson> lessons) {
        number(features);
        var samples = new ArrayList<Sample>();
        for (int i = 0; i < lessons.size(); i++) {
            int[][] known = features.get(i).stream().map(this::known).toArray(int[][]::new);
            samples.add(new Sample(known, lessons.get(i).request()));
        }
        double[] learned = descend(samples);
        var weights = new TreeMap<String, Double>();
        weights.put("base", learned[0]);
        for (int i = 0; i < names.size(); i++) {
            weights.put(names.get(i), learned[i + 1] * scale(names.get(i)));
        }
        return weights;
    }

    private int[] known(TreeSet<String> features) {
        return features.stream()
                .filter(numbers::containsKey)
                .mapToInt(numbers::get)
                .toArray();
    }

    private void number(List<List<TreeSet<String>>> features) {
        var counts = new TreeMap<String, Integer>();
        Cues.ALL.forEach(cue -> counts.put("c " + cue.name(), 2));
        features.forEach(found -> found.forEach(names -> names.forEach(name -> counts.merge(name, 1, Integer::sum))));
        counts.forEach((name, count) -> {
            boolean word = name.charAt(0) == 'w' || name.charAt(0) == 'p';
            if (count >= (word ? often : 2)) {
                numbers.put(name, names.size());
                names.add(name);
            }
        });
    }

    static double scale(String name) {
        return name.charAt(0) == 'w' || name.charAt(0) == 'p' ? wordScale : 1;
    }

    private double[] descend(List<Sample> samples) {
        int size = names.size() + 1;
        double[] scales = new double[size];
        double[] prior = new double[size];
        scales[0] = 1;
        prior[0] = BASE;
        for (int i = 1; i < size; i++) {
            scales[i] = scale(names.get(i - 1));
            prior[i] = prior(names.get(i - 1));
        }
        double step = 1 / (0.25 * norm(samples, scales) + penalty);
        double[] best = prior.clone();
        double[] ahead = prior.clone();
        double pace = 1;
        for (int round = 0; round < steps; round++) {
            double[] slope = new double[size];
            for (Sample sample : samples) {
                slope(sample, ahead, scales, slope);
            }
            double next = (1 + Math.sqrt(1 + 4 * pace * pace)) / 2;
            for (int i = 0; i < size; i++) {
                double moved = ahead[i] - step * (slope[i] + (i == 0 ? 0.01 : penalty) * (ahead[i] - prior[i]));
                ahead[i] = moved + (pace - 1) / next * (moved - best[i]);
                best[i] = moved;
            }
            pace = next;
        }
        return best;
    }

    /** Adds one message's pull on each weight. */
    private static void slope(Sample sample, double[] weights, double[] scales, double[] slope) {
        double[] chance = new double[sample.sentences.length];
        double none = 1;
        for (int s = 0; s < chance.length; s++) {
            double sum = weights[0];
            for (int f : sample.sentences[s]) {
                sum += weights[f + 1] * scales[f + 1];
            }
            chance[s] = 1 / (1 + Math.exp(-sum));
            none *= 1 - chance[s];
        }
        double pull = sample.request ? -none / Math.max(1e-9, 1 - none) : 1;
        for (int s = 0; s < chance.length; s++) {
            double miss = pull * chance[s];
            slope[0] += miss;
            for (int f : sample.sentences[s]) {
                slope[f + 1] += miss * scales[f + 1];
            }
        }
    }

    private static double prior(String name) {
        return name.startsWith("c ")
                ? trust * Cues.ALL.get(Cues.number(name.substring(2))).prior()
                : 0;
    }

    /** The largest eigenvalue of the samples' scatter, by a few power steps with a margin. */
    private static double norm(List<Sample> samples, double[] scales) {
        double[] v = new double[scales.length];
        Arrays.fill(v, 1);
        double value = 1;
        for (int round = 0; round < 20; round++) {
            double[] w = new double[v.length];
            for (Sample sample : samples) {
                for (int[] sentence : sample.sentences) {
                    double dot = v[0];
                    for (int f : sentence) {
                        dot += v[f + 1] * scales[f + 1];
                    }
                    w[0] += dot;
                    for (int f : sentence) {
                        w[f + 1] += dot * scales[f + 1];
                    }
                }
            }
            double length = Math.sqrt(Arrays.stream(w).map(x -> x * x).sum());
            value = length / Math.sqrt(Arrays.stream(v).map(x -> x * x).sum());
            for (int i = 0; i < v.length; i++) {
                v[i] = w[i] / length;
            }
        }
        return value * 1.1;
    }

    /** What the weights make of a message, 0 to 1. */
    static double confidence(Map<String, Double> weights, List<TreeSet<String>> sentences) {
        double none = 1;
        for (TreeSet<String> features : sentences) {
            double sum = weights.getOrDefault("base", 0.0);
            for (String feature : features) {
                sum += weights.getOrDefault(feature, 0.0);
            }
            none *= 1 - 1 / (1 + Math.exp(-sum));
        }
        return 1 - none;
    }

    /** The weights that ship, by the feature's name. */
    static Map<String, Double> shipped() {
        var weights = new TreeMap<String, Double>();
        for (String line : Lexicon.lines("weights.txt")) {
            int tab = line.lastIndexOf('\t');
            weights.put(line.substring(0, tab), Double.parseDouble(line.substring(tab + 1)));
        }
        return weights;
    }

    /** The file the judge reads: cues first, then traits, words and pairs; what weighs next to nothing is left out. */
    static List<String> lines(Map<String, Double> weights) {
        var lines = new ArrayList<String>();
        lines.add(
                "# Learned by LearnedWeightsTest; over zero speaks for a request. c cue, o cue in a message that opens a thread, t trait, w word, p pair of words.");
        weights.forEach((name, weight) -> {
            boolean word = name.charAt(0) == 'w' || name.charAt(0) == 'p';
            if (!word || Math.abs(weight) >= 0.01) {
                lines.add(name + "\t" + String.format(Locale.ROOT, "%.3f", weight));
            }
        });
        return lines;
    }
}
