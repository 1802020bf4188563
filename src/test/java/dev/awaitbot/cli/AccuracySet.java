package dev.awaitbot.cli;

import dev.awaitbot.cli.Clusters.Measured;
import dev.awaitbot.parse.ask.KeptAside;
import dev.awaitbot.protocol.Defaults;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A set of labelled messages: how requests are found in it by weights that were learned without the message's thread, and how the
 * rest is read by the program as it ships.
 */
record AccuracySet(String key, String name, String licence, Clusters found, Clusters read) {
    private static final String PLACE = "src/test/resources/dev/awaitbot/parse/ask/";

    static List<AccuracySet> all() {
        return List.of(
                of("dev", "public chat", "Apache-2.0 and CC-BY-4.0, see the notice"),
                of("dev-workplace", "workplace chat, made up", "the project's own"),
                of("dev-authored", "hard cases, made up", "the project's own"));
    }

    private static AccuracySet of(String key, String name, String licence) {
        var found = new Clusters();
        for (KeptAside one : KeptAside.of(key)) {
            found.add(one.thread(), counts(one));
        }
        return new AccuracySet(key, name, licence, found, read(key));
    }

    static boolean taken(KeptAside one) {
        return one.confidence() >= Defaults.COUNT;
    }

    private static Counts counts(KeptAside one) {
        boolean got = taken(one);
        var counts = new Counts();
        counts.add(Count.MESSAGES);
        counts.add(one.request() ? got ? Count.HIT : Count.MISS : got ? Count.FALSE : Count.RIGHT_SILENCE);
        counts.add(one.request() ? Count.NUDGE_HIT : Count.NUDGE_FALSE, one.confidence() >= Defaults.NUDGE);
        if (one.request() && one.text().indexOf('?') < 0) {
            counts.add(Count.UNMARKED);
            counts.add(Count.UNMARKED_HIT, got);
        }
        return counts;
    }

    private static Clusters read(String key) {
        var defaults = Jsonl.JSON.createObjectNode();
        var checker = new Checker(new SceneReader(
                defaults, InstantSource.fixed(java.time.Instant.parse("2026-03-10T10:00:00Z")), ZoneOffset.UTC));
        var evaluation = new Evaluation();
        try (InputStream in = KeptAside.class.getResourceAsStream(key + ".jsonl")) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                var label = Jsonl.JSON.readTree(line);
                evaluation.add(new Gold(label, checker.check(label)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Jsonl.BadLine e) {
            throw new IllegalStateException(key, e);
        }
        return evaluation.clusters();
    }

    /** Where it lies in the project. */
    String file() {
        return PLACE + key + ".jsonl";
    }

    int messages() {
        return (int) found.all().of(Count.MESSAGES);
    }

    int requests() {
        return (int) (found.all().of(Count.HIT) + found.all().of(Count.MISS));
    }

    static Map<Figure, Measured> figures(Clusters clusters) {
        var figures = new TreeMap<Figure, Measured>();
        clusters.figures().forEach(measured -> figures.put(measured.figure(), measured));
        return figures;
    }
}
