package dev.awaitbot.report.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awaitbot.report.Detector;
import dev.awaitbot.report.Estimate;
import dev.awaitbot.report.Report;
import dev.awaitbot.report.Source;
import dev.awaitbot.report.Synthetic;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlTest {
    private static final Source SOURCE = new Source(
            "slack",
            List.of("<b>team</b>.zip"),
            3,
            List.of(new Source.Skipped("help/<script>.json", "it ends in the middle")),
            List.of());

    private static final Document TEAM = page(Synthetic.report(900, 40, 20, SOURCE));

    @Test
    void has_its_sections_in_the_order_in_which_they_matter() {
        assertThat(TEAM.select("main > section").eachAttr("id"))
                .containsExactly(
                        "read",
                        "key",
                        "compliance",
                        "waiting",
                        "weeks",
                        "hours",
                        "places",
                        "findings",
                        "nudges",
                        "how");
    }

    @Test
    void says_which_detector_it_was_and_how_well_it_does() {
        Detector detector = Detector.shipped();
        Detector.Set chat = detector.sets().get(0);
        assertThat(TEAM.select("#how p code").eachText()).contains(detector.version());
        assertThat(TEAM.select("#how tbody tr").get(0).text().replace('\u00a0', ' '))
                .isEqualTo("public chat" + chat.messages() + " messages " + figure(chat.precision()) + " "
                        + figure(chat.recall()));
    }

    private static String figure(Estimate share) {
        return "%d %%%d to %d %%"
                .formatted(
                        Math.round(100 * share.value()), Math.round(100 * share.low()), Math.round(100 * share.high()));
    }

    @Test
    void no_label_of_time_runs_into_the_next_on_a_phone() {
        Report years = Synthetic.report(900, 80, 20, SOURCE);
        List<Tick> times = CurveChart.of(years.firstResponse().wall(), true).times();
        Tick last = times.get(times.size() - 1);
        Tick before = times.get(times.size() - 2);
        assertThat(last.label()).isEqualTo("1 year");
        assertThat(last.anchor()).isEqualTo("end");
        double begins = Double.parseDouble(last.at()) - 7.8 * last.label().length();
        assertThat(begins)
                .isGreaterThan(
                        Double.parseDouble(before.at()) + 7.8 * before.label().length() / 2);
    }

    @Test
    void loads_nothing_and_runs_nothing() {
        assertThat(TEAM.select("script, link, iframe, object, embed, img, form, base"))
                .isEmpty();
        assertThat(TEAM.select("[src], [href], [style]")).isEmpty();
        assertThat(TEAM.html()).doesNotContain("url(").doesNotContain("@import").doesNotContain("http:");
    }

    @Test
    void allows_itself_only_its_own_style() throws Exception {
        String policy = TEAM.select("meta[http-equiv=Content-Security-Policy]").attr("content");
        byte[] style = TEAM.select("style").get(0).data().getBytes(StandardCharsets.UTF_8);
        String hash = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(style));
        assertThat(policy).contains("default-src 'none'").contains("style-src 'sha256-" + hash + "'");
    }

    @Test
    void shows_hostile_names_as_text() {
        assertThat(TEAM.text())
                .contains("#<img src=x onerror=alert(1)>")
                .contains("<b>team</b>.zip")
                .contains("help/<script>.json");
    }

    @Test
    void every_chart_has_a_title_and_a_description_and_numbers_beside_it() {
        assertThat(TEAM.select("svg[role=img]")).hasSize(8);
        for (Element chart : TEAM.select("svg[role=img]")) {
            for (String id : chart.attr("aria-labelledby").split(" ")) {
                assertThat(chart.getElementById(id)).as(id).isNotNull();
                assertThat(chart.getElementById(id).text()).as(id).isNotBlank();
            }
        }
        assertThat(TEAM.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(TEAM.select("#weeks table tbody tr")).isNotEmpty();
        assertThat(TEAM.select("#hours table")).hasSize(2);
    }

    @Test
    void draws_inside_its_frame_and_with_numbers_only() {
        for (Element shape : TEAM.select("svg *")) {
            for (String name : List.of("d", "x", "y", "cx", "cy", "width", "height")) {
                assertThat(shape.attr(name))
                        .doesNotContain("NaN")
                        .doesNotContain("Infinity")
                        .doesNotContain("null");
            }
        }
        for (Element bar : TEAM.select("svg rect")) {
            assertThat(Double.parseDouble(bar.attr("width"))).isBetween(0.0, 880.0);
        }
    }

    @Test
    void says_nothing_that_is_no_word() {
        assertThat(TEAM.text())
                .doesNotContain("null")
                .doesNotContain("NaN")
                .doesNotContain("Infinity")
                .doesNotContain("!");
    }

    @Test
    void shows_no_texts_unless_they_were_asked_for() {
        assertThat(TEAM.text()).doesNotContain("please look").contains("Run the audit with --examples");
    }

    @Test
    void shows_only_counts_of_few_requests() {
        Document page = page(Synthetic.report(20, 4, 8, SOURCE));
        assertThat(page.text()).contains("Fewer than 30 tracked requests: counts only");
        assertThat(page.select("#compliance svg, #waiting svg")).isEmpty();
        assertThat(page.select(".tile").text()).doesNotContain("%");
    }

    @Test
    void shows_nothing_of_few_people() {
        Document page = page(Synthetic.report(200, 10, 4, SOURCE));
        assertThat(page.text()).contains("Fewer than 5 people wrote here.");
        assertThat(page.select("main > section").eachAttr("id")).containsExactly("read", "how");
    }

    @Test
    void shows_that_there_was_nothing() {
        Document page = page(Synthetic.report(0, 0, 1, SOURCE));
        assertThat(page.text()).contains("There were no messages to read.").contains("Is this the export you meant");
    }

    private static Document page(Report report) {
        var out = new StringWriter();
        try {
            Html.write(report, out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return Jsoup.parse(out.toString());
    }
}
