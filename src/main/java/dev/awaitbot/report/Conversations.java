package dev.awaitbot.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How long requests wait in each conversation, the longest first. */
public final class Conversations implements Metric<Conversations.Of> {
    /**
     * @param unanswered tracked requests that nobody answered and nobody took back
     * @param latency the first response by the wall clock; null where there are too few requests
     */
    public record Place(
            String name,
            int people,
            int requests,
            int unanswered,
            @Nullable Latency latency) {}

    /**
     * @param places those in which enough people wrote
     * @param small how many are not shown, because too few people wrote there
     */
    public record Of(List<Place> places, int small) {}

    @Override
    public String id() {
        return "conversations";
    }

    @Override
    public String title() {
        return "By conversation";
    }

    @Override
    public String how() {
        return "Tracked requests by conversation, by their median first response, the longest first. Conversations in which fewer than "
                + Cases.PEOPLE + " people wrote are not shown; of those with fewer than " + Cases.REQUESTS
                + " requests only counts are.";
    }

    @Override
    public Of of(Cases cases) {
        Map<Integer, List<Row>> byPlace = new HashMap<>();
        for (Row row : cases.tracked().rows()) {
            byPlace.computeIfAbsent(row.conversation(), id -> new ArrayList<>()).add(row);
        }
        var places = new ArrayList<Place>();
        int[] small = {0};
        byPlace.forEach((id, rows) -> {
            int people = cases.gathered().peopleIn(id);
            if (people < Cases.PEOPLE) {
                small[0]++;
            } else {
                places.add(place(cases.gathered().name(id), people, new Cases(cases.gathered(), rows)));
            }
        });
        places.sort(Comparator.comparingDouble(Conversations::median)
                .reversed()
                .thenComparing(Comparator.comparingInt(Place::requests).reversed())
                .thenComparing(Place::name));
        return new Of(places, small[0]);
    }

    private static Place place(String name, int people, Cases cases) {
        Latency latency = cases.enough() ? Latency.of(cases, Row::first, Clock.WALL) : null;
        return new Place(name, people, cases.size(), cases.count(Row::unanswered), latency);
    }

    private static double median(Place place) {
        return place.latency() == null ? -1 : place.latency().median().value();
    }
}
