package dev.awaitbot.cli;

import java.util.ArrayList;
import java.util.List;

/** Reads comma-separated values as RFC 4180 has them, and as spreadsheets save them: with semicolons, with a byte order mark. */
final class CsvRows {
    private final String text;
    private final char separator;
    private int at;

    private CsvRows(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /** Every row but empty ones; all cells as they are, quotes taken off. */
    static List<List<String>> read(String text) {
        String clean = text.startsWith("\uFEFF") ? text.substring(1) : text;
        int end = clean.indexOf('\n');
        String header = end < 0 ? clean : clean.substring(0, end);
        char separator = header.indexOf(',') < 0 && header.indexOf(';') >= 0 ? ';' : ',';
        var reader = new CsvRows(clean, separator);
        var rows = new ArrayList<List<String>>();
        while (reader.at < clean.length()) {
            List<String> row = reader.row();
            if (row.size() > 1 || !row.get(0).isEmpty()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private List<String> row() {
        var cells = new ArrayList<String>();
        while (true) {
            cells.add(cell());
            if (at >= text.length()) {
                return cells;
            }
            char c = text.charAt(at++);
            if (c == '\r' && at < text.length() && text.charAt(at) == '\n') {
                at++;
            }
            if (c != separator) {
                return cells;
            }
        }
    }

    /** One cell; leaves {@code at} on what ends it. */
    private String cell() {
        var cell = new StringBuilder();
        boolean quoted = at < text.length() && text.charAt(at) == '"';
        if (quoted) {
            at++;
        }
        while (at < text.length()) {
            char c = text.charAt(at);
            if (quoted && c == '"') {
                if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
                    cell.append('"');
                    at += 2;
                    continue;
                }
                quoted = false;
                at++;
                continue;
            }
            if (!quoted && (c == separator || c == '\n' || c == '\r')) {
                break;
            }
            cell.append(c);
            at++;
        }
        return cell.toString();
    }
}
