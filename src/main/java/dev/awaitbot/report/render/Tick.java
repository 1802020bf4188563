package dev.awaitbot.report.render;

/**
 * A label at an axis.
 *
 * @param at its coordinate along the axis
 * @param anchor "start", "middle" or "end"
 */
public record Tick(String at, String label, String anchor) {
    static Tick of(double at, String label) {
        return new Tick(Plot.at(at), label, "middle");
    }
}
