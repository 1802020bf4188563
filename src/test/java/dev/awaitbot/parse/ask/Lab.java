package dev.awaitbot.parse.ask;

import dev.awaitbot.protocol.Defaults;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Prints what learning gives on messages kept aside: ten folds, no thread in two of them, the mean over several foldings. {@code
 * penalty=1.5 count=0.4 foldings=5 share=0.5} and the like try other settings; {@code share} learns from a part only, {@code without=nudge,poll}
 * without these cues.
 */
final class Lab {
    static final int FOLDS = 10;

    private static final Map<String, Predicate<Lesson>> SETS = new LinkedHashMap<>();

    static {
        SETS.put("real", l -> l.set().equals("dev"));
        SETS.put("real, odd", l -> l.set().equals("dev") && odd(l.group()));
        SETS.put("workplace", l -> l.set().equals("dev-workplace"));
        SETS.put("workplace, odd", l -> l.set().equals("dev-workplace") && odd(l.group()));
        SETS.put("authored", l -> l.set().equals("dev-authored"));
        SETS.put("threads", l -> l.set().equals("dev-threads"));
        SETS.put("chat", l -> l.set().equals("chat"));
        SETS.put("chat, odd", l -> l.set().equals("chat") && odd(l.group()));
        SETS.put("irc", l -> l.set().equals("irc"));
        SETS.put("own", l -> l.set().equals("own"));
    }

    private static double count = Defaults.COUNT;
    private static double nudge = Defaults.NUDGE;

    private Lab() {}

    public static void main(String[] args) throws Exception {
        int foldings = 5;
        var without = new HashSet<String>();
        double share = 1;
        for (String arg : args) {
            String[] pair = arg.split("=");
            switch (pair[0]) {
                case "penalty" -> Learner.penalty = Double.parseDouble(pair[1]);
                case "words" -> Learner.wordScale = Double.parseDouble(pair[1]);
                case "trust" -> Learner.trust = Double.parseDouble(pair[1]);
                case "often" -> Learner.often = Integer.parseInt(pair[1]);
                case "steps" -> Learner.steps = Integer.parseInt(pair[1]);
                case "count" -> count = Double.parseDouble(pair[1]);
                case "nudge" -> nudge = Double.parseDouble(pair[1]);
                case "foldings" -> foldings = Integer.parseInt(pair[1]);
                case "without" -> without.addAll(List.of(pair[1].split(",")));
                case "share" -> share = Double.parseDouble(pair[1]);
                default -> throw new IllegalArgumentException(arg);
            }
        }
        List<Lesson> lessons = Lesson.all();
        List<List<TreeSet<String>>> features =
                lessons.stream().map(Learner::features).toList();
        features.forEach(
                message -> message.forEach(found -> found.removeIf(name -> without.contains(name.substring(2)))));
        double[][] aside = new double[foldings][];
        for (int i = 0; i < foldings; i++) {
            aside[i] = crossValidated(lessons, features, i, share);
        }
        SETS.forEach((name, which) -> report(name, lessons, aside, which));
        var out = new ArrayList<String>();
        for (int i = 0; i < lessons.size(); i++) {
            int at = i;
            Lesson l = lessons.get(i);
            double mean = Arrays.stream(aside).mapToDouble(p -> p[at]).average().orElse(0);
            out.add(l.set() + "\t" + l.id() + "\t" + (odd(l.group()) ? "odd" : "even") + "\t" + l.request() + "\t"
                    + mean + "\t" + l.label().path("note").asString("") + "\t"
                    + l.text().replaceAll("\\s+", " "));
        }
        Files.write(Path.of("target/aside.tsv"), out);
    }

    private static double[] crossValidated(
            List<Lesson> lessons, List<List<TreeSet<String>>> features, int folding, double share) {
        double[] aside = new double[lessons.size()];
        crossValidate(
                lessons,
                features,
                folding,
                share,
                (i, weights) -> aside[i] = Learner.confidence(weights, features.get(i)));
        return aside;
    }

    /** Sees each message with weights learned without its fold. */
    @FunctionalInterface
    interface Aside {
        void see(int lesson, Map<String, Double> weights);
    }

    static void crossValidate(List<Lesson> lessons, List<List<TreeSet<String>>> features, Aside aside) {
        crossValidate(lessons, features, 0, 1, aside);
    }

