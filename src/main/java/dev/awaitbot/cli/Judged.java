package dev.awaitbot.cli;

import dev.awaitbot.cli.Jsonl.BadLine;
import dev.awaitbot.report.Share;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The sample of an audit after a person has said in its column "request" which of its messages are requests. All were counted as
 * such, so the share that are is the detector's precision on that chat.
 *
 * @param open rows that nobody judged
 * @param counted of the judged messages those that are requests
 * @param spoken the same for messages that were sure enough to speak to their author
 */
record Judged(int open, Share counted, Share spoken) {
    private static final Set<String> YES = Set.of("yes", "y", "true", "1", "x");
    private static final Set<String> NO = Set.of("no", "n", "false", "0", "-");

    /** @param sure the confidence from which an author may be spoken to */
    static Judged read(String csv, double sure) throws BadLine {
        List<List<String>> rows = CsvRows.read(csv);
        List<String> header = rows.isEmpty() ? List.of() : rows.get(0);
        int request = header.indexOf("request");
        int confidence = header.indexOf("confidence");
        if (request < 0 || confidence < 0) {
            throw new BadLine("This is no sample of an audit: its first row lacks \"request\" or \"confidence\".");
        }
        int open = 0;
        int[] counted = new int[2];
        int[] spoken = new int[2];
        for (int i = 1; i < rows.size(); i++) {
            List<String> row = rows.get(i);
            Boolean right = answer(cell(row, request), i + 1);
            if (right == null) {
                open++;
                continue;
            }
            counted[right ? 1 : 0]++;
            if (number(cell(row, confidence), i + 1) >= sure) {
                spoken[right ? 1 : 0]++;
            }
        }
        return new Judged(open, share(counted), share(spoken));
    }

    private static Share share(int[] noYes) {
        return Share.of(noYes[1], noYes[0] + noYes[1]);
    }

    private static String cell(List<String> row, int column) {
        return column < row.size() ? row.get(column).strip() : "";
    }

    private static @Nullable Boolean answer(String cell, int row) throws BadLine {
        String word = cell.toLowerCase(Locale.ROOT);
        if (word.isEmpty()) {
            return null;
        }
        if (!YES.contains(word) && !NO.contains(word)) {
            throw new BadLine("Row " + row + ": \"" + cell + "\" is neither yes nor no.");
        }
        return YES.contains(word);
    }

    private static double number(String cell, int row) throws BadLine {
        try {
            // Spreadsheets of half of Europe save a decimal comma.
            return Double.parseDouble(cell.replace(',', '.'));
        } catch (NumberFormatException e) {
            throw new BadLine("Row " + row + ": \"" + cell + "\" is no confidence.");
        }
    }
}
