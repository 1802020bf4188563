package dev.awaitbot.report;

/**
 * A share of {@code n} with its 95 % interval.
 *
 * <p>The interval is the score interval of E. B. Wilson, "Probable inference, the law of succession, and statistical inference",
 * Journal of the American Statistical Association 22 (1927) 209–212; it stays inside 0 and 1 and needs no large sample.
 *
 * @param share {@code hits / n}; 0 where {@code n} is 0
 * @param low lower end of the interval; 0 where {@code n} is 0
 * @param high upper end of the interval; 1 where {@code n} is 0
 */
public record Share(double share, double low, double high, int hits, int n) {
    /** The 97.5 % point of the normal distribution. */
    private static final double Z = 1.959963984540054;

    public static Share of(int hits, int n) {
        if (hits < 0 || hits > n) {
            throw new IllegalArgumentException("A share counts part of a whole, this one " + hits + " of " + n + ".");
        }
        if (n == 0) {
            return new Share(0, 0, 1, 0, 0);
        }
        double p = (double) hits / n;
        double z2 = Z * Z;
        double middle = (p + z2 / (2 * n)) / (1 + z2 / n);
        double half = Z / (1 + z2 / n) * Math.sqrt(p * (1 - p) / n + z2 / (4.0 * n * n));
        // At the edges the formula gives 0 and 1 but for rounding.
        double low = hits == 0 ? 0 : middle - half;
        double high = hits == n ? 1 : middle + half;
        return new Share(p, low, high, hits, n);
    }
}
