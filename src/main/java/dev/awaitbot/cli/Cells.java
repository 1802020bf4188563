package dev.awaitbot.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * A message laid out in the cells of a terminal: which row and column each of its characters has. What would move the cursor,
 * colour the screen or turn the direction of writing is shown as a dot.
 */
final class Cells {
    private static final char UNSHOWN = '·';

    private final List<StringBuilder> rows = new ArrayList<>();
    private final int[] row;
    private final int[] column;

    Cells(String text, int width) {
        row = new int[text.length() + 1];
        column = new int[text.length() + 1];
        rows.add(new StringBuilder());
        int at = 0;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            int next = i + Character.charCount(point);
            boolean space = Character.isWhitespace(point);
            boolean wordStarts = !space && at > 0 && Character.isWhitespace(text.charAt(i - 1));
            if (!space && (at >= width || (wordStarts && at + length(text, i) > width))) {
                rows.add(new StringBuilder());
                at = 0;
            }
            for (int unit = i; unit < next; unit++) {
                row[unit] = rows.size() - 1;
                column[unit] = at;
            }
            if (point == '\n') {
                rows.add(new StringBuilder());
                at = 0;
            } else if (!space || at < width) {
                rows.get(rows.size() - 1).append(shown(point));
                at += width(point);
            }
            i = next;
        }
        row[text.length()] = rows.size() - 1;
        column[text.length()] = at;
    }

    /** How many columns the word at an offset takes, as far as it matters. */
    private static int length(String text, int from) {
        int end = from;
        while (end < text.length() && end - from < 200 && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end - from;
    }

    int rows() {
        return rows.size();
    }

    String row(int index) {
        return rows.get(index).toString();
    }

    int rowOf(int offset) {
        return row[offset];
    }

    int columnOf(int offset) {
        return column[offset];
    }

    /** The column after the last character of a row. */
    int widthOf(int index) {
        return columns(rows.get(index));
    }

    /** How many columns a text takes on one line. */
    static int columns(CharSequence text) {
        return text.codePoints().map(Cells::width).sum();
    }

    /** Makes any text safe to be shown on one line. */
    static String plain(String text) {
        var shown = new StringBuilder();
        text.codePoints().forEach(point -> shown.append(point == '\n' ? " " : shown(point)));
        return shown.toString();
    }

    private static String shown(int point) {
        if (point == '\t' || point == '\r') {
            return " ";
        }
        int type = Character.getType(point);
        boolean hidden = Character.isISOControl(point)
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
        return hidden ? String.valueOf(UNSHOWN) : Character.toString(point);
    }

    private static int width(int point) {
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        boolean wide = (point >= 0x1100 && point <= 0x115F)
                || (point >= 0x2E80 && point <= 0xA4CF)
                || (point >= 0xAC00 && point <= 0xD7A3)
                || (point >= 0xF900 && point <= 0xFAFF)
                || (point >= 0xFF00 && point <= 0xFF60)
                || (point >= 0x1F300 && point <= 0x1FAFF)
                || (point >= 0x20000 && point <= 0x3FFFD);
        return wide ? 2 : 1;
    }
}
