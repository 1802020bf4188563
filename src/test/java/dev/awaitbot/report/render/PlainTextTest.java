package dev.awaitbot.report.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {
    @ParameterizedTest
    @CsvSource({
        "<@U17> can you look?, @somebody can you look?",
        "<@U17|dana> can you look?, @somebody can you look?",
        "<!here> lunch?, @here lunch?",
        "<!subteam^S1|@ops> please, @group please",
        "<@&42> please, @group please",
        "see <https://a.example/x|the plan>, see the plan",
        "in <#C1|help>, in #help",
        "1 &lt; 2 &amp;&amp; a<b>c, 1 < 2 && a<b>c",
    })
    void shows_markup_as_people_see_it(String raw, String text) {
        assertThat(PlainText.of(raw)).isEqualTo(text);
    }

    @Test
    void leaves_alone_what_does_not_close() {
        assertThat(PlainText.of("<@U17 and so on")).isEqualTo("<@U17 and so on");
        assertThat(PlainText.of("<".repeat(40_000))).hasSize(40_000);
    }
}
