package dev.awaitbot.report.render;

import dev.awaitbot.report.Report;

/** The charts of a report, each for a wide and for a narrow page where that makes a difference. */
public record Charts(
        LetterBars letters,
        LetterBars lettersNarrow,
        CurveChart curve,
        CurveChart curveNarrow,
        WeekChart weeks,
        WeekChart weeksNarrow,
        HeatMap asked,
        HeatMap answered) {

    static Charts of(Report report) {
        return new Charts(
                LetterBars.of(report.compliance(), false),
                LetterBars.of(report.compliance(), true),
                CurveChart.of(report.firstResponse().wall(), false),
                CurveChart.of(report.firstResponse().wall(), true),
                WeekChart.of(report.weeks(), false),
                WeekChart.of(report.weeks(), true),
                HeatMap.of(report.hours().asked()),
                HeatMap.of(report.hours().answered()));
    }
}