    private static void crossValidate(
            List<Lesson> lessons, List<List<TreeSet<String>>> features, int folding, double share, Aside aside) {
        for (int fold = 0; fold < FOLDS; fold++) {
            var some = new ArrayList<Lesson>();
            var theirs = new ArrayList<List<TreeSet<String>>>();
            for (int i = 0; i < lessons.size(); i++) {
                boolean taken = share == 1 || place(lessons.get(i), folding + 31 * fold, 1000) < 1000 * share;
                if (place(lessons.get(i), folding, FOLDS) != fold && taken) {
                    some.add(lessons.get(i));
                    theirs.add(features.get(i));
                }
            }
            var weights = new Learner().learn(theirs, some);
            for (int i = 0; i < lessons.size(); i++) {
                if (place(lessons.get(i), folding, FOLDS) == fold) {
                    aside.see(i, weights);
                }
            }
        }
    }

    /** Where chance puts a thread, the same for all its messages; another folding puts it elsewhere. */
    private static int place(Lesson lesson, int folding, int places) {
        int hash = lesson.group().hashCode() * 31 + 7;
        if (folding > 0) {
            hash = (hash ^ folding * 0x9E3779B9) * 0x85EBCA6B;
            hash ^= hash >>> 15;
        }
        return Math.floorMod(hash, places);
    }

    static boolean odd(String group) {
        try {
            byte[] hash = MessageDigest.getInstance("MD5").digest(group.getBytes(StandardCharsets.UTF_8));
            return (hash[15] & 1) == 1;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void report(String name, List<Lesson> lessons, double[][] aside, Predicate<Lesson> which) {
        int[] index = IntStream.range(0, lessons.size())
                .filter(i -> which.test(lessons.get(i)))
                .toArray();
        int[] quiet = Arrays.stream(index)
                .filter(i -> lessons.get(i).request() && !lessons.get(i).text().contains("?"))
                .toArray();
        if (index.length == 0) {
            return;
        }
        double[] sums = new double[9];
        for (double[] p : aside) {
            double[] counted = f1(lessons, p, index, count);
            double[] nudged = f1(lessons, p, index, nudge);
            double[] one = {
                counted[0],
                counted[1],
                counted[2],
                best(lessons, p, index),
                f1(lessons, p, quiet, count)[1],
                nudged[0],
                nudged[1],
                kept(lessons, p, index),
                loss(lessons, p, index)
            };
            Arrays.setAll(sums, i -> sums[i] + 100 * one[i] / aside.length);
        }
        System.out.printf(
                "%-14s n %4d  P %.1f R %.1f F1 %.2f (best %.1f) | without ? R %.1f of %d | nudged P %.1f share %.1f | share at P 97: %.1f | loss %.2f%n",
                name,
                index.length,
                sums[0],
                sums[1],
                sums[2],
                sums[3],
                sums[4],
                quiet.length,
                sums[5],
                sums[6],
                sums[7],
                sums[8]);
    }

    /** How far from the truth the confidences are, in the mean: the mean logarithm of what was given to the label. */
    private static double loss(List<Lesson> lessons, double[] p, int[] index) {
        return Arrays.stream(index)
                .mapToDouble(i -> -Math.log(Math.max(1e-4, lessons.get(i).request() ? p[i] : 1 - p[i])))
                .average()
                .orElse(0);
    }

    private static double best(List<Lesson> lessons, double[] p, int[] index) {
        return IntStream.range(20, 81)
                .mapToDouble(t -> f1(lessons, p, index, t / 100.0)[2])
                .max()
                .orElse(0);
    }

    /** The largest share of the requests that can be had with 97 % of what is had being requests. */
    private static double kept(List<Lesson> lessons, double[] p, int[] index) {
        double kept = 0;
        for (int i : index) {
            double[] at = f1(lessons, p, index, p[i]);
            kept = at[0] >= 0.97 ? Math.max(kept, at[1]) : kept;
        }
        return kept;
    }

    static double f1(List<Lesson> lessons, double[] p, Predicate<Lesson> which, double threshold) {
        int[] index = IntStream.range(0, p.length)
                .filter(i -> which.test(lessons.get(i)))
                .toArray();
        return f1(lessons, p, index, threshold)[2];
    }

    /** Precision, recall and F1. */
    private static double[] f1(List<Lesson> lessons, double[] p, int[] index, double threshold) {
        double hit = 0;
        double wrong = 0;
        double missed = 0;
        for (int i : index) {
            boolean want = lessons.get(i).request();
            boolean got = p[i] >= threshold;
            hit += want && got ? 1 : 0;
            wrong += got && !want ? 1 : 0;
            missed += want && !got ? 1 : 0;
        }
        double precision = hit / Math.max(1, hit + wrong);
        double recall = hit / Math.max(1, hit + missed);
        return new double[] {precision, recall, 2 * precision * recall / Math.max(1e-9, precision + recall)};
    }
}
