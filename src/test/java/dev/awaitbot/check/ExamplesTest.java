package dev.awaitbot.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awaitbot.calendar.Calendars;
import dev.awaitbot.calendar.HolidaySource;
import dev.awaitbot.parse.Reader;
import dev.awaitbot.protocol.Defaults;
import dev.awaitbot.protocol.Facts;
import dev.awaitbot.protocol.Finding;
import dev.awaitbot.protocol.Notation;
import dev.awaitbot.protocol.Reading;
import dev.awaitbot.protocol.Verdict;
import dev.awaitbot.protocol.Verdicts;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of every check are its tests: read as messages are, then judged by that check. */
class ExamplesTest {
    private static final Calendars CALENDARS = new Calendars(HolidaySource.NONE);
    private static final Reader READER = new Reader(CALENDARS);

    static Subject subject(Example example) {
        Reading reading = READER.read(example.text(), Notation.PLAIN, example.scene());
        return example.around().apply(new Subject(reading, example.facts(), null));
    }

    static List<Finding> findings(Check check, Example example) {
        return check.find(subject(example), new Times(CALENDARS, example.scene()));
    }

    static Stream<Arguments> good() {
        return Checks.list().stream()
                .flatMap(check -> check.rule().good().stream()
                        .map(e -> Arguments.of(check.rule().code(), e.text(), check, e)));
    }

    static Stream<Arguments> bad() {
        return Checks.list().stream()
                .flatMap(check -> check.rule().bad().stream()
                        .map(e -> Arguments.of(check.rule().code(), e.text(), check, e)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("good")
    void a_check_has_nothing_to_say_about_its_good_examples(String code, String text, Check check, Example example) {
        assertThat(subject(example).reading().request()).as("is a request").isTrue();
        assertThat(findings(check, example)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("bad")
    void a_check_finds_its_bad_examples(String code, String text, Check check, Example example) {
        assertThat(subject(example).reading().request()).as("is a request").isTrue();
        assertThat(findings(check, example)).extracting(Finding::code).containsOnly(code);
    }

    /** What a fix makes of a bad example passes the check that wanted it. */
    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("bad")
    void a_fix_mends_what_it_was_offered_for(String code, String text, Check check, Example example) {
        List<Finding> findings = findings(check, example);
        String rewritten = Rewrite.of(text, subject(example).reading(), findings);
        boolean mends =
                check.rule().repair() != Repair.NONE && findings.stream().anyMatch(finding -> finding.fix() != null);
        assertThat(rewritten != null).as(String.valueOf(rewritten)).isEqualTo(mends);
        if (rewritten != null) {
            String filled = rewritten.replace("<name>", "@dana").replace("<link>", "https://git.example/pull/12");
            assertThat(findings(check, new Example(filled, null, example.reply(), example.around())))
                    .as(filled)
                    .isEmpty();
        }
    }

    /** Everything but the one thing is in order in most examples, so that they show that one thing. */
    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("good")
    void a_good_example_has_the_letter_it_is_about(String code, String text, Check check, Example example) {
        Subject subject = subject(example);
        var facts = new Facts(
                subject.facts().scene(),
                Defaults.policy(Example.AUTHOR.zone()),
                example.reply(),
                List.of(),
                subject.facts().owners(),
                1,
                List.of());
        Verdicts verdicts = new Checks(CALENDARS)
                .judge(new Subject(subject.reading(), facts, null))
                .verdicts();
        assertThat(verdicts.of(check.rule().letter())).isNotEqualTo(Verdict.MISSING);
    }
}
