package dev.awaitbot.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.awaitbot.check.Rewrite;
import dev.awaitbot.cli.Checker.Checked;
import dev.awaitbot.cli.Jsonl.BadLine;
import dev.awaitbot.protocol.Severity;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Says whether a text can be answered: who, by when, what, with what information. */
@Command(
        name = "check",
        description = "Says whether a request can be answered: who, by when, what, with what information.",
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  awaitbot check '@dana can you look at the rollout plan asap?'",
            "  awaitbot check --fail-on error < draft.txt",
            "  awaitbot check --policy config/awaitbot.yml --channel help 'why is the build red?'",
            "  awaitbot check --jsonl --zone Europe/Berlin < messages.jsonl > findings.jsonl"
        })
final class CheckCommand implements Callable<Integer> {
    @Parameters(arity = "0..*", paramLabel = "TEXT", description = "The text; read from standard input if not given.")
    private List<String> words = List.of();

    @Option(names = "--json", description = "Answer in JSON.")
    private boolean json;

    @Option(
            names = "--jsonl",
            description =
                    "Read and write JSON Lines: one object with \"id\" and \"text\" per line, each answered by one line at once.")
    private boolean jsonl;

    @Option(
            names = "--fail-on",
            paramLabel = "LEVEL",
            description = "Exit with 1 if there is a finding at or over this level: info, warn or error.")
    private @Nullable Severity failOn;

    @Mixin
    private SceneOptions scene = new SceneOptions();

    @Option(names = "--owner-zone", paramLabel = "ZONE", description = "The owner's time zone. Default: the author's.")
    private @Nullable String ownerZone;

    @Option(
            names = "--owner-hours",
            paramLabel = "HOURS",
            description = "The owner's working hours. Default: the author's.")
    private @Nullable String ownerHours;

    @Option(names = "--reply", description = "The text is a reply in a running thread.")
    private boolean reply;

    @Option(names = "--direct", description = "The text stands in a conversation of two.")
    private boolean direct;

    @Option(names = "--topic", paramLabel = "TITLE", description = "The title of its thread.")
    private @Nullable String topic;

    @Option(names = "--member", paramLabel = "NAME", description = "Somebody who may be meant; may be repeated.")
    private List<String> members = List.of();

    @Option(
            names = "--channel",
            paramLabel = "NAME",
            description = "The channel it stands in, whose rules of the policy then hold.")
    private @Nullable String channel;

    @Mixin
    private ConfigOptions config = new ConfigOptions();

    @Spec
    private CommandSpec spec;

    private boolean failed;

    @Override
    public Integer call() throws IOException {
        if (config.given() && config.load(spec.commandLine().getErr()) == null) {
            return 2;
        }
        var checker = new Checker(scenes());
        if (jsonl) {
            if (!words.isEmpty() || json) {
                throw new ParameterException(
                        spec.commandLine(), "--jsonl reads standard input: leave out TEXT and --json.");
            }
            int code = new Jsonl(System.in, System.out).run((line, out) -> answer(checker, line, out));
            return code == 0 && failed ? 1 : code;
        }
        ObjectNode line = Jsonl.JSON.createObjectNode().put("text", text());
        try {
            if (json) {
                print(checker, line);
            } else {
                explain(checker, line);
            }
        } catch (BadLine e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
        return failed ? 1 : 0;
    }

    private SceneReader scenes() {
        InstantSource clock = InstantSource.system();
        ZoneId here = ZoneId.systemDefault();
        return config.given()
                ? new SceneReader(defaults(), clock, here, config::policies)
                : new SceneReader(defaults(), clock, here);
    }

    private ObjectNode defaults() {
        ObjectNode line = scene.asLine();
        SceneOptions.put(line, "owner_zone", ownerZone);
        SceneOptions.put(line, "owner_hours", ownerHours);
        SceneOptions.put(line, "topic", topic);
        SceneOptions.put(line, "channel", channel);
        if (reply) {
            line.put("opens_thread", false);
        }
        line.put("direct", direct);
        members.forEach(line.putArray("members")::add);
        return line;
    }

    private String text() throws IOException {
        if (!words.isEmpty()) {
            return String.join(" ", words);
        }
        String text = new String(System.in.readAllBytes(), UTF_8);
        // The line feed that ends a file is no part of the message.
        return text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    }

    /** One line of JSON Lines. */
    private void answer(Checker checker, JsonNode line, JsonGenerator out) throws BadLine {
        Checked checked = checked(checker, line);
        out.writeStartObject();
        out.writeName("id");
        out.writeTree(line.path("id").isValueNode() ? line.path("id") : Jsonl.JSON.nullNode());
        new CheckJson(out, checked.text())
                .write(checked.reading(), checked.judgement(), checked.nudge(), checked.tracked());
        out.writeEndObject();
    }

    private void print(Checker checker, JsonNode line) throws BadLine {
        Checked checked = checked(checker, line);
        PrintWriter out = spec.commandLine().getOut();
        JsonGenerator generator = Jsonl.JSON.writerWithDefaultPrettyPrinter().createGenerator(out);
        generator.writeStartObject();
        generator.writeStringProperty("text", checked.text());
        new CheckJson(generator, checked.text())
                .write(checked.reading(), checked.judgement(), checked.nudge(), checked.tracked());
        generator.writeStringProperty(
                "rewrite",
                Rewrite.of(
                        checked.text(), checked.reading(), checked.judgement().findings()));
        generator.writeEndObject();
        generator.flush();
        out.println();
        out.flush();
    }

    private void explain(Checker checker, JsonNode line) throws BadLine {
        Checked checked = checked(checker, line);
        PrintWriter out = spec.commandLine().getOut();
        var paint = new Paint(Ansi.AUTO.enabled());
        new CheckText(checked.text(), checked.reading(), checked.judgement(), paint, Screen.width(spec))
                .lines(checked.tracked())
                .forEach(out::println);
        out.flush();
    }

    private Checked checked(Checker checker, JsonNode line) throws BadLine {
        Checked checked = checker.check(line);
        failed |= failOn != null
                && failOn != Severity.OFF
                && checked.judgement().findings().stream()
                        .anyMatch(finding -> finding.severity().compareTo(failOn) >= 0);
        return checked;
    }
}
