package dev.awaitbot.report;

/**
 * A share of {@code n} with its 95 % interval.
 *
 * <p>The interval is the score interval of E. B. Wilson, "Probable inference, the law of succession, and statistical inference",
 * Journal of the American Statistical Association 22 (1927) 209–212; it stays inside 0 and 1 and needs no large sample.
 *
 * @param share {@code hits / n} where each counts alike; 0 where {@code n} is 0
 * @param low lower end of the interval; 0 where {@code n} is 0
 * @param high upper end of the interval; 1 where {@code n} is 0
 */
public record Share(double share, double low, double high, int hits, int n) {
    /** The 97.5 % point of the normal distribution. */
    private static final double Z = 1.959963984540054;

    private static final Share NOTHING = new Share(0, 0, 1, 0, 0);

    public static Share of(int hits, int n) {
        if (hits < 0 || hits > n) {
            throw new IllegalArgumentException("A share counts part of a whole, this one " + hits + " of " + n + ".");
        }
        return n == 0 ? NOTHING : wilson((double) hits / n, n, hits, n);
    }

    /**
     * The share in a sample whose members stand for different numbers of others. The interval is Wilson's with the effective size of
     * L. Kish, "Survey Sampling" (1965), section 11.7: the square of the sum of the weights over the sum of their squares.
     *
     * @param weights for how many each stands, over 0
     */
    public static Share weighed(double[] weights, boolean[] hits) {
        double sum = 0;
        double squares = 0;
        double held = 0;
        int count = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i];
            squares += weights[i] * weights[i];
            held += hits[i] ? weights[i] : 0;
            count += hits[i] ? 1 : 0;
        }
        return sum == 0 ? NOTHING : wilson(Math.min(1, held / sum), sum * sum / squares, count, weights.length);
    }

    private static Share wilson(double p, double size, int hits, int n) {
        double z2 = Z * Z;
        double middle = (p + z2 / (2 * size)) / (1 + z2 / size);
        double half = Z / (1 + z2 / size) * Math.sqrt(p * (1 - p) / size + z2 / (4.0 * size * size));
        // At the edges the formula gives 0 and 1 but for rounding.
        double low = hits == 0 ? 0 : middle - half;
        double high = hits == n ? 1 : middle + half;
        return new Share(p, low, high, hits, n);
    }
}
