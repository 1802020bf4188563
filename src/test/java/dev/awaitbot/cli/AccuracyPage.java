package dev.awaitbot.cli;

import dev.awaitbot.cli.Clusters.Measured;
import dev.awaitbot.parse.ask.KeptAside;
import dev.awaitbot.protocol.Defaults;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes the page of what was measured: how well requests are told from talk, how well the rest is read, and what goes wrong. */
final class AccuracyPage {
    private static final int FEW = 100;

    private static final String HEAD = """
            # Accuracy

            <!-- Generated: mvn -q test -Dtest=AccuracyPageTest -Ddocs=write -Ddate=2026-11-21 -->

            How well AwaitBot tells requests from talk, and how well it reads them. Detector `%s`, measured on %s. The figures are in percent, with \
            their 95 %% intervals: 200 resamples of whole threads, because messages of one thread are alike; Wilson's interval where all or \
            none of the cases hold. A star marks what rests on fewer than %d cases.

            Your chat is another chat. [How to measure it there](audit.md#how-good-is-it) takes ten minutes.

            ## The messages

            | set | messages | requests | threads | licence | file |
            | --- | ---: | ---: | ---: | --- | --- |
            """;

    private static final String NOTICE = """

            Public chat is five IRC channels and one Zulip of scientists, with names changed; the sources and their licences stand in the \
            [notice](../src/test/resources/dev/awaitbot/parse/ask/NOTICE.md). A message without a thread counts as one. Labels are this project's own.

            ## Requests

            Kept aside while learning: the messages are cut into ten parts, no thread in two of them, and each part is judged by weights that \
            the other nine gave. The cues and words that are weighed were not chosen anew in each part, and some were thought of while reading \
            these sets. So chat of another kind will be read somewhat worse.

            A message counts as a request from a confidence of %s on. Its author may be spoken to from %s on: there precision matters \
            most, and "of requests" is the share of all requests that get so far.

            """;

    private static final String READ = """

            ## Owners, windows, letters

            These are read by rules, so nothing is kept aside: the program as it ships, over the same files. A request that was missed counts as \
            read wrongly; fewer are missed than above, because the weights that ship have seen these messages. `awaitbot eval FILE` prints this column for any file.

            """;

    private static final String OTHERWISE = """

            ## Times and threads

            Measured on corpora that do not ship with the project, by scorers of their own, over what these commands print.

            | what | data | figure | measured | command |
            | --- | --- | --- | --- | --- |
            """;

    private static final String ERRORS = """

            ## What goes wrong

            Of the %d messages of public chat, kept aside, %d were taken wrongly. By class: what the message is, and what its labeller calls it.

            """;

    private static final String WORST = """

            The %d of which it was surest, shortened to 120 characters. The texts are from the sources named in the \
            [notice](../src/test/resources/dev/awaitbot/parse/ask/NOTICE.md), under Apache-2.0 and CC-BY-4.0, with names changed. The last column \
            says which cues weighed most on the side that won.

            """;

    private AccuracyPage() {}

    static String markdown(List<AccuracySet> sets, LocalDate measured) {
        var page = new StringBuilder(HEAD.formatted(KeptAside.version(), measured, FEW));
        for (AccuracySet set : sets) {
            page.append("| %s | %d | %d | %d | %s | [%s.jsonl](../%s) |\n"
                    .formatted(
                            set.name(),
                            set.messages(),
                            set.requests(),
                            set.found().size(),
                            set.licence(),
                            set.key(),
                            set.file()));
        }
        page.append(NOTICE.formatted(Defaults.COUNT, Defaults.NUDGE));
        table(page, sets, AccuracySet::found, true);
        page.append(READ);
        table(page, sets, AccuracySet::read, false);
        page.append(OTHERWISE).append(elsewhere());
        var errors = new AccuracyErrors("dev");
        page.append(ERRORS.formatted(sets.get(0).messages(), errors.wrong()));
        errors.classes(page);
        page.append(WORST.formatted(errors.shown()));
        errors.messages(page);
        return page.toString();
    }

    /** A line for each figure that any set gives, of those on detection or of the others. */
    private static void table(
            StringBuilder page, List<AccuracySet> sets, Function<AccuracySet, Clusters> which, boolean detection) {
        List<Map<Figure, Measured>> columns =
                sets.stream().map(set -> AccuracySet.figures(which.apply(set))).toList();
        page.append(sets.stream().map(AccuracySet::name).collect(Collectors.joining(" | ", "| | ", " |\n")));
        page.append("| --- |").append(" ---: |".repeat(sets.size())).append('\n');
        for (Figure figure : Figure.values()) {
            boolean detects = figure.compareTo(Figure.OWNERS_EXACT_SHARE) < 0;
            if (detects == detection && columns.stream().anyMatch(column -> column.containsKey(figure))) {
                page.append(columns.stream()
                        .map(column -> cell(column.get(figure)))
                        .collect(Collectors.joining(
                                " | ", "| %s: %s | ".formatted(figure.group(), figure.label()), " |\n")));
            }
        }
    }

    private static String cell(@Nullable Measured measured) {
        return measured == null
                ? "–"
                : String.format(
                        Locale.ROOT,
                        "%.1f (%.1f to %.1f) of %d%s",
                        measured.value(),
                        measured.low(),
                        measured.high(),
                        measured.cases(),
                        measured.cases() < FEW ? "\\*" : "");
    }

    /** What was measured by other means; a line per figure, its parts between tabs. */
    private static String elsewhere() {
        try (InputStream in = AccuracyPage.class.getResourceAsStream("measured-elsewhere.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> "| " + line.replace("\t", " | ") + " |\n")
                    .collect(Collectors.joining());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
