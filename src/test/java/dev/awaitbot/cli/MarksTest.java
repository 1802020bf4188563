package dev.awaitbot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awaitbot.protocol.Span;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class MarksTest {
    private final Marks marks = new Marks(94);

    private void mark(String text, String part, String label) {
        int start = text.indexOf(part);
        marks.add(new Span(start, start + part.length()), label, UnaryOperator.identity());
    }

    @Test
    void marks_stand_under_their_words_and_share_a_line_where_there_is_room() {
        String text = "@dana please review the rollout plan by Thu";
        mark(text, "@dana", "owner");
        mark(text, "review the rollout plan", "action");
        mark(text, "by Thu", "window");
        assertThat(marks.lines(text))
                .containsExactly(
                        "  @dana please review the rollout plan by Thu",
                        "  ^^^^^ owner  ^^^^^^^^^^^^^^^^^^^^^^^ action",
                        "                                       ^^^^^^ window");
    }

    @Test
    void two_marks_with_room_between_them_share_a_line() {
        String text = "@dana review https://git.example/pull/12 now";
        mark(text, "@dana", "owner");
        mark(text, "now", "window");
        assertThat(marks.lines(text))
                .containsExactly(
                        "  @dana review https://git.example/pull/12 now",
                        "  ^^^^^ owner                              ^^^ window");
    }

    @Test
    void a_mark_over_a_line_break_is_drawn_under_both_lines_and_named_once() {
        String text = "please review\nthe plan";
        mark(text, "review\nthe plan", "action");
        assertThat(marks.lines(text))
                .containsExactly("  please review", "         ^^^^^^", "  the plan", "  ^^^^^^^^ action");
    }

    @Test
    void a_long_line_is_wrapped_between_words() {
        String text = "word ".repeat(30) + "end";
        mark(text, "end", "action");
        List<String> lines = marks.lines(text);
        assertThat(lines)
                .hasSize(3)
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(110));
        assertThat(lines.get(1).indexOf("end")).isEqualTo(lines.get(2).indexOf("^^^"));
    }

    @Test
    void wide_and_combining_characters_keep_the_marks_in_place() {
        String text = "計画 e\u0301 now";
        mark(text, "now", "window");
        assertThat(marks.lines(text)).containsExactly("  計画 e\u0301 now", "         ^^^ window");
    }

    @Test
    void what_would_command_the_terminal_is_shown_as_a_dot() {
        assertThat(marks.lines("a\u001b[31mred\u202Eback\ud800")).containsExactly("  a·[31mred·back·");
    }

    @Test
    void a_very_long_text_is_cut() {
        List<String> lines = marks.lines("x".repeat(40_000));
        assertThat(lines).hasSizeLessThan(40).last().isEqualTo("  … 38000 more characters");
    }

    @Test
    void nothing_and_blank_lines_are_shown_as_they_are() {
        assertThat(marks.lines("")).containsExactly("");
        assertThat(marks.lines("a\n\nb")).containsExactly("  a", "", "  b");
    }

    @Test
    void what_marks_the_same_words_is_named_together() {
        String text = "Please review.";
        mark(text, "Please review", "action");
        mark(text, "Please review", "no-action");
        assertThat(marks.lines(text)).containsExactly("  Please review.", "  ^^^^^^^^^^^^^ action, no-action");
    }

    @Test
    void a_name_that_would_leave_the_screen_stands_in_front_or_below() {
        var narrow = new Marks(24);
        String text = "can you do what I sent";
        narrow.add(new Span(18, 22), "reference", UnaryOperator.identity());
        narrow.add(new Span(0, 22), "action", UnaryOperator.identity());
        assertThat(narrow.lines(text))
                .containsExactly("  can you do what I sent", "  ^^^^^^^^^^^^^^^^^^^^^^", "  action  reference ^^^^");
    }
}
