package dev.awaitbot.cli;

import dev.awaitbot.protocol.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/** Shows a text with stretches of it marked and named in the lines below, as compilers do. */
final class Marks {
    private static final int WIDTH = 92;
    private static final int LONGEST = 2000;
    private static final String MARGIN = "  ";

    private final List<Mark> marks = new ArrayList<>();

    private record Mark(Span span, String label, UnaryOperator<String> paint) {}

    /** A mark within one row. */
    private record Piece(int from, int to, String label, UnaryOperator<String> paint) {
        int end() {
            return label.isEmpty() ? to : to + 1 + label.length();
        }
    }

    void add(Span span, String label, UnaryOperator<String> paint) {
        marks.add(new Mark(span, label, paint));
    }

    /** The rows of the text, each followed by the marks under it; a very long text is cut. */
    List<String> lines(String text) {
        boolean cut = text.length() > LONGEST;
        String shown = cut ? text.substring(0, LONGEST) : text;
        var cells = new Cells(shown, WIDTH);
        var lines = new ArrayList<String>();
        for (int row = 0; row < cells.rows(); row++) {
            lines.add((MARGIN + cells.row(row)).stripTrailing());
            for (List<Piece> lane : lanes(pieces(cells, row, shown.length()))) {
                lines.add(drawn(lane));
            }
        }
        if (cut) {
            lines.add(MARGIN + "… " + (text.length() - LONGEST) + " more characters");
        }
        return lines;
    }

    private List<Piece> pieces(Cells cells, int row, int length) {
        var pieces = new ArrayList<Piece>();
        for (Mark mark : marks) {
            if (mark.span.end() > length) {
                continue;
            }
            int first = cells.rowOf(mark.span.start());
            int last = cells.rowOf(mark.span.end() - 1);
            if (row < first || row > last) {
                continue;
            }
            int from = row == first ? cells.columnOf(mark.span.start()) : 0;
            int to = row == last ? cells.columnOf(mark.span.end() - 1) + 1 : cells.widthOf(row);
            if (to > from) {
                pieces.add(new Piece(from, to, row == last ? mark.label : "", mark.paint));
            }
        }
        pieces.sort(Comparator.comparingInt(Piece::from).thenComparingInt(piece -> -piece.to));
        return pieces;
    }

    /** Puts each piece in the first line where it has room. */
    private static List<List<Piece>> lanes(List<Piece> pieces) {
        var lanes = new ArrayList<List<Piece>>();
        for (Piece piece : pieces) {
            List<Piece> lane = lanes.stream()
                    .filter(line -> line.get(line.size() - 1).end() + 2 <= piece.from)
                    .findFirst()
                    .orElse(null);
            if (lane == null) {
                lane = new ArrayList<>();
                lanes.add(lane);
            }
            lane.add(piece);
        }
        return lanes;
    }

    private static String drawn(List<Piece> lane) {
        var line = new StringBuilder(MARGIN);
        int at = 0;
        for (Piece piece : lane) {
            line.append(" ".repeat(piece.from - at));
            String label = piece.label.isEmpty() ? "" : " " + piece.label;
            line.append(piece.paint.apply("^".repeat(piece.to - piece.from) + label));
            at = piece.end();
        }
        return line.toString();
    }
}
