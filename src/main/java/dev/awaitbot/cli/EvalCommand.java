package dev.awaitbot.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.awaitbot.cli.Jsonl.BadLine;
import dev.awaitbot.protocol.Defaults;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
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
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Measures the detector on messages that somebody has labelled. */
@Command(
        name = "eval",
        description = {
            "Measures how well requests are read, on messages that somebody has labelled.",
            "A .jsonl file holds one message per line with \"text\", \"is_request\" and, as far as known, \"owners\", \"window_text\", "
                    + "\"deadline\", \"action_span\", \"info_complete\", \"addressee_kind\", \"await_letters\", \"note\", \"thread\"; where \"is_request\" "
                    + "is null it is left out.",
            "A .csv file is the sample of an audit whose column \"request\" was filled with yes or no. It gives the precision on that "
                    + "chat, and no recall, because it holds only what was found. A column \"note\" may say what a message is instead."
        },
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  awaitbot eval labelled.jsonl --errors 20",
            "  awaitbot eval audit/sample.csv",
            "  awaitbot eval labelled.jsonl --part odd --json"
        })
final class EvalCommand implements Callable<Integer> {
    @Parameters(arity = "1", paramLabel = "GOLD", description = "The labelled messages: .jsonl, or .csv of an audit.")
    private Path gold;

    @Option(names = "--errors", paramLabel = "N", description = "Show the N worst errors. Default: 10.")
    private int errors = 10;

    @Option(
            names = "--part",
            paramLabel = "HALF",
            description =
                    "Only one half of the threads, even or odd by a hash of their name: one to build on, one kept aside.")
    private @Nullable Part part;

    @Option(names = "--json", description = "Answer in JSON.")
    private boolean json;

    @Mixin
    private SceneOptions scene = new SceneOptions();

    @Spec
    private CommandSpec spec;

    /** Half of the threads. */
    enum Part {
        EVEN,
        ODD
    }

    @Override
    public Integer call() {
        try {
            String text = Files.readString(gold);
            boolean csv = gold.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
            return csv ? judged(text) : measured(text);
        } catch (NoSuchFileException e) {
            return bad("There is no file " + gold + ".");
        } catch (CharacterCodingException e) {
            return bad(gold + " is not written in UTF-8. In a spreadsheet, save it as \"CSV UTF-8\".");
        } catch (IOException e) {
            return bad("Cannot read " + gold + ": " + (Files.isDirectory(gold) ? "it is a folder." : e.getMessage()));
        } catch (BadLine e) {
            return bad(gold + ": " + e.getMessage());
        } catch (BadRows e) {
            e.lines(gold.toString()).forEach(this::bad);
            return 3;
        }
    }

    private int bad(String sentence) {
        spec.commandLine().getErr().println(sentence);
        return 3;
    }

    private int judged(String csv) throws BadLine, BadRows {
        if (part != null) {
            throw new ParameterException(spec.commandLine(), "--part is for .jsonl: a sample names no threads.");
        }
        Judged judged = JudgedReader.read(
                csv, Defaults.policy(ZoneOffset.UTC).thresholds().nudge());
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            new EvalJson(out).write(judged, errors);
        } else {
            new EvalText(out).write(judged, errors);
        }
        out.flush();
        return 0;
    }

    private int measured(String lines) throws BadRows, BadLine {
        var checker = new Checker(new SceneReader(scene.asLine(), InstantSource.system(), ZoneId.systemDefault()));
        var evaluation = new Evaluation();
        var problems = new ArrayList<String>();
        int number = 0;
        for (String line : lines.split("\n", -1)) {
            number++;
            try {
                add(line, checker, evaluation);
            } catch (JacksonException e) {
                problems.add("line " + number + " is not JSON: " + e.getOriginalMessage());
            } catch (BadLine e) {
                problems.add("line " + number + ": " + e.getMessage());
            }
        }
        if (!problems.isEmpty()) {
            throw new BadRows(problems);
        }
        if (evaluation.open() > 0 && evaluation.threads() == 0) {
            throw new BadLine("None of its " + evaluation.open()
                    + " messages is labelled yet. Give \"is_request\" as true or false.");
        }
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            new EvalJson(out).write(evaluation, errors);
        } else {
            new EvalText(out).write(evaluation, errors);
        }
        out.flush();
        return 0;
    }

    private void add(String line, Checker checker, Evaluation evaluation) throws BadLine {
        if (line.isBlank()) {
            return;
        }
        JsonNode label = Jsonl.JSON.readTree(line);
        if (label.path("is_request").isNull()) {
            evaluation.leaveOpen();
            return;
        }
        var one = new Gold(label, checker.check(label));
        if (part == null || part == part(one.cluster())) {
            evaluation.add(one);
        }
    }

    /** The same thread always falls into the same half. */
    static Part part(String cluster) {
        try {
            byte[] digest = MessageDigest.getInstance("MD5").digest(cluster.getBytes(UTF_8));
            return digest[digest.length - 1] % 2 == 0 ? Part.EVEN : Part.ODD;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has MD5.", e);
        }
    }
}
