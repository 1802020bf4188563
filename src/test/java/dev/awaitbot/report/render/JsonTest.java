package dev.awaitbot.report.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awaitbot.report.Report;
import dev.awaitbot.report.Source;
import dev.awaitbot.report.Synthetic;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonTest {
    private static final JsonNode TEAM = json(Synthetic.report(900, 40, 20, null));

    /** The names that scripts rely on. */
    @Test
    void has_the_names_that_were_promised() {
        for (String path : List.of(
                "/generated",
                "/source/kind",
                "/source/files",
                "/source/skipped",
                "/detector/version",
                "/detector/measured",
                "/detector/sets/0/precision/share",
                "/detector/sets/0/recall/low",
                "/messages",
                "/people",
                "/conversations",
                "/threads",
                "/requests",
                "/tracked",
                "/period/from",
                "/period/to",
                "/compliance/assign/share",
                "/compliance/window/low",
                "/compliance/action/high",
                "/compliance/information/n",
                "/compliance/thread/share",
                "/compliance/complete/share",
                "/latency/firstResponse/n",
                "/latency/firstResponse/censored",
                "/latency/firstResponse/medianHours",
                "/latency/firstResponse/p90Hours",
                "/latency/firstResponse/within24h/share",
                "/latency/firstResponse/within24h/low",
                "/latency/firstResponse/within24h/high",
                "/latency/completion/medianHours",
                "/expectedNudges/perWeek",
                "/expectedNudges/perPersonPerWeek",
                "/maturity",
                "/series/0/week",
                "/series/0/requests",
                "/series/0/complete",
                "/series/0/medianHours")) {
            assertThat(TEAM.at(path).isMissingNode()).as(path).isFalse();
        }
        assertThat(TEAM.at("/maturity").isNull()).isTrue();
        assertThat(TEAM.at("/series/5/week").stringValue()).matches("\\d{4}-W\\d\\d");
    }

    @Test
    void writes_null_for_what_was_not_reached() {
        assertThat(TEAM.at("/latency/firstResponse/p90Hours").isNull()).isTrue();
        assertThat(TEAM.at("/latency/firstResponse/medianHours").isNumber()).isTrue();
    }

    @Test
    void holds_back_shares_of_few_requests_and_keeps_the_counts() {
        JsonNode few = json(Synthetic.report(20, 4, 8, null));
        assertThat(few.at("/compliance/assign/share").isNull()).isTrue();
        assertThat(few.at("/compliance/assign/n").intValue()).isPositive();
        assertThat(few.at("/latency/firstResponse/medianHours").isNull()).isTrue();
    }

    @Test
    void holds_back_everything_but_counts_of_few_people() {
        JsonNode few = json(Synthetic.report(900, 40, 4, null));
        assertThat(few.at("/compliance/complete/share").isNull()).isTrue();
        assertThat(few.at("/series").isEmpty()).isTrue();
        assertThat(few.at("/hours").isNull()).isTrue();
        assertThat(few.at("/requests").intValue()).isEqualTo(900);
    }

    @Test
    void is_the_same_whatever_a_platform_calls_its_people_and_places() {
        assertThat(tree("C")).isEqualTo(tree("900000000"));
    }

    private static Map<String, ?> tree(String prefix) {
        var source = new Source("any", List.of(), 0, List.of(), List.of());
        var cases = new Synthetic(3, 30, prefix).tally(500, 30).cases();
        return json(Json.tree(Report.of(cases, source, Instant.EPOCH)));
    }

    /** As values: arrays are compared by what they hold. */
    @SuppressWarnings("unchecked")
    private static Map<String, ?> json(Map<String, ?> tree) {
        return JsonMapper.shared().convertValue(tree, Map.class);
    }

    private static JsonNode json(Report report) {
        var out = new ByteArrayOutputStream();
        Json.write(report, out);
        return JsonMapper.shared().readTree(out.toByteArray());
    }
}
