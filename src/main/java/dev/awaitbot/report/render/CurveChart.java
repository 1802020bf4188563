package dev.awaitbot.report.render;

import dev.awaitbot.report.Curve;
import dev.awaitbot.report.Grid;
import dev.awaitbot.report.Latency;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The survival curve: what share is still without an answer, over time on a logarithmic scale.
 *
 * @param line the curve, a path
 * @param band its 95 % interval, a path
 * @param marks where requests that are still open were last seen, a path of short strokes
 * @param median where half have their answer; null where that is not reached on the scale
 */
public record CurveChart(
        int width,
        int height,
        String line,
        String band,
        String marks,
        List<Tick> times,
        List<Tick> shares,
        @Nullable Dot median,
        Dot day,
        String left,
        String right,
        String base) {

    /** A point on the curve with its words. */
    public record Dot(String x, String y, String label, String anchor, String labelX, String labelY) {}

    private record Time(double seconds, String label, boolean always) {}

    private static final List<Time> TIMES = List.of(
            new Time(60, "1 min", true),
            new Time(600, "10 min", false),
            new Time(3600, "1 h", true),
            new Time(4 * 3600, "4 h", false),
            new Time(24 * 3600, "1 day", true),
            new Time(3 * 24 * 3600, "3 days", false),
            new Time(7 * 24 * 3600, "1 week", true),
            new Time(Grid.LAST, "4 weeks", true));

    static CurveChart of(Latency latency, boolean narrow) {
        Plot plot = Plot.of(narrow, narrow ? 240 : 320);
        var times = new ArrayList<Tick>();
        for (Time time : TIMES) {
            if (time.always || !narrow) {
                String anchor = time.seconds == Grid.LAST ? "end" : "middle";
                times.add(new Tick(Plot.at(x(plot, time.seconds)), time.label, anchor));
            }
        }
        var shares = new ArrayList<Tick>();
        for (int percent = 0; percent <= 100; percent += 25) {
            shares.add(Tick.of(plot.y(percent / 100.0), percent + " %"));
        }
        return new CurveChart(
                plot.width(),
                plot.height(),
                line(plot, latency.curve()),
                band(plot, latency.band()),
                marks(plot, latency.curve()),
                times,
                shares,
                median(plot, latency),
                day(plot, latency),
                Plot.at(plot.left()),
                Plot.at(plot.x(1)),
                Plot.at(plot.y(0)));
    }

    private static double x(Plot plot, double seconds) {
        double share = Math.log(Math.max(seconds, Grid.FIRST) / Grid.FIRST) / Math.log(Grid.LAST / Grid.FIRST);
        return plot.x(Math.min(1, share));
    }

    private static String line(Plot plot, Curve curve) {
        var path = new StringBuilder("M" + Plot.point(plot.x(0), plot.y(1 - curve.at(Grid.FIRST))));
        String lastX = "";
        for (int i = 0; i < curve.times().length; i++) {
            double time = curve.times()[i];
            if (time > Grid.FIRST && time <= Grid.LAST) {
                String x = Plot.at(x(plot, time));
                // Steps closer than a tenth of a unit are one step: a quarter of a million would make a heavy page.
                if (!x.equals(lastX)) {
                    path.append('H').append(x);
                    lastX = x;
                }
                boolean last = i + 1 == curve.times().length
                        || !Plot.at(x(plot, curve.times()[i + 1])).equals(x);
                if (last) {
                    path.append('V').append(Plot.at(plot.y(1 - curve.answered()[i])));
                }
            }
        }
        return path.append('H').append(Plot.at(plot.x(1))).toString();
    }

    private static String band(Plot plot, Latency.Band band) {
        var path = new StringBuilder();
        int n = band.times().length;
        for (int i = 0; i < n; i++) {
            path.append(i == 0 ? 'M' : 'L').append(Plot.point(x(plot, band.times()[i]), plot.y(1 - band.low()[i])));
        }
        for (int i = n - 1; i >= 0; i--) {
            path.append('L').append(Plot.point(x(plot, band.times()[i]), plot.y(1 - band.high()[i])));
        }
        return path.append(n == 0 ? "" : "Z").toString();
    }

    private static String marks(Plot plot, Curve curve) {
        var path = new StringBuilder();
        double last = -10;
        for (double time : curve.open()) {
            double x = x(plot, time);
            if (x - last >= 2 && time <= Grid.LAST) {
                path.append('M')
                        .append(Plot.point(x, plot.y(1 - curve.at(time)) - 5))
                        .append("v10");
                last = x;
            }
        }
        return path.toString();
    }

    private static @Nullable Dot median(Plot plot, Latency latency) {
        double seconds = latency.median().value();
        if (seconds > Grid.LAST) {
            return null;
        }
        String label = "half after " + Words.wall(seconds);
        return dot(plot, seconds, 0.5, label);
    }

    private static Dot day(Plot plot, Latency latency) {
        double answered = latency.soon().value();
        return dot(plot, 24 * 3600, 1 - answered, Words.percent(answered) + " within a day");
    }

    private static Dot dot(Plot plot, double seconds, double waiting, String label) {
        double x = x(plot, seconds);
        double y = plot.y(waiting);
        boolean start = x < plot.x(0.62);
        return new Dot(
                Plot.at(x),
                Plot.at(y),
                label,
                start ? "start" : "end",
                Plot.at(start ? x + 9 : plot.x(1)),
                Plot.at(Math.max(plot.top() + 4, y - 10)));
    }
}
