package dev.awaitbot.parse.markup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awaitbot.protocol.Notation;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TokenizerTest {
    @Test
    void slack_names_people_groups_channels_and_everybody_in_angle_brackets() {
        assertThat(read("<@U17> <@U18|lee> <!subteam^S9|@ops> <!here> <#C3|launch>", Notation.SLACK))
                .containsExactly("MENTION U17", "MENTION U18", "GROUP S9", "BROADCAST here", "CHANNEL C3");
    }

    @Test
    void slack_dates_links_and_addresses_are_one_token_each() {
        assertThat(read(
                        "<!date^1392734382^{date}|Feb 18> <https://a.example/x|the plan> <mailto:a@b.example|a@b.example>",
                        Notation.SLACK))
                .containsExactly("DATE 1392734382", "LINK https://a.example/x", "LINK mailto:a@b.example");
    }

    @Test
    void slack_escapes_three_characters() {
        assertThat(read("a &amp; b &lt;c&gt;", Notation.SLACK))
                .containsExactly("WORD a", "PUNCT &", "WORD b", "PUNCT <", "WORD c", "PUNCT >");
    }

    @Test
    void discord_names_people_roles_times_emoji_and_commands() {
        assertThat(read(
                        "<@!17> <@&18> <t:1700000000:R> <:blob:9> <a:wave:8> </audit:5> <https://a.example>",
                        Notation.DISCORD))
                .containsExactly(
                        "MENTION 17",
                        "GROUP 18",
                        "DATE 1700000000",
                        "EMOJI blob",
                        "EMOJI wave",
                        "CODE /audit:5",
                        "LINK https://a.example");
    }

    @Test
    void discord_links_may_be_masked_and_may_hold_brackets() {
        assertThat(read("see [the page](https://a.example/x_(y)) now", Notation.DISCORD))
                .containsExactly("WORD see", "LINK https://a.example/x_(y)", "WORD now");
    }

    @Test
    void zulip_names_people_groups_and_channels_between_stars() {
        assertThat(read(
                        "@**Ana Ruiz|17** @_**Lee** @*ops* @**all** #**launch>dates** <time:2026-03-01T10:00:00Z>",
                        Notation.ZULIP))
                .containsExactly(
                        "MENTION 17",
                        "MENTION lee",
                        "GROUP ops",
                        "BROADCAST all",
                        "CHANNEL launch>dates",
                        "DATE 2026-03-01T10:00:00Z");
    }

    @Test
    void quoted_lines_are_not_the_authors_words() {
        assertThat(read("> why?\nbecause", Notation.PLAIN))
                .containsExactly("QUOTE > why?", "NEWLINE \n", "WORD because");
        assertThat(read("&gt; why?\nbecause", Notation.SLACK)).first().isEqualTo("QUOTE &gt; why?");
    }

    @Test
    void three_marks_quote_the_rest_of_the_message() {
        assertThat(read("he said\n>>> one\ntwo?", Notation.DISCORD)).last().isEqualTo("QUOTE >>> one\ntwo?");
        assertThat(read("&gt;&gt;&gt; one\ntwo?", Notation.SLACK)).containsExactly("QUOTE &gt;&gt;&gt; one\ntwo?");
    }

    @Test
    void discord_wants_a_space_after_the_mark_of_a_quote() {
        assertThat(read(">:( no", Notation.DISCORD)).first().isEqualTo("PUNCT >");
    }

    @Test
    void zulips_quote_blocks_are_quotes_with_the_code_inside_them() {
        assertThat(read("````quote\nlook\n```\ncode?\n```\n````\nyes", Notation.ZULIP))
                .containsExactly("QUOTE ````quote\nlook\n```\ncode?\n```\n````", "NEWLINE \n", "WORD yes");
    }

    @Test
    void code_is_one_token_whatever_stands_in_it() {
        assertThat(read("run `a ? b` and ``x`y``", Notation.PLAIN))
                .containsExactly("WORD run", "CODE `a ? b`", "WORD and", "CODE ``x`y``");
        assertThat(read("```\nwhy?\n```", Notation.SLACK)).containsExactly("CODE ```\nwhy?\n```");
        assertThat(read("``` never closed?", Notation.SLACK)).containsExactly("CODE ``` never closed?");
    }

    @Test
    void a_lone_back_tick_is_only_a_mark() {
        assertThat(read("it`s fine", Notation.PLAIN)).containsExactly("WORD it", "PUNCT `", "WORD s", "WORD fine");
    }

    @Test
    void paths_are_code_and_slashes_between_words_are_not() {
        assertThat(read("see /etc/hosts and ~/notes.txt, and/or ./run.sh?", Notation.PLAIN))
                .containsExactly(
                        "WORD see",
                        "CODE /etc/hosts",
                        "WORD and",
                        "CODE ~/notes.txt",
                        "PUNCT ,",
                        "WORD and",
                        "PUNCT /",
                        "WORD or",
                        "CODE ./run.sh",
                        "PUNCT ?");
    }

    @Test
    void links_end_before_the_marks_that_end_the_sentence() {
        assertThat(read("(https://a.example/x_(y)). ok https://b.example?", Notation.PLAIN))
                .contains("LINK https://a.example/x_(y)", "LINK https://b.example");
    }

    @Test
    void mail_addresses_are_links_and_no_mentions() {
        assertThat(read("write to kim@desk.example.", Notation.PLAIN))
                .containsExactly("WORD write", "WORD to", "LINK mailto:kim@desk.example", "PUNCT .");
        assertThat(read("write to (mailto:kim@desk.example)", Notation.DISCORD))
                .containsExactly("WORD write", "WORD to", "PUNCT (", "LINK mailto:kim@desk.example", "PUNCT )");
    }

    @Test
    void emoji_by_name_and_by_sign_are_one_token_each() {
        assertThat(read(":+1: :white_check_mark: 👩🏽‍💻 10:30:00", Notation.SLACK))
                .startsWith("EMOJI +1", "EMOJI white_check_mark", "EMOJI 👩🏽‍💻")
                .noneMatch(token -> token.startsWith("EMOJI 30"));
        assertThat(read("2026-11-21T09:00+01:00", Notation.SLACK)).noneMatch(token -> token.startsWith("EMOJI"));
    }

    @Test
    void apostrophes_belong_to_their_word() {
        assertThat(read("don’t o'clock 'tis", Notation.PLAIN))
                .containsExactly("WORD don't", "WORD o'clock", "PUNCT '", "WORD tis");
    }

    @ParameterizedTest
    @EnumSource(Notation.class)
    void forty_thousand_hostile_characters_take_no_time(Notation notation) {
        for (String piece : List.of(
                "<",
                "<@",
                "`",
                "`a\n",
                "``a`",
                "](",
                "[a](",
                "[a](b",
                "@**",
                ":a",
                "~",
                ".",
                "&gt;",
                "http://",
                "a@b",
                "/a/",
                "\"",
                "''",
                "\uD800",
                "><",
                "```a````")) {
            String text = piece.repeat(40_000 / piece.length());
            assertThat(org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                            Duration.ofSeconds(5), () -> Tokenizer.read(text, notation)))
                    .isNotNull();
        }
    }

    @ParameterizedTest
    @EnumSource(Notation.class)
    void tokens_run_forward_and_leave_out_only_white_space(Notation notation) {
        var random = new Random(20260310);
        String signs = "ab1 \n<>@#!&;:`~[]()*_.,?'\"/\\|^-+=\u00e9\u2019\u200d\uD83D\uDE00lgt";
        for (int round = 0; round < 3000; round++) {
            var text = new StringBuilder();
            for (int i = random.nextInt(60); i > 0; i--) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            int at = 0;
            for (Token token : Tokenizer.read(text.toString(), notation).tokens()) {
                assertThat(text.substring(at, token.start()))
                        .as(text.toString())
                        .matches("[\\s\\p{Cf}\\uFE0F]*");
                assertThat(token.end()).isGreaterThan(token.start());
                at = token.end();
            }
        }
    }

    private static List<String> read(String text, Notation notation) {
        return Tokenizer.read(text, notation).tokens().stream()
                .map(token -> token.type() + " " + token.norm())
                .toList();
    }
}
