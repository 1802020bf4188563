package dev.awaitbot.cli;

import dev.awaitbot.protocol.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/** Shows a text with stretches of it marked and named in the lines below, as compilers do. */
final class Marks {
    private static final int LONGEST = 2000;
    private static final String MARGIN = "  ";

    private final int width;
    private final List<Mark> marks = new ArrayList<>();

    private record Mark(Span span, String label, UnaryOperator<String> paint) {}

    /** What stands in a line under the text: carets, a name, or both. */
    private record Piece(int from, String words, UnaryOperator<String> paint) {
        int end() {
            return from + words.length();
        }
    }

    /** @param width columns of the screen */
    Marks(int width) {
        this.width = width - MARGIN.length();
    }

    /** What marks the same words is named together. */
    void add(Span span, String label, UnaryOperator<String> paint) {
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            if (mark.span.equals(span)) {
                marks.set(i, new Mark(span, mark.label + ", " + label, paint));
                return;
            }
        }
        marks.add(new Mark(span, label, paint));
    }

    /** The rows of the text, each followed by the marks under it; a very long text is cut. */
    List<String> lines(String text) {
        boolean cut = text.length() > LONGEST;
        String shown = cut ? text.substring(0, LONGEST) : text;
        var cells = new Cells(shown, width);
        var lines = new ArrayList<String>();
        for (int row = 0; row < cells.rows(); row++) {
            lines.add((MARGIN + cells.row(row)).stripTrailing());
            for (List<Piece> lane : lanes(cells, row, shown.length())) {
                lines.add(drawn(lane));
            }
        }
        if (cut) {
            lines.add(MARGIN + "… " + (text.length() - LONGEST) + " more characters");
        }
        return lines;
    }

    /** A mark within one row. */
    private record Stretch(int from, int to, String label, UnaryOperator<String> paint) {}

    private List<List<Piece>> lanes(Cells cells, int row, int length) {
        var stretches = new ArrayList<Stretch>();
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
                stretches.add(new Stretch(from, to, row == last ? mark.label : "", mark.paint));
            }
        }
        stretches.sort(Comparator.comparingInt(Stretch::from).thenComparingInt(stretch -> -stretch.to));
        var lanes = new ArrayList<List<Piece>>();
        stretches.forEach(stretch -> place(stretch, lanes));
        return lanes;
    }

    /** The name stands behind the carets; where the screen ends before it, in front of them, or else below. */
    private void place(Stretch stretch, List<List<Piece>> lanes) {
        String carets = "^".repeat(stretch.to - stretch.from);
        String label = stretch.label;
        int room = label.length() + 1;
        if (label.isEmpty()) {
            place(new Piece(stretch.from, carets, stretch.paint), lanes, 0);
        } else if (stretch.to + room <= width) {
            place(new Piece(stretch.from, carets + " " + label, stretch.paint), lanes, 0);
        } else if (stretch.from >= room) {
            place(new Piece(stretch.from - room, label + " " + carets, stretch.paint), lanes, 0);
        } else {
            int lane = place(new Piece(stretch.from, carets, stretch.paint), lanes, 0);
            for (String line : Wrap.lines(label, width)) {
                int from = Math.max(0, Math.min(stretch.from, width - line.length()));
                lane = place(new Piece(from, line, stretch.paint), lanes, lane + 1);
            }
        }
    }

    /** Puts a piece in the first line, counted from one on, where it has room. */
    private static int place(Piece piece, List<List<Piece>> lanes, int first) {
        for (int i = first; i < lanes.size(); i++) {
            List<Piece> lane = lanes.get(i);
            if (lane.get(lane.size() - 1).end() + 2 <= piece.from) {
                lane.add(piece);
                return i;
            }
        }
        lanes.add(new ArrayList<>(List.of(piece)));
        return lanes.size() - 1;
    }

    private static String drawn(List<Piece> lane) {
        var line = new StringBuilder(MARGIN);
        int at = 0;
        for (Piece piece : lane) {
            line.append(" ".repeat(piece.from - at)).append(piece.paint.apply(piece.words));
            at = piece.end();
        }
        return line.toString();
    }
}
