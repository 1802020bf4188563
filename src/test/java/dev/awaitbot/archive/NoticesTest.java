package dev.awaitbot.archive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoticesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<@U17> has marked this topic as resolved.",
                "@Lee Sandoval just created a new stream <https://chat.example/7|#launch>.",
                "<@U17> renamed channel *launch* to *spring-launch*.",
                "Stream created by <@U17>.",
                "This topic was moved here from #general by <@U17>."
            })
    void housekeeping_told_as_a_message_is_no_persons_word(String text) {
        assertThat(Notices.told(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<@U17> could you look at why she renamed channel launch?",
                "<@U17>, <@U18> created a new stream and nobody knows why",
                "I created a new stream for this, please join",
                "<@U17> has the report",
                "*Reminder:* the stream created by Lee closes today",
                ""
            })
    void what_people_say_about_it_is_theirs(String text) {
        assertThat(Notices.told(text)).isFalse();
    }
}
