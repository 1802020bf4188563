package dev.awaitbot.report.render;

import dev.awaitbot.report.Compliance;
import dev.awaitbot.report.Share;
import java.util.ArrayList;
import java.util.List;

/** One bar for each letter and one for all five, with the interval as a whisker. */
public record LetterBars(int width, int height, List<Bar> bars, String left, String full) {

    /**
     * @param initial the letter itself, empty for all five
     * @param y of the bar's upper edge
     * @param policy width of the part that the policy adds, "0" for none
     */
    public record Bar(
            String initial,
            String label,
            String labelY,
            String y,
            String width,
            String policyX,
            String policy,
            String low,
            String high,
            String middle,
            String percent,
            String percentX) {}

    private static final int THICK = 16;

    static LetterBars of(Compliance.Of compliance, boolean narrow) {
        int step = narrow ? 52 : 38;
        int left = narrow ? 2 : 178;
        // Room for the longest share, "under 1 %".
        int right = narrow ? 58 : 84;
        int width = narrow ? Plot.NARROW : Plot.WIDE;
        var bars = new ArrayList<Bar>();
        var frame = new Plot(width, 0, left, right, 0, 0, narrow);
        compliance.byLetter().forEach((letter, share) -> {
            Share policy = compliance.byPolicy().getOrDefault(letter, Share.of(0, 0));
            bars.add(
                    bar(frame, bars.size() * step, letter.name().substring(0, 1), Words.letter(letter), share, policy));
        });
        bars.add(bar(frame, bars.size() * step + 8, "", "All five", compliance.complete(), Share.of(0, 0)));
        return new LetterBars(width, bars.size() * step + 12, bars, Plot.at(left), Plot.at(frame.inner()));
    }

    private static Bar bar(Plot plot, int top, String initial, String label, Share share, Share policy) {
        int y = plot.narrow() ? top + 22 : top + 8;
        double end = plot.x(share.share());
        double added = policy.n() == 0 ? 0 : policy.share() * plot.inner();
        return new Bar(
                initial,
                label,
                Plot.at(plot.narrow() ? top + 15 : y + THICK - 3.5),
                Plot.at(y),
                Plot.at(end - plot.left()),
                Plot.at(end),
                Plot.at(added),
                Plot.at(plot.x(share.low())),
                Plot.at(plot.x(share.high())),
                Plot.at(y + THICK / 2.0),
                Words.percent(share.share()),
                Plot.at(plot.width()));
    }
}
