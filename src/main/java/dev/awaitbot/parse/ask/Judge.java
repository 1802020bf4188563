package dev.awaitbot.parse.ask;

import dev.awaitbot.parse.ask.Lexicon.Word;
import dev.awaitbot.protocol.Scene;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Weighs a message sentence by sentence. A message is a request if any of its sentences is, so the confidence is one minus the
 * chance that none is.
 */
public final class Judge {
    private static final int REASONS = 4;
    private static final int MANY = 64;
    private static final double NOTABLE = 0.3;

    private final Weights weights = new Weights();

    /**
     * What the scale showed.
     *
     * @param confidence 0 to 1
     * @param reasons the cues that weighed most on the side that won, strongest first
     * @param chances of each sentence alone
     * @param cues those seen in each sentence, by number
     */
    public record Verdict(double confidence, List<String> reasons, double[] chances, List<BitSet> cues) {
        public boolean saw(int sentence, int cue) {
            return cues.get(sentence).get(cue);
        }
    }

    public Verdict judge(Draft draft, Scene scene) {
        List<Clause> clauses = draft.clauses();
        double[] chances = new double[clauses.size()];
        var cues = new ArrayList<BitSet>(clauses.size());
        double none = 1;
        int strongest = -1;
        for (int i = 0; i < chances.length; i++) {
            BitSet seen = Cues.in(clauses.get(i));
            cues.add(seen);
            var scale = new Scale();
            Features.of(clauses.get(i), seen, scene, scale);
            chances[i] = 1 / (1 + Math.exp(-scale.sum));
            none *= 1 - chances[i];
            if (strongest < 0 || chances[i] > chances[strongest]) {
                strongest = i;
            }
        }
        List<String> reasons = strongest < 0 ? List.of() : reasons(cues.get(strongest), none < 0.5);
        return new Verdict(1 - none, reasons, chances, cues);
    }

    private List<String> reasons(BitSet seen, boolean request) {
        var found = new ArrayList<Reason>();
        for (int cue = seen.nextSetBit(0); cue >= 0; cue = seen.nextSetBit(cue + 1)) {
            double weight = weights.cue[cue];
            if (request ? weight > NOTABLE : weight < -NOTABLE) {
                found.add(new Reason(Cues.ALL.get(cue).reason(), Math.abs(weight)));
            }
        }
        found.sort((a, b) -> Double.compare(b.weight, a.weight));
        var reasons = new ArrayList<String>(REASONS);
        for (int i = 0; i < found.size() && reasons.size() < REASONS; i++) {
            String text = found.get(i).text;
            if (!reasons.contains(text)) {
                reasons.add(text);
            }
        }
        return List.copyOf(reasons);
    }

    private record Reason(String text, double weight) {}

    /** Adds up each feature of a sentence once, however often it comes. */
    private final class Scale implements Features.Sink {
        private double sum = weights.base;
        private long[] seen = new long[16];
        private int count;

        /** A bit for every feature that was seen, shared by many: where it is not set, the feature is fresh for sure. */
        private long perhaps;

        @Override
        public void cue(int cue, boolean opens) {
            sum += weights.cue[cue] + (opens ? weights.opens[cue] : 0);
        }

        @Override
        public void trait(int trait) {
            sum += weights.trait[trait];
        }

        @Override
        public void word(Word word) {
            if (word.weight != 0 && fresh(~word.id)) {
                sum += word.weight;
            }
        }

        @Override
        public void pair(Word first, Word second) {
            double weight = weights.pair(first, second);
            if (weight != 0 && fresh(Weights.key(first, second))) {
                sum += weight;
            }
        }

        /** Whether this feature was not yet seen in this sentence; sentences hold few that weigh, and past 64 they count again. */
        private boolean fresh(long feature) {
            long bit = 1L << ((feature * 0x9E3779B97F4A7C15L) >>> 58);
            for (int i = (perhaps & bit) == 0 ? count : 0; i < count; i++) {
                if (seen[i] == feature) {
                    return false;
                }
            }
            perhaps |= bit;
            if (count == seen.length && count < MANY) {
                seen = Arrays.copyOf(seen, 2 * count);
            }
            if (count < seen.length) {
                seen[count++] = feature;
            }
            return true;
        }
    }
}
