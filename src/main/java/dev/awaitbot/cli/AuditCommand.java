package dev.awaitbot.cli;

import dev.awaitbot.archive.UnreadableExport;
import dev.awaitbot.config.Config;
import dev.awaitbot.report.Report;
import dev.awaitbot.report.Source;
import dev.awaitbot.report.render.Summary;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads an export and reports how answerable a team's requests are. */
@Command(
        name = "audit",
        description = "Reads a Slack or Discord export and reports how answerable its requests are.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  awaitbot audit team-slack-export.zip",
            "  awaitbot audit discord-export/ --out march --since 2026-03-01 --until 2026-03-31",
            "  awaitbot audit export.zip --zone Europe/Berlin --json report.json"
        })
final class AuditCommand implements Callable<Integer> {
    private static final int FINE = 0;
    private static final int BAD_USE = 2;
    private static final int BAD_INPUT = 3;
    private static final int NAMED = 20;

    @Parameters(
            arity = "1..*",
            paramLabel = "EXPORT",
            description =
                    "A Slack export (zip or folder), or a Discord export (a JSON file of DiscordChatExporter, or a folder).")
    private List<Path> exports = List.of();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where report.html, report.json, requests.csv and sample.csv go. Default: ${DEFAULT-VALUE}.")
    private Path out = Path.of("awaitbot-audit");

    @Option(names = "--json", paramLabel = "FILE", description = "Write report.json here too.")
    private @Nullable Path json;

    @Option(
            names = "--threads",
            paramLabel = "FILE",
            description = "Write one JSON line for each thread that holds a request.")
    private @Nullable Path threads;

    @Mixin
    private ConfigOptions config = new ConfigOptions();

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            description =
                    "Everybody's time zone, such as Europe/Berlin. Default: each person's own, where the export tells it.")
    private @Nullable ZoneId zone;

    @Option(
            names = "--since",
            paramLabel = "DATE",
            description = "Count only requests from this day on, such as 2026-03-01.")
    private @Nullable LocalDate since;

    @Option(names = "--until", paramLabel = "DATE", description = "Read only messages up to this day, itself included.")
    private @Nullable LocalDate until;

    @Option(
            names = "--examples",
            description = "Show texts of messages beside findings. Without it the report holds none.")
    private boolean examples;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (since != null && until != null && until.isBefore(since)) {
            throw new ParameterException(
                    spec.commandLine(), "--until " + until + " is before --since " + since + ": that leaves no day.");
        }
        PrintWriter err = spec.commandLine().getErr();
        Config loaded = config.load(err);
        if (loaded == null) {
            return BAD_USE;
        }
        var options = new Audit.Options(exports, config::policies, loaded.people(), zone, since, until, examples);
        PrintStream console = System.err;
        try (var bar = ProgressBar.on(console, InstantSource.system())) {
            var audit = new Audit(options, InstantSource.system(), bar);
            Report report = audit.run(new AuditFiles(out, json, threads));
            bar.clear();
            leftOut(report, err);
            PrintWriter answer = spec.commandLine().getOut();
            Summary.lines(report).forEach(answer::println);
            answer.println("Report: " + out.resolve("report.html"));
            answer.flush();
            return report.counts().messages() > 0
                    ? FINE
                    : refuse(
                            err,
                            "There are no messages to report on: the export is empty, or has none in this period.");
        } catch (AuditFiles.CannotWrite e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        } catch (UnreadableExport e) {
            return refuse(err, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            return refuse(err, "The export cannot be read to its end: " + e.getMessage());
        } catch (UncheckedIOException e) {
            return refuse(err, "The audit stopped half way: " + e.getMessage());
        }
    }

    private static void leftOut(Report report, PrintWriter err) {
        List<Source.Skipped> skipped = report.source().skipped();
        skipped.stream().limit(NAMED).forEach(file -> err.println("Left out: " + file.file() + ": " + file.reason()));
        if (skipped.size() > NAMED) {
            err.println("Left out: " + (skipped.size() - NAMED) + " more, all named in report.json.");
        }
        err.flush();
    }

    private static int refuse(PrintWriter err, String sentence) {
        err.println(sentence);
        err.flush();
        return BAD_INPUT;
    }
}
