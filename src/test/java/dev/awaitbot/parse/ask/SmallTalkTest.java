package dev.awaitbot.parse.ask;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awaitbot.parse.markup.Tokenizer;
import dev.awaitbot.protocol.Notation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Small talk surely asks for nothing, and what only begins like it may. */
class SmallTalkTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "how are you doing?",
                "hi, how are you doing?",
                "Good morning everyone, how are you all today?",
                "@ana, how was your weekend?",
                "how was your night, Ana?",
                "how did your holidays go?",
                "what's up?",
                "Hey! What's new?",
                "how's everybody today?",
                "how is it going?",
                "how are things?",
                "did you have a good weekend?",
                "are you feeling better?",
                "hope you are all well",
                "how are you :slightly_smiling_face:"
            })
    void a_question_after_the_reader_is_surely_no_request(String text) {
        assertThat(confidence(text)).isLessThan(0.05);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "how are you testing it?",
                "how are you doing the backups?",
                "how did you do it?",
                "how was the weekend run configured?",
                "what's up with the server?",
                "what's new in the release?",
                "how is it going with the invoice?",
                "did you have a look at the draft?",
                "Hope you are well. Could you send me the report?",
                "hi, how are you doing? can you send me the report?"
            })
    void what_only_begins_like_it_asks(String text) {
        assertThat(confidence(text)).isGreaterThan(0.5);
    }

    private static double confidence(String text) {
        return new Judge()
                .judge(new Draft(Tokenizer.read(text, Notation.SLACK)), Lesson.scene(null))
                .confidence();
    }
}
