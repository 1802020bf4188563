package dev.awaitbot.check;

import dev.awaitbot.protocol.Finding;
import dev.awaitbot.protocol.Letter;
import dev.awaitbot.protocol.Severity;
import dev.awaitbot.protocol.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is fixed about a check; its page in the docs is made of it.
 *
 * @param code stable, kebab-case: policies and reports name the check by it
 * @param severity how much it weighs unless the policy says otherwise
 * @param title what it says of a request, in a few words
 * @param finds one sentence on what it finds
 * @param why one or two sentences on what goes wrong without it
 * @param repair what its fix does to the text
 * @param good messages it has nothing to say about
 * @param bad messages it has something to say about
 */
public record Rule(
        String code,
        Letter letter,
        Severity severity,
        Principle serves,
        String title,
        String finds,
        String why,
        Repair repair,
        List<Example> good,
        List<Example> bad) {
    public Rule {
        good = List.copyOf(good);
        bad = List.copyOf(bad);
    }

    static Rule of(String code, Letter letter, Severity severity, Principle serves) {
        return new Rule(code, letter, severity, serves, "", "", "", Repair.NONE, List.of(), List.of());
    }

    Rule called(String words) {
        return new Rule(code, letter, severity, serves, words, finds, why, repair, good, bad);
    }

    Rule finds(String sentence) {
        return new Rule(code, letter, severity, serves, title, sentence, why, repair, good, bad);
    }

    Rule because(String words) {
        return new Rule(code, letter, severity, serves, title, finds, words, repair, good, bad);
    }

    Rule repairs(Repair how) {
        return new Rule(code, letter, severity, serves, title, finds, why, how, good, bad);
    }

    Rule good(String... texts) {
        return good(List.of(texts).stream().map(Example::of).toArray(Example[]::new));
    }

    Rule good(Example... examples) {
        return new Rule(code, letter, severity, serves, title, finds, why, repair, joined(good, examples), bad);
    }

    Rule bad(String... texts) {
        return bad(List.of(texts).stream().map(Example::of).toArray(Example[]::new));
    }

    Rule bad(Example... examples) {
        return new Rule(code, letter, severity, serves, title, finds, why, repair, good, joined(bad, examples));
    }

    private static List<Example> joined(List<Example> before, Example... more) {
        var all = new java.util.ArrayList<>(before);
        all.addAll(List.of(more));
        return all;
    }

    /** A finding without a fix. */
    List<Finding> finding(@Nullable Span span, String message) {
        return finding(span, message, null);
    }

    List<Finding> finding(@Nullable Span span, String message, @Nullable String fix) {
        return List.of(new Finding(code, letter, severity, span, message, fix));
    }

    /** A lighter case of the same thing: the policy's severity does not make it heavier. */
    List<Finding> remark(@Nullable Span span, String message) {
        return List.of(new Finding(code, letter, Severity.INFO, span, message, null));
    }
}
