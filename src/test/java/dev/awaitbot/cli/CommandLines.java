package dev.awaitbot.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;

/** Runs a command as a shell would, and tells what it wrote and how it ended. */
record CommandLines(int code, String out, String err) {

    static CommandLines run(String... arguments) {
        return fed("", arguments);
    }

    /** With something on standard input. */
    static CommandLines fed(String input, String... arguments) {
        InputStream in = System.in;
        PrintStream out = System.out;
        var raw = new ByteArrayOutputStream();
        var written = new StringWriter();
        var errors = new StringWriter();
        try (var stream = new PrintStream(raw, true, UTF_8)) {
            System.setIn(new ByteArrayInputStream(input.getBytes(UTF_8)));
            System.setOut(stream);
            CommandLine line =
                    Main.commandLine().setOut(new PrintWriter(written)).setErr(new PrintWriter(errors));
            int code = line.execute(arguments);
            return new CommandLines(code, written + raw.toString(UTF_8), errors.toString());
        } finally {
            System.setIn(in);
            System.setOut(out);
        }
    }
}
