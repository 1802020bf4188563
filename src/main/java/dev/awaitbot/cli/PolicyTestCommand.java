package dev.awaitbot.cli;

import dev.awaitbot.calendar.Calendars;
import dev.awaitbot.calendar.holidays.PublicHolidays;
import dev.awaitbot.cli.Trial.Difference;
import dev.awaitbot.config.Config;
import dev.awaitbot.config.Loaded;
import dev.awaitbot.protocol.Severity;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.core.JsonGenerator;

/** Tries the examples of a policy by the code of the bot, and says of each whether it came out as expected. */
@Command(
        name = "test",
        description = "Tries the examples that a policy holds, and says of each whether it came out as expected.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  awaitbot policy test",
            "  awaitbot policy test policy.yml",
            "  awaitbot policy test policy.yml --json > tried.json"
        })
final class PolicyTestCommand implements Callable<Integer> {
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
        Config config = loaded.config();
        var calendars = new Calendars(new PublicHolidays());
        List<Trial> trials = config == null
                ? List.of()
                : config.examples().stream()
                        .map(example -> Trial.of(example, config.policies(), calendars))
                        .toList();
        boolean passed = trials.stream().allMatch(Trial::passed);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            write(named, loaded, trials, out);
        } else if (config == null) {
            PrintWriter err = spec.commandLine().getErr();
            loaded.problems().forEach(err::println);
            err.flush();
        } else {
            explain(named, trials, out);
        }
        out.flush();
        return config == null ? 2 : passed ? 0 : 1;
    }

    private static void explain(Path file, List<Trial> trials, PrintWriter out) {
        var paint = new Paint(Ansi.AUTO.enabled());
        for (Trial trial : trials) {
            String verdict = trial.passed() ? paint.good("passed") : paint.weighed(Severity.ERROR, "failed");
            out.println(place(trial) + " " + verdict + ": "
                    + Cells.plain(trial.example().name()));
            for (Difference each : trial.differences()) {
                out.println(
                        "    " + each.what() + ": expected " + each.expected() + ", came " + Cells.plain(each.came()));
            }
        }
        long failed = trials.stream().filter(trial -> !trial.passed()).count();
        String all = trials.size() == 1 ? "One example" : trials.size() + " examples";
        out.println(
                trials.isEmpty()
                        ? file + " holds no examples. Write some under the key examples: docs/policy.md says how."
                        : failed == 0
                                ? all + ", all as expected."
                                : all + ", " + failed + (failed == 1 ? " is" : " are") + " not as expected.");
    }

    private static String place(Trial trial) {
        return trial.example().file() + ":" + trial.example().line();
    }

    private static void write(Path file, Loaded loaded, List<Trial> trials, PrintWriter out) {
        JsonGenerator json = Jsonl.JSON.writerWithDefaultPrettyPrinter().createGenerator(out);
        json.writeStartObject();
        json.writeStringProperty("file", file.toString());
        json.writeBooleanProperty(
                "ok", loaded.config() != null && trials.stream().allMatch(Trial::passed));
        PolicyCheck.problems(loaded, json);
        json.writeArrayPropertyStart("examples");
        for (Trial trial : trials) {
            json.writeStartObject();
            json.writeStringProperty("name", trial.example().name());
            json.writeStringProperty("file", trial.example().file());
            json.writeNumberProperty("line", trial.example().line());
            json.writeBooleanProperty("passed", trial.passed());
            json.writeArrayPropertyStart("differences");
            for (Difference each : trial.differences()) {
                json.writeStartObject();
                json.writeStringProperty("what", each.what());
                json.writeStringProperty("expected", each.expected());
                json.writeStringProperty("came", each.came());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.flush();
        out.println();
    }
}
