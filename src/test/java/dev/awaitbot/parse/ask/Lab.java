package dev.awaitbot.parse.ask;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Prints what learning gives on messages kept aside: ten folds, no thread in two of them. */
final class Lab {
    static final int FOLDS = 10;

    private Lab() {}

    public static void main(String[] args) throws Exception {
        for (String arg : args) {
            String[] pair = arg.split("=");
            switch (pair[0]) {
                case "penalty" -> Learner.penalty = Double.parseDouble(pair[1]);
                case "words" -> Learner.wordScale = Double.parseDouble(pair[1]);
                case "own" -> Learner.own = Double.parseDouble(pair[1]);
                case "trust" -> Learner.trust = Double.parseDouble(pair[1]);
                case "often" -> Learner.often = Integer.parseInt(pair[1]);
                case "steps" -> Learner.steps = Integer.parseInt(pair[1]);
                default -> {}
            }
        }
        List<Lesson> lessons = Lesson.all();
        double[] aside = crossValidated(lessons);
        report("real", lessons, aside, l -> l.set().equals("dev"));
        report("real, odd", lessons, aside, l -> l.set().equals("dev") && odd(l.group()));
        report("workplace", lessons, aside, l -> l.set().equals("dev-workplace"));
        report("authored", lessons, aside, l -> l.set().equals("dev-authored"));
        report("own", lessons, aside, l -> l.set().equals("own"));
        var out = new ArrayList<String>();
        for (int i = 0; i < aside.length; i++) {
            Lesson l = lessons.get(i);
            out.add(l.set() + "\t" + l.id() + "\t" + (odd(l.group()) ? "odd" : "even") + "\t" + l.request() + "\t"
                    + aside[i] + "\t" + l.label().path("note").asString("") + "\t"
                    + l.text().replaceAll("\\s+", " "));
        }
        Files.write(Path.of("target/aside.tsv"), out);
        if (Arrays.asList(args).contains("write")) {
            List<List<TreeSet<String>>> features =
                    lessons.stream().map(Learner::features).toList();
            Files.write(
                    Path.of("src/main/resources/dev/awaitbot/parse/ask/weights.txt"),
                    Learner.lines(new Learner().learn(features, lessons)));
        }
    }

    /** The confidence of each message under weights learned without its fold. */
    static double[] crossValidated(List<Lesson> lessons) {
        List<List<TreeSet<String>>> features =
                lessons.stream().map(Learner::features).toList();
        double[] aside = new double[lessons.size()];
        crossValidate(lessons, features, (i, weights) -> aside[i] = Learner.confidence(weights, features.get(i)));
        return aside;
    }

    /** Sees each message with weights learned without its fold. */
    @FunctionalInterface
    interface Aside {
        void see(int lesson, Map<String, Double> weights);
    }

    static void crossValidate(List<Lesson> lessons, List<List<TreeSet<String>>> features, Aside aside) {
        for (int fold = 0; fold < FOLDS; fold++) {
            var some = new ArrayList<Lesson>();
            var theirs = new ArrayList<List<TreeSet<String>>>();
            for (int i = 0; i < lessons.size(); i++) {
                if (fold(lessons.get(i)) != fold) {
                    some.add(lessons.get(i));
                    theirs.add(features.get(i));
                }
            }
            var weights = new Learner().learn(theirs, some);
            for (int i = 0; i < lessons.size(); i++) {
                if (fold(lessons.get(i)) == fold) {
                    aside.see(i, weights);
                }
            }
        }
    }

    static int fold(Lesson lesson) {
        return Math.floorMod(lesson.group().hashCode() * 31 + 7, FOLDS);
    }

    static boolean odd(String group) {
        try {
            byte[] hash = java.security.MessageDigest.getInstance("MD5")
                    .digest(group.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            return (hash[15] & 1) == 1;
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static void report(String name, List<Lesson> lessons, double[] p, Predicate<Lesson> which) {
        int[] index = java.util.stream.IntStream.range(0, p.length)
                .filter(i -> which.test(lessons.get(i)))
                .toArray();
        if (index.length == 0) {
            return;
        }
        double best = 0;
        double at = 0;
        for (double t = 0.2; t < 0.8; t += 0.01) {
            double f = f1(lessons, p, index, t)[2];
            if (f > best) {
                best = f;
                at = t;
            }
        }
        double[] half = f1(lessons, p, index, 0.5);
        Integer[] order = Arrays.stream(index).boxed().toArray(Integer[]::new);
        Arrays.sort(order, (a, b) -> Double.compare(p[b], p[a]));
        int hits = 0;
        int all = 0;
        int kept = 0;
        double threshold = 1;
        long requests =
                Arrays.stream(index).filter(i -> lessons.get(i).request()).count();
        for (int i : order) {
            all++;
            hits += lessons.get(i).request() ? 1 : 0;
            if (hits >= 0.97 * all) {
                kept = hits;
                threshold = p[i];
            }
        }
        long quiet = Arrays.stream(index)
                .filter(i -> lessons.get(i).request() && !lessons.get(i).text().contains("?"))
                .count();
        long heard = Arrays.stream(index)
                .filter(i -> lessons.get(i).request() && !lessons.get(i).text().contains("?") && p[i] >= 0.5)
                .count();
        System.out.printf(
                "%-10s n %4d  P %.1f R %.1f F1 %.1f | best %.1f at %.2f | no ? R %.1f of %d | nudge share %.1f at %.3f%n",
                name,
                index.length,
                100 * half[0],
                100 * half[1],
                100 * half[2],
                100 * best,
                at,
                100.0 * heard / Math.max(1, quiet),
                quiet,
                100.0 * kept / Math.max(1, requests),
                threshold);
    }

    static double f1(List<Lesson> lessons, double[] p, Predicate<Lesson> which, double threshold) {
        int[] index = java.util.stream.IntStream.range(0, p.length)
                .filter(i -> which.test(lessons.get(i)))
                .toArray();
        return f1(lessons, p, index, threshold)[2];
    }

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
