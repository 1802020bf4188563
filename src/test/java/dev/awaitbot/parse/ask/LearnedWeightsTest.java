package dev.awaitbot.parse.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The weights that ship are what the labelled messages beside this test give. After a change of cues or data:
 * {@code mvn test -Dtest=LearnedWeightsTest -Dawaitbot.learn=true} writes them anew.
 */
class LearnedWeightsTest {
    private static final Path SHIPPED = Path.of("src/main/resources/dev/awaitbot/parse/ask/weights.txt");

    @Test
    void the_shipped_weights_are_what_the_labelled_messages_give() throws IOException {
        List<Lesson> lessons = Lesson.all();
        var features = lessons.stream().map(Learner::features).toList();
        List<String> learned = Learner.lines(new Learner().learn(features, lessons));
        if (Boolean.getBoolean("awaitbot.learn")) {
            Files.write(SHIPPED, learned);
        }
        assertThat(learned).isEqualTo(Files.readAllLines(SHIPPED));
    }

    @Test
    void judge_and_learner_weigh_a_message_alike() {
        var judge = new Judge();
        List<Lesson> lessons = Lesson.of("dev-authored");
        var weights = Learner.shipped();
        for (Lesson lesson : lessons) {
            double judged = judge.judge(lesson.draft(), lesson.scene()).confidence();
            assertThat(judged)
                    .as(lesson.text())
                    .isCloseTo(
                            Learner.confidence(weights, Learner.features(lesson)),
                            org.assertj.core.data.Offset.offset(1e-4));
        }
    }
}
