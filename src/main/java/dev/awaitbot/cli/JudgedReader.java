package dev.awaitbot.cli;

import dev.awaitbot.cli.Jsonl.BadLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a sample of an audit that somebody has filled in; finds everything that is wrong with it at once. */
final class JudgedReader {
    private static final Set<String> YES = Set.of("yes", "y", "true", "1", "x");
    private static final Set<String> NO = Set.of("no", "n", "false", "0", "-");

    private final List<String> header;
    private final List<String> problems = new ArrayList<>();
    private final List<Judged.Row> rows = new ArrayList<>();
    private int open;

    private JudgedReader(List<String> header) {
        this.header = header;
    }

    /** @param sure the confidence from which an author may be spoken to */
    static Judged read(String csv, double sure) throws BadLine, BadRows {
        List<CsvRows.Row> rows = CsvRows.read(csv);
        var header = new ArrayList<String>();
        if (!rows.isEmpty()) {
            rows.get(0).cells().forEach(cell -> header.add(cell.strip().toLowerCase(Locale.ROOT)));
        }
        if (!header.contains("request") || !header.contains("confidence")) {
            throw new BadLine("This is no sample of an audit: its first row lacks \"request\" or \"confidence\".");
        }
        var reader = new JudgedReader(header);
        rows.subList(1, rows.size()).forEach(reader::row);
        if (!reader.problems.isEmpty()) {
            throw new BadRows(reader.problems);
        }
        if (reader.rows.isEmpty()) {
            throw new BadLine("None of its " + reader.open
                    + " rows is judged yet. Write yes or no into the column \"request\": is this "
                    + "message a request? About 30 rows give a first figure, all of them a good one.");
        }
        return new Judged(reader.rows, reader.open, header.contains("stands_for"), sure);
    }

    private void row(CsvRows.Row row) {
        int found = problems.size();
        Boolean right = answer(row);
        if (right == null) {
            open += problems.size() == found ? 1 : 0;
            return;
        }
        double confidence = number(row, "confidence", 0, 1);
        double weight = header.contains("stands_for") ? number(row, "stands_for", 0, Double.MAX_VALUE) : 1;
        rows.add(new Judged.Row(row.number(), right, confidence, weight, cell(row, "text"), cell(row, "note")));
    }

    private String cell(CsvRows.Row row, String column) {
        return row.cell(header.indexOf(column));
    }

    private @Nullable Boolean answer(CsvRows.Row row) {
        String word = cell(row, "request").toLowerCase(Locale.ROOT);
        if (!word.isEmpty() && !YES.contains(word) && !NO.contains(word)) {
            problem(row, "\"" + cell(row, "request") + "\" is neither yes nor no.");
            return null;
        }
        return word.isEmpty() ? null : YES.contains(word);
    }

    private double number(CsvRows.Row row, String column, double low, double high) {
        String cell = cell(row, column);
        try {
            // Spreadsheets of half of Europe save a decimal comma.
            double number = Double.parseDouble(cell.replace(',', '.'));
            if (number >= low && number <= high) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        problem(row, "\"" + cell + "\" is no number for the column \"" + column + "\".");
        return 0;
    }

    private void problem(CsvRows.Row row, String what) {
        String line = row.line() == row.number() ? "" : " (line " + row.line() + ")";
        problems.add("row " + row.number() + line + ": " + what);
    }
}
