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

    private record Time(double seconds, String label) {}

    /** Room for one label of time. */
    private static final double LABEL = 56;

    private static final double DAY = 24 * 3600;
    private static final double SHORTEST = 28 * DAY;
    private static final List<Time> TIMES = List.of(
            new Time(60, "1 min"),
            new Time(600, "10 min"),
            new Time(3600, "1 h"),
            new Time(4 * 3600, "4 h"),
            new Time(DAY, "1 day"),
            new Time(7 * DAY, "1 week"),
            new Time(28 * DAY, "4 weeks"),
            new Time(Grid.LAST, "1 year"));

    static CurveChart of(Latency latency, boolean narrow) {
        var scale = new Scale(Plot.of(narrow, narrow ? 240 : 320), end(latency.curve()));
        Plot plot = scale.plot;
        var shares = new ArrayList<Tick>();
        for (int percent = 0; percent <= 100; percent += 25) {
            shares.add(Tick.of(plot.y(percent / 100.0), percent + " %"));
        }
        double half = latency.median().value();
        double day = latency.soon().value();
        boolean halfFirst = half <= DAY;
        Dot median = half > scale.end ? null : dot(scale, half, 0.5, "half after " + Words.wall(half), halfFirst);
        return new CurveChart(
                plot.width(),
                plot.height(),
                line(scale, latency.curve()),
                band(scale, latency.band()),
                marks(scale, latency.curve()),
                times(scale),
                shares,
                median,
                dot(scale, DAY, 1 - day, Words.percent(day) + " within a day", !halfFirst),
                Plot.at(plot.left()),
                Plot.at(plot.x(1)),
                Plot.at(plot.y(0)));
    }

    /** As many labels as have room. */
    private static List<Tick> times(Scale scale) {
        var times = new ArrayList<Tick>();
        double next = 0;
        for (Time time : TIMES) {
            double x = scale.x(time.seconds);
            boolean end = time.seconds == scale.end;
            // The last label ends at its tick, so it reaches further back than others do.
            if (end && x - LABEL < next - LABEL / 2) {
                times.remove(times.size() - 1);
            }
            if (time.seconds <= scale.end && (end || x >= next)) {
                times.add(new Tick(Plot.at(x), time.label, end ? "end" : "middle"));
                next = x + LABEL;
            }
        }
        return times;
    }

    /** From one minute, logarithmically, to as long as anybody was watched. */
    private record Scale(Plot plot, double end) {
        double x(double seconds) {
            double share = Math.log(Math.max(seconds, Grid.FIRST) / Grid.FIRST) / Math.log(end / Grid.FIRST);
            return plot.x(Math.min(1, share));
        }
    }

    private static double end(Curve curve) {
        double longest = SHORTEST;
        for (double[] times : List.of(curve.times(), curve.open())) {
            longest = times.length == 0 ? longest : Math.max(longest, times[times.length - 1]);
        }
        return Math.min(Grid.LAST, longest);
    }

    private static String line(Scale scale, Curve curve) {
        Plot plot = scale.plot;
        var path = new StringBuilder("M" + Plot.point(plot.x(0), plot.y(1 - curve.at(Grid.FIRST))));
        String lastX = "";
        for (int i = 0; i < curve.times().length; i++) {
            double time = curve.times()[i];
            if (time > Grid.FIRST && time <= scale.end) {
                String x = Plot.at(scale.x(time));
                // Steps closer than a tenth of a unit are one step: a quarter of a million would make a heavy page.
                if (!x.equals(lastX)) {
                    path.append('H').append(x);
                    lastX = x;
                }
                boolean last = i + 1 == curve.times().length
                        || !Plot.at(scale.x(curve.times()[i + 1])).equals(x);
                if (last) {
                    path.append('V').append(Plot.at(plot.y(1 - curve.answered()[i])));
                }
            }
        }
        return path.append('H').append(Plot.at(plot.x(1))).toString();
    }

    private static String band(Scale scale, Latency.Band band) {
        Plot plot = scale.plot;
        var path = new StringBuilder();
        int n = band.times().length;
        for (int i = 0; i < n; i++) {
            path.append(i == 0 ? 'M' : 'L').append(Plot.point(scale.x(band.times()[i]), plot.y(1 - band.low()[i])));
        }
        for (int i = n - 1; i >= 0; i--) {
            path.append('L').append(Plot.point(scale.x(band.times()[i]), plot.y(1 - band.high()[i])));
        }
        return path.append(n == 0 ? "" : "Z").toString();
    }

    private static String marks(Scale scale, Curve curve) {
        Plot plot = scale.plot;
        var path = new StringBuilder();
        double last = -10;
        for (double time : curve.open()) {
            double x = scale.x(time);
            // Those watched for longer stand together at the right edge.
            if (x - last >= 2) {
                path.append('M')
                        .append(Plot.point(x, plot.y(1 - curve.at(time)) - 5))
                        .append("v10");
                last = x;
            }
        }
        return path.toString();
    }

    /** The curve falls: there is room above it to the right, and below it to the left, where the earlier of two dots is named. */
    private static Dot dot(Scale scale, double seconds, double waiting, String label, boolean earlier) {
        Plot plot = scale.plot;
        double x = scale.x(seconds);
        double y = plot.y(waiting);
        double room = 7.8 * label.length();
        if (earlier && x - room > plot.left()) {
            String below = Plot.at(Math.min(y + 18, plot.y(0) - 6));
            return new Dot(Plot.at(x), Plot.at(y), label, "end", Plot.at(x - 9), below);
        }
        boolean right = x + 9 + room < plot.width();
        String labelX = Plot.at(right ? x + 9 : plot.x(1));
        String above = Plot.at(Math.max(plot.top() + 4, y - 12));
        return new Dot(Plot.at(x), Plot.at(y), label, right ? "start" : "end", labelX, above);
    }
}
