package dev.awaitbot.parse.ask;

import dev.awaitbot.protocol.Defaults;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * A labelled message and what the detector makes of it under weights learned without its fold, that is without its thread.
 *
 * @param thread the messages of one are never split between learning and testing
 * @param note what the labeller calls it
 * @param reasons the cues that weighed most on the side that won, strongest first
 */
public record KeptAside(
        String set,
        String id,
        String thread,
        String text,
        boolean request,
        String note,
        double confidence,
        List<String> reasons) {
    private static final int REASONS = 3;
    private static final double NOTABLE = 0.3;

    /** Computed once for all tests that ask. */
    private static final class Once {
        private static final List<KeptAside> ALL = judge(Lesson.all());
    }

    public static List<KeptAside> all() {
        return Once.ALL;
    }

    public static List<KeptAside> of(String set) {
        return all().stream().filter(one -> one.set.equals(set)).toList();
    }

    /** The first digits of a digest of what the detector weighs, which words it knows, and from where on it counts and speaks. */
    public static String version() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String file : List.of("weights.txt", "words.txt")) {
                try (InputStream in = Judge.class.getResourceAsStream(file)) {
                    digest.update(in.readAllBytes());
                }
            }
            digest.update((Defaults.COUNT + " " + Defaults.NUDGE).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(), 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<KeptAside> judge(List<Lesson> lessons) {
        List<List<TreeSet<String>>> features =
                lessons.stream().map(Learner::features).toList();
        var aside = new KeptAside[lessons.size()];
        Lab.crossValidate(lessons, features, (i, weights) -> {
            Lesson lesson = lessons.get(i);
            double confidence = Learner.confidence(weights, features.get(i));
            aside[i] = new KeptAside(
                    lesson.set(),
                    lesson.id(),
                    lesson.group(),
                    lesson.text(),
                    lesson.request(),
                    lesson.label().path("note").asString(""),
                    confidence,
                    reasons(weights, features.get(i), confidence >= 0.5));
        });
        return List.of(aside);
    }

    /** Why, as the judge says it: of the sentence most like a request, the cues that pull to the side that won. */
    private static List<String> reasons(Map<String, Double> weights, List<TreeSet<String>> sentences, boolean request) {
        if (sentences.isEmpty()) {
            return List.of();
        }
        TreeSet<String> strongest = sentences.stream()
                .max(Comparator.comparingDouble(sentence -> Learner.confidence(weights, List.of(sentence))))
                .orElseThrow();
        var pulls = new ArrayList<Map.Entry<String, Double>>();
        for (Cue cue : Cues.ALL) {
            if (strongest.contains("c " + cue.name())) {
                double pull = weights.getOrDefault("c " + cue.name(), 0.0);
                pulls.add(Map.entry(cue.reason(), request ? pull : -pull));
            }
        }
        return pulls.stream()
                .filter(pull -> pull.getValue() > NOTABLE)
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .distinct()
                .limit(REASONS)
                .toList();
    }
}
