package dev.awaitbot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awaitbot.cli.Checker.Checked;
import dev.awaitbot.cli.Jsonl.BadLine;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What `awaitbot check` says to a person, on screens of several widths. */
class CheckTextTest {
    private static final InstantSource TUESDAY = InstantSource.fixed(Instant.parse("2026-11-17T15:00:00Z"));

    private static List<String> said(String text, int width) {
        return said(text, width, new Paint(false));
    }

    private static List<String> said(String text, int width, Paint paint) {
        var scenes = new SceneReader(Jsonl.JSON.createObjectNode(), TUESDAY, ZoneId.of("America/New_York"));
        try {
            Checked checked =
                    new Checker(scenes).check(Jsonl.JSON.createObjectNode().put("text", text));
            return new CheckText(text, checked.reading(), checked.judgement(), paint, width).lines(checked.tracked());
        } catch (BadLine e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {24, 40, 80, 100})
    void no_line_leaves_the_screen_but_what_is_there_to_be_copied(int width) {
        for (String text : List.of(
                "Can someone look into this?",
                "hey all, we need somebody to fix the login page before the demo on 3/4",
                "Kannst du bitte bis Freitag den Vertrag prüfen, @jonas?",
                "@dana please review the plan\nby Thursday asap")) {
            List<String> lines = said(text, width);
            int copied = lines.indexOf("As it could read:");
            for (int i = 0; i < lines.size(); i++) {
                if (copied < 0 || i <= copied || !lines.get(i).startsWith("  ")) {
                    assertThat(Cells.columns(lines.get(i))).as(lines.get(i)).isLessThanOrEqualTo(width);
                }
            }
        }
    }

    @Test
    void on_a_phone_what_is_said_of_a_letter_stands_below_it() {
        assertThat(said("@dana could you please review the rollout plan asap?", 40))
                .containsSequence("W  window missing", "   \"asap\": this tells nobody when. Try:", "   by Wed 17:00")
                .containsSequence(
                        "As it could read:", "  @dana could you please review the rollout plan by Wed 17:00?");
    }

    @Test
    void a_request_of_several_lines_is_rewritten_in_several_lines() {
        assertThat(said("@dana please merge https://git.example/pull/12 asap\n\nThanks", 100))
                .containsSequence(
                        "As it could read:",
                        "  @dana please merge https://git.example/pull/12 by Wed 17:00",
                        "",
                        "  Thanks");
    }

    @Test
    void a_commitment_is_called_one() {
        assertThat(String.join(" ", said("I'll send the numbers by Friday.", 100)))
                .contains("No request but a commitment: its author means to act (");
    }

    @Test
    void nothing_is_said_of_nothing() {
        assertThat(said(" \n", 100)).containsExactly("No request: the text is empty.");
    }

    @Test
    void a_language_it_does_not_know_is_given_a_reason_too() {
        assertThat(said("请在周五之前审查计划 @dana", 100)).last().isEqualTo("Why: its words, none of which stands out");
    }

    @Test
    void colour_says_nothing_that_words_do_not() {
        String text = "Can someone look into this?";
        List<String> painted = said(text, 80, new Paint(true));
        assertThat(String.join("\n", painted)).contains("\u001b[31m");
        assertThat(painted.stream()
                        .map(line -> line.replaceAll("\u001b\\[[0-9]*m", "").stripTrailing()))
                .isEqualTo(said(text, 80).stream().map(String::stripTrailing).toList());
    }
}
