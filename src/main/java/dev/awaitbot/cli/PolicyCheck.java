package dev.awaitbot.cli;

import dev.awaitbot.config.Config;
import dev.awaitbot.config.Loaded;
import dev.awaitbot.config.Problem;
import dev.awaitbot.protocol.Policies;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.core.JsonGenerator;

/** Says whether a configuration is right: every problem at once, each with its line, its column and what is allowed. */
@Command(
        name = "check",
        description = "Says whether a policy or a whole configuration is right, every problem at once.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  awaitbot policy check",
            "  awaitbot policy check policy.yml",
            "  awaitbot policy check --config /etc/awaitbot/awaitbot.yml --json"
        })
final class PolicyCheck implements Callable<Integer> {
    @Mixin
    private NamedFile file = new NamedFile();

    @Option(names = "--json", description = "Answer in JSON.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Path named = file.path();
        Loaded loaded = ConfigOptions.reader().read(named);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            write(named, loaded, out);
        } else {
            explain(named, loaded, out);
        }
        out.flush();
        return loaded.config() == null ? 2 : 0;
    }

    private static void explain(Path file, Loaded loaded, PrintWriter out) {
        loaded.problems().stream().map(Problem::toString).forEach(out::println);
        loaded.notes().forEach(out::println);
        int problems = loaded.problems().size();
        Config config = loaded.config();
        out.println(
                config == null
                        ? (problems == 1 ? "One problem" : problems + " problems") + " in " + file + "."
                        : file + " is fine. " + summary(config));
    }

    /** "Channels are observed, 2 of them have rules of their own. 1 team gets a digest." */
    private static String summary(Config config) {
        Policies policies = config.policies();
        String everywhere = switch (policies.standard().mode()) {
            case OFF -> "Channels are left alone";
            case OBSERVE -> "Channels are observed";
            case NUDGE -> "Channels are nudged";
            case STRICT -> "Channels are held to all five letters";
        };
        int own = policies.channels().size();
        int teams = config.teams().size();
        return everywhere
                + (own == 0 ? "." : own == 1 ? ", one has rules of its own." : ", " + own + " have rules of their own.")
                + (teams == 0 ? "" : teams == 1 ? " One team gets a digest." : " " + teams + " teams get a digest.");
    }

    private static void write(Path file, Loaded loaded, PrintWriter out) {
        JsonGenerator json = Jsonl.JSON.writerWithDefaultPrettyPrinter().createGenerator(out);
        json.writeStartObject();
        json.writeStringProperty("file", file.toString());
        json.writeBooleanProperty("ok", loaded.config() != null);
        problems(loaded, json);
        json.writeArrayPropertyStart("notes");
        loaded.notes().forEach(json::writeString);
        json.writeEndArray();
        json.writeEndObject();
        json.flush();
        out.println();
    }

    /** All problems of a configuration, as every command writes them. */
    static void problems(Loaded loaded, JsonGenerator json) {
        json.writeArrayPropertyStart("problems");
        for (Problem problem : loaded.problems()) {
            json.writeStartObject();
            json.writeStringProperty("file", problem.file());
            json.writeNumberProperty("line", problem.line());
            json.writeNumberProperty("column", problem.column());
            json.writeStringProperty("key", problem.key());
            json.writeStringProperty("problem", problem.problem());
            json.writeStringProperty("allowed", problem.allowed());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
