package dev.awaitbot.report.render;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Weekday by hour: each count is a square, larger and darker the more there are. */
public record HeatMap(int width, int height, List<Cell> cells, List<Tick> hours, List<Tick> days, String busiest) {

    /** @param shade 1 to 5 */
    public record Cell(String x, String y, String side, int shade) {}

    private static final int STEP = 16;
    private static final int LEFT = 34;
    private static final int TOP = 20;

    static HeatMap of(int[][] counts) {
        int most = 0;
        int day = 0;
        int hour = 0;
        for (int d = 0; d < 7; d++) {
            for (int h = 0; h < 24; h++) {
                if (counts[d][h] > most) {
                    most = counts[d][h];
                    day = d;
                    hour = h;
                }
            }
        }
        var cells = new ArrayList<Cell>();
        for (int d = 0; d < 7; d++) {
            for (int h = 0; h < 24; h++) {
                if (counts[d][h] > 0) {
                    cells.add(cell(d, h, (double) counts[d][h] / most));
                }
            }
        }
        var hours = new ArrayList<Tick>();
        for (int h = 0; h < 24; h += 6) {
            hours.add(Tick.of(LEFT + h * STEP + STEP / 2.0, hour(h)));
        }
        var days = new ArrayList<Tick>();
        for (DayOfWeek weekday : DayOfWeek.values()) {
            double y = TOP + (weekday.getValue() - 1) * STEP + STEP - 4;
            days.add(new Tick(Plot.at(y), name(weekday.getValue() - 1), "end"));
        }
        String busiest = most == 0 ? "" : name(day) + ", " + hour(hour) + " to " + hour(hour + 1);
        return new HeatMap(LEFT + 24 * STEP + 2, TOP + 7 * STEP + 2, cells, hours, days, busiest);
    }

    private static Cell cell(int day, int hour, double share) {
        // The area of the square stands for the count.
        double side = Math.max(2, (STEP - 2) * Math.sqrt(share));
        double x = LEFT + hour * STEP + (STEP - side) / 2;
        double y = TOP + day * STEP + (STEP - side) / 2;
        int shade = Math.max(1, (int) Math.ceil(share * 5));
        return new Cell(Plot.at(x), Plot.at(y), Plot.at(side), shade);
    }

    /** "Mon". */
    public static String name(int day) {
        return DayOfWeek.of(day + 1).getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    }

    public static String hour(int hour) {
        return (hour < 10 ? "0" : "") + hour + ":00";
    }
}
