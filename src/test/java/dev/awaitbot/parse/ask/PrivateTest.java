package dev.awaitbot.parse.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PrivateTest {
    @Test
    void an_account_in_a_path_or_an_address_is_masked_and_a_project_is_not() {
        assertThat(Private.masked("see /glade/work/lee/run/a.nc and https://github.com/lee42/notes"))
                .isEqualTo("see /glade/work/someuser/run/a.nc and https://github.com/someuser/notes");
        assertThat(Private.masked("https://github.com/NCAR/pop-tools")).isEqualTo("https://github.com/NCAR/pop-tools");
    }

    @Test
    void a_document_is_not_to_be_found_by_what_is_kept() {
        assertThat(Private.masked("https://docs.google.com/document/d/1aBcDeFgHiJkLmNoPqRsTuVwXyZ/edit"))
                .isEqualTo("https://docs.google.com/document/d/document/edit");
    }

    @Test
    void no_lesson_holds_what_is_masked() {
        for (String set : List.of("dev-threads", "chat", "irc")) {
            assertThat(Lesson.of(set))
                    .allSatisfy(
                            lesson -> assertThat(Private.masked(lesson.text())).isEqualTo(lesson.text()));
        }
    }
}
