package dev.awaitbot.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A draw of {@value #SIZE} messages in layers of confidence, a fifth each where there are enough: so that a reader who judges them
 * learns of the doubtful ones as much as of the sure.
 */
final class Strata {
    static final int SIZE = 100;
    private static final int LAYERS = 5;

    private final List<Draw> layers = new ArrayList<>();

    Strata() {
        for (int i = 0; i < LAYERS; i++) {
            layers.add(new Draw(SIZE));
        }
    }

    /** Confidence runs from one half to one among what counts as a request; a policy that counts less falls into the lowest layer. */
    void add(Excerpt excerpt) {
        int layer = (int) Math.floor((excerpt.confidence() - 0.5) * 2 * LAYERS);
        layers.get(Math.max(0, Math.min(LAYERS - 1, layer))).add(excerpt);
    }

    /** What was drawn, in order of time. */
    List<Excerpt> drawn() {
        var left = new ArrayList<List<Excerpt>>();
        layers.forEach(layer -> left.add(new ArrayList<>(layer.drawn())));
        var drawn = new ArrayList<Excerpt>();
        // In turns: what a thin layer cannot give, the others do.
        while (drawn.size() < SIZE && left.stream().anyMatch(layer -> !layer.isEmpty())) {
            for (List<Excerpt> layer : left) {
                if (!layer.isEmpty() && drawn.size() < SIZE) {
                    drawn.add(layer.remove(0));
                }
            }
        }
        drawn.sort(Comparator.comparing(Excerpt::at).thenComparing(Excerpt::conversation));
        return drawn;
    }
}
