package dev.awaitbot.cli;

import dev.awaitbot.archive.UnreadableExport;
import dev.awaitbot.cli.Simulation.Named;
import dev.awaitbot.cli.Simulation.Outcome;
import dev.awaitbot.cli.Simulation.Some;
import dev.awaitbot.config.Config;
import dev.awaitbot.config.Loaded;
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
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.core.JsonGenerator;

/** Says what another policy would have changed in the talk of an export. */
@Command(
        name = "simulate",
        description =
                "Says what a policy would have changed: notes, follow-ups, letters, under the rules that hold and the new ones.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  awaitbot policy simulate team-slack-export.zip --policy new.yml",
            "  awaitbot policy simulate export.zip --policy new.yml --config config/awaitbot.yml --since 2026-03-01",
            "  awaitbot policy simulate discord-export/ --policy new.yml --zone Europe/Berlin --json"
        })
final class PolicySimulateCommand implements Callable<Integer> {
    private static final int BAD_USE = 2;
    private static final int BAD_INPUT = 3;

    @Parameters(
            arity = "1..*",
            paramLabel = "EXPORT",
            description = "A Slack export (zip or folder), or a Discord export, as for an audit.")
    private List<Path> exports = List.of();

    @Option(
            names = "--policy",
            required = true,
            paramLabel = "FILE",
            description = "The new rules, from a file of their own or from a configuration.")
    private @Nullable Path policy;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "The configuration that holds now. Default: the defaults, under which nobody is spoken to.")
    private @Nullable Path config;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            description = "Everybody's time zone. Default: each person's own, where the export tells it.")
    private @Nullable ZoneId zone;

    @Option(
            names = "--since",
            paramLabel = "DATE",
            description = "Count only requests from this day on, such as 2026-03-01.")
    private @Nullable LocalDate since;

    @Option(names = "--until", paramLabel = "DATE", description = "Read only messages up to this day, itself included.")
    private @Nullable LocalDate until;

    @Option(names = "--examples", description = "Show the texts of the messages that are named.")
    private boolean examples;

    @Option(names = "--json", description = "Answer in JSON.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (since != null && until != null && until.isBefore(since)) {
            throw new ParameterException(
                    spec.commandLine(), "--until " + until + " is before --since " + since + ": that leaves no day.");
        }
        PrintWriter err = spec.commandLine().getErr();
        Config now = loaded(config, err);
        Config next = loaded(policy, err);
        if (now == null || next == null) {
            return BAD_USE;
        }
        var asked = new Simulation.Asked(
                exports,
                home -> ConfigOptions.policies(config, home),
                home -> ConfigOptions.policies(policy, home),
                now.people(),
                zone,
                since,
                until,
                examples);
        PrintStream console = System.err;
        try (var bar = ProgressBar.on(console, InstantSource.system())) {
            Outcome outcome = new Simulation(asked, bar).run();
            bar.clear();
            if (outcome.now().nudges().weeks() == 0) {
                return refuse("There are no messages to replay: the export is empty, or has none in this period.");
            }
            answer(outcome);
            return 0;
        } catch (UnreadableExport e) {
            return refuse(String.valueOf(e.getMessage()));
        } catch (IOException | UncheckedIOException e) {
            return refuse("The export cannot be read to its end: " + e.getMessage());
        }
    }

    /** Null when anything is wrong, after all of it has been said. */
    private static @Nullable Config loaded(@Nullable Path file, PrintWriter err) {
        Loaded loaded = file == null
                ? ConfigOptions.reader().read()
                : ConfigOptions.reader().read(file);
        loaded.problems().forEach(err::println);
        err.flush();
        return loaded.config();
    }

    private int refuse(String sentence) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(sentence);
        err.flush();
        return BAD_INPUT;
    }

    private void answer(Outcome outcome) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            write(outcome, out);
        } else {
            int weeks = outcome.now().nudges().weeks();
            out.println(String.join(", ", exports.stream().map(Exported::name).toList()) + ", " + weeks
                    + (weeks == 1 ? " week" : " weeks") + " (" + outcome.zone().getId() + ")");
            new SimulationText(outcome).lines().forEach(out::println);
        }
        out.flush();
    }

    private static void write(Outcome outcome, PrintWriter out) {
        JsonGenerator json = Jsonl.JSON.writerWithDefaultPrettyPrinter().createGenerator(out);
        json.writeStartObject();
        json.writeStringProperty("zone", outcome.zone().getId());
        json.writeNumberProperty("weeks", outcome.now().nudges().weeks());
        json.writeObjectPropertyStart("figures");
        for (SimulationFigure figure : SimulationFigure.list()) {
            Double now = figure.of().apply(outcome.now());
            Double next = figure.of().apply(outcome.next());
            json.writeObjectPropertyStart(figure.id());
            number(json, "now", now);
            number(json, "new", next);
            number(json, "difference", SimulationText.difference(now, next));
            json.writeEndObject();
        }
        json.writeEndObject();
        some(json, "newly-nudged", outcome.newly());
        some(json, "no-longer-nudged", outcome.noLonger());
        json.writeEndObject();
        json.flush();
        out.println();
    }

    private static void number(JsonGenerator json, String name, @Nullable Double value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeNumberProperty(name, Math.round(value * 10_000) / 10_000.0);
        }
    }

    private static void some(JsonGenerator json, String name, Some some) {
        json.writeObjectPropertyStart(name);
        json.writeNumberProperty("count", some.all());
        json.writeArrayPropertyStart("messages");
        for (Named one : some.named()) {
            json.writeStartObject();
            json.writeStringProperty("channel", one.channel());
            json.writeStringProperty("id", one.message());
            json.writeStringProperty("at", one.at().toString());
            if (one.text() != null) {
                json.writeStringProperty("text", one.text());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
