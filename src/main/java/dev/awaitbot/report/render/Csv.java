package dev.awaitbot.report.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Writes rows as RFC 4180 says, and guards cells that a spreadsheet would take for a formula with an apostrophe. */
final class Csv {
    private static final String FORMULA = "=+-@\t\r\n";

    private final Appendable out;

    Csv(Appendable out) {
        this.out = out;
    }

    /** One row; null is an empty cell. */
    void row(@Nullable Object... cells) {
        try {
            for (int i = 0; i < cells.length; i++) {
                if (i > 0) {
                    out.append(',');
                }
                cell(cells[i]);
            }
            out.append("\r\n");
        } catch (IOException e) {
            throw new UncheckedIOException("A CSV file cannot be written: " + e.getMessage(), e);
        }
    }

    private void cell(@Nullable Object value) throws IOException {
        if (value == null) {
            return;
        }
        String text = value.toString();
        // Numbers of our own may start with a minus; only text can carry a formula.
        boolean formula = !(value instanceof Number) && !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        boolean quoted = formula;
        for (int i = 0; i < text.length() && !quoted; i++) {
            char c = text.charAt(i);
            quoted = c == ',' || c == '"' || c == '\n' || c == '\r';
        }
        if (!quoted) {
            out.append(text);
            return;
        }
        out.append('"')
                .append(formula ? "'" : "")
                .append(text.replace("\"", "\"\""))
                .append('"');
    }
}
