package dev.awaitbot.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awaitbot.calendar.Calendars;
import dev.awaitbot.calendar.HolidaySource;
import dev.awaitbot.parse.Reader;
import dev.awaitbot.protocol.Notation;
import dev.awaitbot.protocol.Reading;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RewriteTest {
    private static final Calendars CALENDARS = new Calendars(HolidaySource.NONE);
    private static final Reader READER = new Reader(CALENDARS);

    private static @Nullable String rewritten(String text) {
        Example example = Example.of(text);
        Reading reading = READER.read(text, Notation.PLAIN, example.scene());
        return Rewrite.of(text, reading, new Checks(CALENDARS).findings(new Subject(reading, example.facts(), null)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "@dana please review https://git.example/pull/12|@dana please review https://git.example/pull/12 by Thu 17:00",
                "@dana please review https://git.example/pull/12 🙏|@dana please review https://git.example/pull/12 by Thu 17:00 🙏",
                "@dana can you review this PR?|@dana can you review this PR <link> by Thu 17:00?",
                "ASAP please @dana: revert commit 9f3e1ab on main|By Wed 17:00 please @dana: revert commit 9f3e1ab on main",
                "Please review https://git.example/pull/12|<name>, please review https://git.example/pull/12 by Thu 17:00",
                "@here please review https://git.example/pull/12|<name> please review https://git.example/pull/12 by Thu 17:00",
            })
    void every_fix_stands_where_it_belongs(String text, String better) {
        assertThat(rewritten(text)).isEqualTo(better);
    }

    @Test
    void a_question_gets_its_time_in_a_sentence_of_its_own() {
        assertThat(rewritten("@dana does the cache survive a restart of the node?"))
                .isEqualTo("@dana does the cache survive a restart of the node? Please answer by Thu 17:00.");
        assertThat(rewritten("@dana why was release 4.8 rolled back"))
                .isEqualTo("@dana why was release 4.8 rolled back? Please answer by Thu 17:00.");
    }

    @Test
    void what_asks_for_nothing_is_left_alone() {
        assertThat(rewritten("@dana got a minute?")).isNull();
    }

    @Test
    void what_lacks_nothing_is_left_alone() {
        assertThat(rewritten("@dana please review https://git.example/pull/12 by Thu 17:00."))
                .isNull();
        assertThat(rewritten("The build is green again.")).isNull();
    }
}
