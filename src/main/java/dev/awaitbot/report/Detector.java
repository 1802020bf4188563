package dev.awaitbot.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Which detector told requests from talk, and how well it does on labelled messages that were kept aside while it learned. The
 * figures lie beside this class in {@code detector.properties}, as they were measured: {@code AccuracyPageTest} writes the file and
 * holds it to what it measures.
 *
 * @param version of what it weighs and which words it knows
 * @param measured when
 */
public record Detector(String version, LocalDate measured, List<Set> sets) {

    /**
     * Labelled messages, and the shares with their 95 % intervals.
     *
     * @param name such as "public chat"
     * @param precision of what was taken for a request, what is one
     * @param recall of requests, what was found
     */
    public record Set(String key, String name, int messages, int requests, Estimate precision, Estimate recall) {}

    private static final class Shipped {
        private static final Detector DETECTOR = read();
    }

    public Detector {
        sets = List.copyOf(sets);
    }

    public static Detector shipped() {
        return Shipped.DETECTOR;
    }

    private static Detector read() {
        var file = new Properties();
        try (InputStream in = Detector.class.getResourceAsStream("detector.properties")) {
            if (in == null) {
                throw new IllegalStateException("detector.properties is missing beside the class that reads it.");
            }
            Reader text = new InputStreamReader(in, StandardCharsets.UTF_8);
            file.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException("detector.properties cannot be read.", e);
        }
        return of(file);
    }

    static Detector of(Properties file) {
        List<Set> sets = Stream.of(value(file, "sets").split(" "))
                .map(key -> set(file, key))
                .toList();
        return new Detector(value(file, "version"), LocalDate.parse(value(file, "measured")), sets);
    }

    private static Set set(Properties file, String key) {
        return new Set(
                key,
                value(file, key + ".name"),
                Integer.parseInt(value(file, key + ".messages")),
                Integer.parseInt(value(file, key + ".requests")),
                estimate(value(file, key + ".precision")),
                estimate(value(file, key + ".recall")));
    }

    /** Percent, and the ends of the interval. */
    private static Estimate estimate(String numbers) {
        double[] parts = Stream.of(numbers.split(" "))
                .mapToDouble(part -> Double.parseDouble(part) / 100)
                .toArray();
        return new Estimate(parts[0], parts[1], parts[2]);
    }

    private static String value(Properties file, String key) {
        String value = file.getProperty(key);
        if (value == null) {
            throw new IllegalStateException("detector.properties lacks " + key + ".");
        }
        return value;
    }
}
