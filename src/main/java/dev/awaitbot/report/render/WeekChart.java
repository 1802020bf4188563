package dev.awaitbot.report.render;

import dev.awaitbot.report.Weekly;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Two panels over the same weeks: bars of requests, and below them the share that was complete, with its interval.
 *
 * @param line the share complete, a path with gaps where too few requests are near
 * @param half the height of the upper panel's ground line
 */
public record WeekChart(
        int width,
        int height,
        List<Bar> bars,
        String line,
        String band,
        List<Tick> dates,
        List<Tick> counts,
        List<Tick> shares,
        String left,
        String right,
        String half,
        String base) {

    /** One week's requests, of them those that were complete at the foot. */
    public record Bar(String x, String width, String y, String height, String completeY, String completeHeight) {}

    private static final int UPPER = 150;
    private static final int GAP = 26;
    private static final int LOWER = 110;

    static WeekChart of(List<Weekly.Of> weeks, boolean narrow) {
        Plot frame = Plot.of(narrow, UPPER + GAP + LOWER + 44);
        var upper = new Plot(frame.width(), UPPER, frame.left(), frame.right(), 14, 0, narrow);
        var lower = new Plot(frame.width(), UPPER + GAP + LOWER, frame.left(), frame.right(), UPPER + GAP, 0, narrow);
        int most = nice(weeks.stream().mapToInt(Weekly.Of::requests).max().orElse(1));
        double step = frame.inner() / weeks.size();
        double thick = Math.max(0.8, Math.min(28, step > 3 ? step - 1.5 : step - 0.2));
        var bars = new ArrayList<Bar>();
        for (int i = 0; i < weeks.size(); i++) {
            Weekly.Of week = weeks.get(i);
            if (week.requests() > 0) {
                double x = frame.x((i + 0.5) / weeks.size()) - thick / 2;
                double y = upper.y((double) week.requests() / most);
                double complete = upper.y((double) week.complete() / most);
                bars.add(new Bar(
                        Plot.at(x),
                        Plot.at(thick),
                        Plot.at(y),
                        Plot.at(upper.y(0) - y),
                        Plot.at(complete),
                        Plot.at(upper.y(0) - complete)));
            }
        }
        List<Tick> counts = List.of(Tick.of(upper.y(1), Words.number(most)), Tick.of(upper.y(0), "0"));
        List<Tick> shares =
                List.of(Tick.of(lower.y(1), "100 %"), Tick.of(lower.y(0.5), "50 %"), Tick.of(lower.y(0), "0 %"));
        return new WeekChart(
                frame.width(),
                frame.height(),
                bars,
                line(lower, weeks),
                band(lower, weeks),
                dates(frame, weeks),
                counts,
                shares,
                Plot.at(frame.left()),
                Plot.at(frame.x(1)),
                Plot.at(upper.y(0)),
                Plot.at(lower.y(0)));
    }

    /** The next number with one leading digit that people count by. */
    static int nice(int most) {
        int unit = 1;
        while (unit * 10 <= most) {
            unit *= 10;
        }
        for (int leading : new int[] {1, 2, 3, 4, 5, 6, 8, 10}) {
            if (leading * unit >= most) {
                return leading * unit;
            }
        }
        return 10 * unit;
    }

    private static double x(Plot plot, List<Weekly.Of> weeks, int i) {
        return plot.x((i + 0.5) / weeks.size());
    }

    private static String line(Plot plot, List<Weekly.Of> weeks) {
        var path = new StringBuilder();
        boolean on = false;
        for (int i = 0; i < weeks.size(); i++) {
            var recent = weeks.get(i).recent();
            if (recent != null) {
                path.append(on ? 'L' : 'M').append(Plot.point(x(plot, weeks, i), plot.y(recent.share())));
            }
            on = recent != null;
        }
        return path.toString();
    }

    private static String band(Plot plot, List<Weekly.Of> weeks) {
        var path = new StringBuilder();
        for (int from = 0; from < weeks.size(); from++) {
            int to = from;
            while (to < weeks.size() && weeks.get(to).recent() != null) {
                to++;
            }
            run(path, plot, weeks, from, to);
            from = to;
        }
        return path.toString();
    }

    private static void run(StringBuilder path, Plot plot, List<Weekly.Of> weeks, int from, int to) {
        for (int i = from; i < to; i++) {
            var recent = weeks.get(i).recent();
            double high = recent == null ? 0 : recent.high();
            path.append(i == from ? 'M' : 'L').append(Plot.point(x(plot, weeks, i), plot.y(high)));
        }
        for (int i = to - 1; i >= from; i--) {
            var recent = weeks.get(i).recent();
            double low = recent == null ? 0 : recent.low();
            path.append('L').append(Plot.point(x(plot, weeks, i), plot.y(low)));
        }
        path.append(to > from ? "Z" : "");
    }

    /** Years for years, months for months, else the Mondays; never so close that they touch. */
    private static List<Tick> dates(Plot plot, List<Weekly.Of> weeks) {
        int n = weeks.size();
        String pattern = n > 160 ? "uuuu" : n > 16 ? "MMM uuuu" : "d MMM";
        var format = DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
        double room = plot.narrow() ? 62 : 80;
        var dates = new ArrayList<Tick>();
        String last = "";
        double lastX = -room;
        for (int i = 0; i < n; i++) {
            LocalDate monday = weeks.get(i).week().monday();
            String label = format.format(monday);
            double x = x(plot, weeks, i);
            boolean turn = !label.equals(last) && (i > 0 || n <= 16);
            if (turn && x - lastX >= room && x <= plot.x(1) - room / 4) {
                dates.add(Tick.of(x, label));
                lastX = x;
            }
            last = label;
        }
        return dates;
    }
}
