package dev.awaitbot.cli;

import java.util.ArrayList;
import java.util.List;

/** Breaks a sentence between words, so that it fits the width that there is. */
final class Wrap {
    private Wrap() {}

    /** The lines, none longer than the width but for a word that is; at least one. No line ends at a space that must not break. */
    static List<String> lines(String text, int width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        int at = 0;
        for (String word : text.split(" ", -1)) {
            int columns = Cells.columns(word);
            if (line.length() > 0 && at + 1 + columns > width) {
                lines.add(line.toString());
                line.setLength(0);
                at = 0;
            }
            if (line.length() > 0) {
                line.append(' ');
                at++;
            }
            line.append(word);
            at += columns;
        }
        lines.add(line.toString());
        lines.replaceAll(each -> each.replace('\u00a0', ' '));
        return lines;
    }
}
