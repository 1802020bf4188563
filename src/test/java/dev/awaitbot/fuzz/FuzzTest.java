package dev.awaitbot.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awaitbot.calendar.Calendars;
import dev.awaitbot.calendar.HolidaySource;
import dev.awaitbot.check.Checks;
import dev.awaitbot.check.Example;
import dev.awaitbot.check.Judgement;
import dev.awaitbot.check.Rewrite;
import dev.awaitbot.check.Subject;
import dev.awaitbot.parse.Reader;
import dev.awaitbot.protocol.Addressee;
import dev.awaitbot.protocol.Ask;
import dev.awaitbot.protocol.Facts;
import dev.awaitbot.protocol.Finding;
import dev.awaitbot.protocol.Gap;
import dev.awaitbot.protocol.Notation;
import dev.awaitbot.protocol.Owner;
import dev.awaitbot.protocol.Reading;
import dev.awaitbot.protocol.Reference;
import dev.awaitbot.protocol.Scene;
import dev.awaitbot.protocol.Span;
import dev.awaitbot.protocol.Window;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever is written, it is read and judged without an exception, and what is found lies within it. */
class FuzzTest {
    private static final long SEED = 20261117;
    private static final int MESSAGES = 100_000;

    private final Reader reader = new Reader();
    private final Checks checks = new Checks(new Calendars(HolidaySource.NONE));

    @Test
    void any_text_is_read_and_judged_and_what_is_found_lies_within_it() {
        var mutator = new Mutator(SEED);
        int requests = 0;
        for (int i = 0; i < MESSAGES; i++) {
            String text = mutator.next();
            Notation notation = Notation.values()[i % Notation.values().length];
            Example example = i % 3 == 0 ? Example.reply(text) : Example.of(text);
            try {
                requests += judged(text, notation, example) ? 1 : 0;
            } catch (RuntimeException | AssertionError | StackOverflowError e) {
                throw new AssertionError(
                        "message " + i + " of seed " + SEED + ", " + notation + ": " + escaped(text), e);
            }
        }
        // A reader that finds nothing in anything would pass everything above.
        assertThat(requests).isBetween(MESSAGES / 10, MESSAGES * 9 / 10);
    }

    private boolean judged(String text, Notation notation, Example example) {
        Scene scene = example.scene();
        Reading reading = reader.read(text, notation, scene);
        Facts facts = example.facts();
        Judgement judgement = checks.judge(new Subject(reading, facts, null));
        spans(reading, judgement).forEach(span -> hold("a span within the text", span.end() <= text.length()));
        for (Owner owner : reading.owners()) {
            hold("an owner as written", owner.span().of(text).equals(owner.text()));
        }
        Window window = reading.window();
        if (window != null) {
            hold("a window as written", window.span().of(text).equals(window.text()));
            hold("a window or a vague one", reading.vagueWindow() == null);
        }
        if (!reading.request()) {
            hold("no ask without a request", reading.asks().isEmpty() && reading.addressee() == Addressee.NONE);
            hold("no finding without a request", judgement.findings().isEmpty());
        }
        String rewritten = Rewrite.of(text, reading, judgement.findings());
        hold("a rewritten text is another", rewritten == null || !rewritten.equals(text));
        return reading.request();
    }

    // Plain, because an assertion object for each of a million facts takes longer than reading.
    private static void hold(String what, boolean holds) {
        if (!holds) {
            throw new AssertionError("expected " + what);
        }
    }

    private static Stream<Span> spans(Reading reading, Judgement judgement) {
        return Stream.of(
                        reading.asks().stream().map(Ask::span),
                        reading.references().stream().map(Reference::span),
                        reading.gaps().stream().map(Gap::span),
                        Stream.of(
                                        Optional.ofNullable(reading.anyone()),
                                        Optional.ofNullable(reading.vagueWindow()),
                                        Optional.ofNullable(reading.purpose()),
                                        Optional.ofNullable(reading.aside()))
                                .flatMap(Optional::stream),
                        judgement.findings().stream().map(Finding::span).filter(Objects::nonNull))
                .flatMap(spans -> spans);
    }

    @Test
    void the_same_text_is_always_read_the_same() {
        var mutator = new Mutator(SEED + 1);
        for (int i = 0; i < 2_000; i++) {
            String text = mutator.next();
            Scene scene = Example.of(text).scene();
            Reading first = new Reader().read(text, Notation.SLACK, scene);
            assertThat(reader.read(text, Notation.SLACK, scene))
                    .as(escaped(text))
                    .isEqualTo(first);
        }
    }

    static String escaped(String text) {
        var shown = new StringBuilder();
        String cut = text.length() > 3000 ? text.substring(0, 3000) : text;
        cut.chars()
                .forEach(c ->
                        shown.append(c >= ' ' && c < 127 ? String.valueOf((char) c) : String.format("\\u%04x", c)));
        return shown + (cut.length() < text.length() ? "… (" + text.length() + " characters)" : "");
    }
}
