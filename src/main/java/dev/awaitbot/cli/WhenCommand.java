package dev.awaitbot.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.awaitbot.calendar.Calendars;
import dev.awaitbot.calendar.holidays.PublicHolidays;
import dev.awaitbot.cli.Jsonl.BadLine;
import dev.awaitbot.parse.markup.Script;
import dev.awaitbot.parse.markup.Tokenizer;
import dev.awaitbot.parse.window.TimeHit;
import dev.awaitbot.parse.window.WindowReader;
import dev.awaitbot.protocol.Scene;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Says how the times in a text are read: each with what it is for, the response window first. */
@Command(
        name = "when",
        description = "Says how the times in a text are read, the response window first.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  awaitbot when 'can you review it by Thursday EOD?'",
            "  awaitbot when --zone Europe/Berlin 'answers in by Tuesday 5pm London time'",
            "  awaitbot when --jsonl --windows-only < messages.jsonl > windows.jsonl"
        })
final class WhenCommand implements Callable<Integer> {
    private static final DateTimeFormatter SHOWN =
            DateTimeFormatter.ofPattern("EEE yyyy-MM-dd HH:mm xxx", Locale.ENGLISH);

    @Parameters(arity = "0..*", paramLabel = "TEXT", description = "The text; read from standard input if not given.")
    private List<String> words = List.of();

    @Option(names = "--json", description = "Answer in JSON.")
    private boolean json;

    @Option(
            names = "--jsonl",
            description =
                    "Read and write JSON Lines: one object with \"id\" and \"text\" per line, each answered by one line at once.")
    private boolean jsonl;

    @Option(names = "--windows-only", description = "Leave out times that are no response window.")
    private boolean windowsOnly;

    @Mixin
    private SceneOptions options = new SceneOptions();

    @Spec
    private CommandSpec spec;

    private final WindowReader reader = new WindowReader(new Calendars(new PublicHolidays()));

    @Override
    public Integer call() throws IOException {
        var scenes = new SceneReader(options.asLine(), InstantSource.system(), ZoneId.systemDefault());
        if (jsonl) {
            if (!words.isEmpty() || json) {
                throw new ParameterException(
                        spec.commandLine(), "--jsonl reads standard input: leave out TEXT and --json.");
            }
            return new Jsonl(System.in, System.out).run((line, out) -> answer(scenes, line, out));
        }
        ObjectNode line = Jsonl.JSON.createObjectNode().put("text", text());
        PrintWriter out = spec.commandLine().getOut();
        try {
            List<TimeHit> hits = hits(scenes, line);
            if (json) {
                JsonGenerator generator =
                        Jsonl.JSON.writerWithDefaultPrettyPrinter().createGenerator(out);
                generator.writeStartObject();
                write(hits, scenes.text(line), generator);
                generator.writeEndObject();
                generator.flush();
                out.println();
            } else {
                explain(hits, scenes.text(line), out);
            }
        } catch (BadLine e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
        out.flush();
        return 0;
    }

    private String text() throws IOException {
        return words.isEmpty() ? new String(System.in.readAllBytes(), UTF_8).stripTrailing() : String.join(" ", words);
    }

    private List<TimeHit> hits(SceneReader scenes, JsonNode line) throws BadLine {
        Script script = Tokenizer.read(scenes.text(line), scenes.notation(line));
        Scene scene = scenes.scene(line);
        return reader.read(script, scene).stream()
                .filter(hit -> ahead(hit, scene) && (!windowsOnly || hit.role().window()))
                .toList();
    }

    // The contract shows what ends after the message; windows that were over when it was sent are for the checks.
    private static boolean ahead(TimeHit hit, Scene scene) {
        OffsetDateTime last = hit.end() == null ? hit.start() : hit.end();
        return last != null && !last.toInstant().isBefore(scene.sentAt());
    }

    private void answer(SceneReader scenes, JsonNode line, JsonGenerator out) throws BadLine {
        List<TimeHit> hits = hits(scenes, line);
        out.writeStartObject();
        out.writeName("id");
        out.writeTree(line.path("id").isValueNode() ? line.path("id") : Jsonl.JSON.nullNode());
        write(hits, scenes.text(line), out);
        out.writeEndObject();
    }

    private static void write(List<TimeHit> hits, String text, JsonGenerator out) {
        out.writeArrayPropertyStart("hits");
        for (TimeHit hit : hits) {
            out.writeStartObject();
            out.writeStringProperty("text", hit.span().of(text));
            out.writeNumberProperty("pos", hit.span().start());
            time(out, "start", hit.start());
            time(out, "end", hit.end());
            out.writeStringProperty("grain", hit.grain().key());
            out.writeStringProperty("role", hit.role().key());
            time(out, "due", hit.due());
            if (!hit.alternatives().isEmpty()) {
                out.writeArrayPropertyStart("alternatives");
                hit.alternatives().forEach(other -> out.writeString(iso(other)));
                out.writeEndArray();
            }
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static void time(JsonGenerator out, String name, @Nullable OffsetDateTime time) {
        if (time == null) {
            out.writeNullProperty(name);
        } else {
            out.writeStringProperty(name, iso(time));
        }
    }

    private static String iso(OffsetDateTime time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
    }

    private static void explain(List<TimeHit> hits, String text, PrintWriter out) {
        if (hits.isEmpty()) {
            out.println("There is no time in this text that is still to come.");
        }
        for (TimeHit hit : hits) {
            OffsetDateTime shown = hit.due() != null ? hit.due() : hit.start();
            String when = shown == null ? "" : SHOWN.format(shown);
            out.printf(
                    Locale.ROOT,
                    "%-11s %s  \"%s\"%n",
                    hit.role().key(),
                    when,
                    hit.span().of(text).replace('\n', ' '));
            for (OffsetDateTime other : hit.alternatives()) {
                out.printf(Locale.ROOT, "%-11s %s%n", "  or", SHOWN.format(other));
            }
        }
    }
}
