package dev.awaitbot.report.render;

import static dev.awaitbot.report.render.JsonFigures.estimate;
import static dev.awaitbot.report.render.JsonFigures.hours;
import static dev.awaitbot.report.render.JsonFigures.map;
import static dev.awaitbot.report.render.JsonFigures.round;
import static dev.awaitbot.report.render.JsonFigures.share;
import static dev.awaitbot.report.render.JsonFigures.text;
import static dev.awaitbot.report.render.JsonFigures.time;

import dev.awaitbot.protocol.State;
import dev.awaitbot.report.Cases;
import dev.awaitbot.report.Clock;
import dev.awaitbot.report.Conversations;
import dev.awaitbot.report.Detector;
import dev.awaitbot.report.Estimate;
import dev.awaitbot.report.Latency;
import dev.awaitbot.report.Often;
import dev.awaitbot.report.Report;
import dev.awaitbot.report.Weekly;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** report.json. Figures that the rules on small groups hold back, and times that were not reached, are null. */
public final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private Json() {}

    public static void write(Report report, OutputStream out) {
        MAPPER.writeValue(out, tree(report));
    }

    static Map<String, @Nullable Object> tree(Report report) {
        var counts = report.counts();
        var tree = new LinkedHashMap<String, @Nullable Object>();
        tree.put("generated", report.generated().toString());
        tree.put("source", source(report));
        tree.put("detector", detector(report.detector()));
        tree.put("zone", report.zone().getId());
        tree.put("messages", counts.messages());
        tree.put("people", counts.people());
        tree.put("conversations", counts.conversations());
        tree.put("threads", counts.threads());
        tree.put("requests", counts.requests());
        tree.put("tracked", counts.tracked());
        tree.put("period", map("from", text(counts.from()), "to", text(counts.to())));
        tree.put("compliance", compliance(report));
        tree.put("latency", latency(report));
        tree.put("states", states(report));
        tree.put("handling", handling(report));
        tree.put("expectedNudges", nudges(report));
        tree.put("keyFinding", key(report));
        tree.put("maturity", null);
        tree.put("series", series(report));
        tree.put(
                "hours",
                report.enoughPeople()
                        ? map(
                                "asked",
                                report.hours().asked(),
                                "answered",
                                report.hours().answered())
                        : null);
        tree.put("places", places(report));
        tree.put("findings", findings(report));
        return tree;
    }

    private static Object source(Report report) {
        var skipped = new ArrayList<Object>();
        report.source().skipped().forEach(s -> skipped.add(map("file", s.file(), "reason", s.reason())));
        var source =
                map("kind", report.source().kind(), "files", report.source().files(), "skipped", skipped);
        source.put("notes", report.source().notes());
        return source;
    }

    private static Object detector(Detector detector) {
        var sets = new ArrayList<Object>();
        for (Detector.Set set : detector.sets()) {
            var map = map("set", set.key(), "name", set.name(), "messages", set.messages());
            map.put("requests", set.requests());
            map.put("precision", estimate(set.precision()));
            map.put("recall", estimate(set.recall()));
            sets.add(map);
        }
        return map(
                "version", detector.version(), "measured", detector.measured().toString(), "sets", sets);
    }

    private static Object compliance(Report report) {
        boolean shown = report.enoughPeople();
        var compliance = new LinkedHashMap<String, @Nullable Object>();
        var byPolicy = new LinkedHashMap<String, @Nullable Object>();
        report.compliance().byLetter().forEach((letter, share) -> compliance.put(letter.key(), share(share, shown)));
        report.compliance().byPolicy().forEach((letter, share) -> byPolicy.put(letter.key(), share(share, shown)));
        compliance.put("complete", share(report.compliance().complete(), shown));
        compliance.put("byPolicy", byPolicy);
        compliance.put("edited", report.compliance().edited());
        return compliance;
    }

    private static Object latency(Report report) {
        boolean shown = report.enoughPeople();
        var first = new LinkedHashMap<>(wait(report.firstResponse().wall(), Clock.WALL, shown));
        var completion = new LinkedHashMap<>(wait(report.completion().wall(), Clock.WALL, shown));
        int windowed = report.windows().n();
        first.put("withinWindow", estimate(report.windows().answered(), windowed, shown));
        completion.put("withinWindow", estimate(report.windows().done(), windowed, shown));
        first.put("working", wait(report.firstResponse().work(), Clock.WORK, shown));
        completion.put("working", wait(report.completion().work(), Clock.WORK, shown));
        first.put("conversational", wait(report.firstResponse().conversational(), Clock.WALL, shown));
        completion.put("conversational", wait(report.completion().conversational(), Clock.WALL, shown));
        long median = report.windows().medianWindow();
        return map(
                "firstResponse",
                first,
                "completion",
                completion,
                "medianWindowHours",
                shown && windowed > 0 ? hours((double) median) : null);
    }

    private static Map<String, @Nullable Object> wait(Latency latency, Clock clock, boolean people) {
        boolean shown = people && latency.n() >= Cases.REQUESTS;
        var map = map("n", latency.n(), "censored", latency.open());
        map.put("gone", latency.gone());
        map.put("intervalCensored", latency.bounded());
        time(map, "median", latency.median(), shown);
        time(map, "p90", latency.p90(), shown);
        map.put(clock == Clock.WALL ? "within24h" : "within8h", estimate(latency.soon(), latency.n(), people));
        return map;
    }

    private static Object states(Report report) {
        var states = new LinkedHashMap<String, @Nullable Object>();
        for (State state : State.values()) {
            states.put(
                    state.name().toLowerCase(Locale.ROOT),
                    report.handling().states().getOrDefault(state, 0));
        }
        return states;
    }

    private static Object handling(Report report) {
        boolean shown = report.enoughPeople();
        return map(
                "atMostOneHandoff",
                share(report.handling().oneHand(), shown),
                "reopened",
                share(report.handling().reopened(), shown));
    }

    private static Object nudges(Report report) {
        var map = map(
                "perWeek",
                round(report.nudges().perWeek()),
                "perPersonPerWeek",
                round(report.nudges().perPersonPerWeek()));
        map.put("notes", report.nudges().notes());
        map.put("weeks", report.nudges().weeks());
        map.put("busiestWeek", report.nudges().busiest());
        return map;
    }

    private static @Nullable Object key(Report report) {
        var key = report.key();
        if (key == null || !report.enough()) {
            return null;
        }
        var map = map("letter", key.letter() == null ? null : key.letter().key(), "conversation", key.conversation());
        map.put("share", share(key.share(), true));
        Estimate longer = key.longer();
        map.put("longerHours", longer == null ? null : hours(longer.value()));
        map.put("longerLowHours", longer == null ? null : hours(longer.low()));
        map.put("longerHighHours", longer == null ? null : hours(longer.high()));
        map.put("medianHours", hours(key.with()));
        map.put("othersMedianHours", hours(key.without()));
        return map;
    }

    private static List<Object> series(Report report) {
        var series = new ArrayList<Object>();
        for (Weekly.Of week : report.enoughPeople() ? report.weeks() : List.<Weekly.Of>of()) {
            var map = map("week", week.week().toString(), "requests", week.requests());
            map.put("complete", week.complete());
            map.put("judged", week.judged());
            map.put("medianHours", week.median() == null ? null : hours(week.median()));
            series.add(map);
        }
        return series;
    }

    private static Object places(Report report) {
        var shown = new ArrayList<Object>();
        for (Conversations.Place place : report.conversations().places()) {
            var map = map("conversation", place.name(), "people", place.people());
            map.put("requests", place.requests());
            map.put("unanswered", place.unanswered());
            time(
                    map,
                    "median",
                    place.latency() == null
                            ? new Estimate(0, 0, 0)
                            : place.latency().median(),
                    place.latency() != null);
            shown.add(map);
        }
        return map("shown", shown, "fewerThanFivePeople", report.conversations().small());
    }

    private static Object findings(Report report) {
        var list = new ArrayList<Object>();
        for (Often often : report.findings()) {
            var map = map("code", often.code(), "letter", often.letter().key());
            map.put("severity", often.severity().key());
            map.put("requests", often.requests());
            list.add(map);
        }
        return list;
    }
}
