package dev.awaitbot.cli;

import dev.awaitbot.parse.ask.KeptAside;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What the detector gets wrong in a set: by class, and the messages of which it was surest. */
final class AccuracyErrors {
    private static final int SHOWN = 50;
    private static final int LONGEST = 120;

    private final List<KeptAside> all;
    private final List<KeptAside> wrong;

    /** How many messages of a class there are, how many were taken wrongly, and how many of those are shown. */
    private record Tally(int messages, int wrong, int shown) {
        private Tally plus(Tally other) {
            return new Tally(messages + other.messages, wrong + other.wrong, shown + other.shown);
        }
    }

    AccuracyErrors(String set) {
        all = KeptAside.of(set);
        // By thousandths, so that the last bits of a sum decide nothing.
        wrong = all.stream()
                .filter(one -> AccuracySet.taken(one) != one.request())
                .sorted(Comparator.comparingLong((KeptAside one) -> -Math.round(1000 * wrongness(one)))
                        .thenComparing(KeptAside::id))
                .toList();
    }

    private static double wrongness(KeptAside one) {
        return one.request() ? 1 - one.confidence() : one.confidence();
    }

    /** The class of a message, by what it is and what its labeller calls it. */
    private static String kind(KeptAside one) {
        String mark = one.request() && one.text().indexOf('?') < 0 ? ", no question mark" : "";
        return (one.request() ? "missed: " : "false alarm: ") + one.note() + mark;
    }

    int wrong() {
        return wrong.size();
    }

    int shown() {
        return Math.min(SHOWN, wrong.size());
    }

    /** The classes in which anything is wrong, those with the most first. */
    void classes(StringBuilder page) {
        Map<String, Tally> classes = new TreeMap<>();
        all.forEach(one -> classes.merge(kind(one), new Tally(1, 0, 0), Tally::plus));
        wrong.forEach(one -> classes.merge(kind(one), new Tally(0, 1, 0), Tally::plus));
        wrong.stream().limit(SHOWN).forEach(one -> classes.merge(kind(one), new Tally(0, 0, 1), Tally::plus));
        page.append("| class | messages of it | taken wrongly | of the ")
                .append(shown())
                .append(" below |\n");
        page.append("| --- | ---: | ---: | ---: |\n");
        classes.entrySet().stream()
                .filter(entry -> entry.getValue().wrong > 0)
                .sorted(Comparator.comparingInt(entry -> -entry.getValue().wrong))
                .forEach(entry -> page.append("| %s | %d | %d | %d |\n"
                        .formatted(
                                entry.getKey(),
                                entry.getValue().messages,
                                entry.getValue().wrong,
                                entry.getValue().shown)));
    }

    /** The messages themselves, the worst first. */
    void messages(StringBuilder page) {
        page.append("| message | class | confidence | what spoke for it |\n| --- | --- | ---: | --- |\n");
        wrong.stream()
                .limit(SHOWN)
                .forEach(one -> page.append("| %s | %s | %s | %s |\n"
                        .formatted(
                                cell(shortened(one.text())),
                                kind(one),
                                String.format(Locale.ROOT, "%.2f", one.confidence()),
                                one.reasons().isEmpty() ? "its words" : cell(String.join(" · ", one.reasons())))));
    }

    private static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }

    /** A text that Markdown shows as it is. */
    private static String cell(String text) {
        var cell = new StringBuilder();
        for (char c : text.toCharArray()) {
            cell.append("&<>|`*_[]~\\:@#".indexOf(c) < 0 ? String.valueOf(c) : "&#" + (int) c + ";");
        }
        return cell.toString();
    }
}
