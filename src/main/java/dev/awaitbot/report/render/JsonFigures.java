package dev.awaitbot.report.render;

import dev.awaitbot.report.Cases;
import dev.awaitbot.report.Estimate;
import dev.awaitbot.report.Share;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How single figures are written in report.json: four digits, hours, null for what is held back or was not reached. */
final class JsonFigures {
    private JsonFigures() {}

    static void time(Map<String, @Nullable Object> map, String name, Estimate estimate, boolean shown) {
        map.put(name + "Hours", shown ? hours(estimate.value()) : null);
        map.put(name + "LowHours", shown ? hours(estimate.low()) : null);
        map.put(name + "HighHours", shown ? hours(estimate.high()) : null);
    }

    static Object share(Share share, boolean people) {
        boolean shown = people && share.n() >= Cases.REQUESTS;
        var map = map("share", shown ? round(share.share()) : null, "low", shown ? round(share.low()) : null);
        map.put("high", shown ? round(share.high()) : null);
        map.put("n", share.n());
        map.put("hits", share.hits());
        return map;
    }

    static Object estimate(Estimate estimate) {
        return map("share", round(estimate.value()), "low", round(estimate.low()), "high", round(estimate.high()));
    }

    static Object estimate(Estimate estimate, int n, boolean people) {
        boolean shown = people && n >= Cases.REQUESTS;
        var map = map("share", shown ? round(estimate.value()) : null, "low", shown ? round(estimate.low()) : null);
        map.put("high", shown ? round(estimate.high()) : null);
        map.put("n", n);
        return map;
    }

    static Map<String, @Nullable Object> map(String one, @Nullable Object first, String two, @Nullable Object second) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put(one, first);
        map.put(two, second);
        return map;
    }

    static Map<String, @Nullable Object> map(
            String one,
            @Nullable Object first,
            String two,
            @Nullable Object second,
            String three,
            @Nullable Object third) {
        var map = map(one, first, two, second);
        map.put(three, third);
        return map;
    }

    static @Nullable Double hours(double seconds) {
        return Double.isFinite(seconds) ? round(seconds / 3600) : null;
    }

    static double round(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }

    static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
