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

    /** What was drawn, in order of time; each of a layer stands for as many of it as every other. */
    List<Drawn> drawn() {
        int[] taken = taken();
        var drawn = new ArrayList<Drawn>();
        for (int i = 0; i < LAYERS; i++) {
            Draw layer = layers.get(i);
            double standsFor = taken[i] == 0 ? 0 : (double) layer.offered() / taken[i];
            layer.drawn().stream().limit(taken[i]).forEach(one -> drawn.add(new Drawn(one, standsFor)));
        }
        drawn.sort(Comparator.comparing((Drawn one) -> one.excerpt().at())
                .thenComparing(one -> one.excerpt().conversation()));
        return drawn;
    }

    /** How many each layer gives. In turns: what a thin layer cannot give, the others do. */
    private int[] taken() {
        int[] taken = new int[LAYERS];
        int left = SIZE;
        boolean more = true;
        while (left > 0 && more) {
            more = false;
            for (int i = 0; i < LAYERS && left > 0; i++) {
                if (taken[i] < layers.get(i).offered()) {
                    taken[i]++;
                    left--;
                    more = true;
                }
            }
        }
        return taken;
    }
}
