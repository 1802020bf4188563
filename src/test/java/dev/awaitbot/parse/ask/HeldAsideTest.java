package dev.awaitbot.parse.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How well requests are told from talk in messages that were kept aside while learning, ten folds, no thread in two of them. */
class HeldAsideTest {
    private static final List<Lesson> LESSONS = Lesson.all();
    private static final double[] ASIDE =
            KeptAside.all().stream().mapToDouble(KeptAside::confidence).toArray();

    @Test
    void real_chat_kept_aside_is_read_with_an_f1_of_88_and_more() {
        assertThat(Lab.f1(LESSONS, ASIDE, lesson -> lesson.set().equals("dev"), 0.5))
                .isGreaterThan(0.88);
    }

    @Test
    void workplace_chat_kept_aside_is_read_with_an_f1_of_84_and_more() {
        assertThat(Lab.f1(LESSONS, ASIDE, lesson -> lesson.set().equals("dev-workplace"), 0.5))
                .isGreaterThan(0.84);
    }
}
