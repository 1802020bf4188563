package dev.awaitbot.cli;

import dev.awaitbot.cli.Jsonl.BadLine;
import java.util.ArrayList;
import java.util.List;

/** Reads comma-separated values as RFC 4180 has them, and as spreadsheets save them: with semicolons or tabs, with a byte order mark. */
final class CsvRows {
    private final String text;
    private final char separator;
    private int at;
    private int line = 1;

    /**
     * A row.
     *
     * @param number as a spreadsheet counts it, from 1
     * @param line where it begins, as an editor counts it: a cell may hold several
     */
    record Row(int number, int line, List<String> cells) {
        /** What stands in a column, counted from 0; nothing where the row is shorter. */
        String cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column).strip() : "";
        }
    }

    private CsvRows(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /** Every row but empty ones; all cells as they are, quotes taken off. */
    static List<Row> read(String text) throws BadLine {
        String clean = text.startsWith("\uFEFF") ? text.substring(1) : text;
        int end = clean.indexOf('\n');
        var reader = new CsvRows(clean, separator(end < 0 ? clean : clean.substring(0, end)));
        var rows = new ArrayList<Row>();
        for (int number = 1; reader.at < clean.length(); number++) {
            int line = reader.line;
            List<String> cells = reader.row();
            if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                rows.add(new Row(number, line, cells));
            }
        }
        return rows;
    }

    private static char separator(String header) {
        if (header.indexOf(',') >= 0) {
            return ',';
        }
        return header.indexOf('\t') >= 0 ? '\t' : ';';
    }

    private List<String> row() throws BadLine {
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
                line++;
                return cells;
            }
        }
    }

    /** One cell; leaves {@code at} on what ends it. */
    private String cell() throws BadLine {
        int opened = line;
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
            line += c == '\n' ? 1 : 0;
            cell.append(c);
            at++;
        }
        if (quoted) {
            throw new BadLine("line " + opened + ": a quotation mark opens here and is never closed.");
        }
        return cell.toString();
    }
}
