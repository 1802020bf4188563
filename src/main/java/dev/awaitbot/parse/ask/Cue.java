package dev.awaitbot.parse.ask;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One thing a person can see in a sentence that speaks for or against a request.
 *
 * @param name short and stable, lower case with dashes
 * @param prior what it weighs before anything is learned: over zero speaks for a request
 * @param reason what the reader of a verdict is told
 * @param phrases patterns of words, one of which must stand in the sentence; see {@link Phrase}
 * @param shape what the sentence must be like instead; null where phrases tell
 * @param good sentences it is seen in
 * @param bad sentences it is not seen in, however near
 */
public record Cue(
        String name,
        double prior,
        String reason,
        List<String> phrases,
        @Nullable Predicate<Clause> shape,
        List<String> good,
        List<String> bad) {

    static Cue words(String name, double prior, String reason, String... phrases) {
        return new Cue(name, prior, reason, List.of(phrases), null, List.of(), List.of());
    }

    static Cue shape(String name, double prior, String reason, Predicate<Clause> shape) {
        return new Cue(name, prior, reason, List.of(), shape, List.of(), List.of());
    }

    Cue good(String... sentences) {
        return new Cue(name, prior, reason, phrases, shape, List.of(sentences), bad);
    }

    Cue bad(String... sentences) {
        return new Cue(name, prior, reason, phrases, shape, good, List.of(sentences));
    }
}
