package dev.awaitbot.parse.ask;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awaitbot.parse.markup.Tokenizer;
import dev.awaitbot.protocol.Notation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each cue is seen in its good examples and not in its bad ones. */
class CuesTest {
    @TestFactory
    List<DynamicTest> examples() {
        var tests = new ArrayList<DynamicTest>();
        for (Cue cue : Cues.ALL) {
            cue.good()
                    .forEach(text -> tests.add(DynamicTest.dynamicTest(
                            cue.name() + " is seen in: " + text,
                            () -> assertThat(seen(cue, text))
                                    .as(cue.name() + " in " + text)
                                    .isTrue())));
            cue.bad()
                    .forEach(text -> tests.add(DynamicTest.dynamicTest(
                            cue.name() + " is not seen in: " + text,
                            () -> assertThat(seen(cue, text))
                                    .as(cue.name() + " in " + text)
                                    .isFalse())));
        }
        return tests;
    }

    @Test
    void names_are_unique_and_reasons_are_short() {
        var names = new HashSet<String>();
        for (Cue cue : Cues.ALL) {
            assertThat(names.add(cue.name())).as(cue.name()).isTrue();
            assertThat(cue.reason()).isNotBlank().hasSizeLessThan(60);
        }
    }

    private static boolean seen(Cue cue, String text) {
        int number = Cues.number(cue.name());
        return new Draft(Tokenizer.read(text, Notation.PLAIN))
                .clauses().stream().anyMatch(clause -> Cues.in(clause).get(number));
    }
}
