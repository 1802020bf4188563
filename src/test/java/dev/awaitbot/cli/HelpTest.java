package dev.awaitbot.cli;

import static dev.awaitbot.cli.CommandLines.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

class HelpTest {
    private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");

    static Stream<CommandLine> commands() {
        return withSubcommands(Main.commandLine()).skip(1);
    }

    private static Stream<CommandLine> withSubcommands(CommandLine command) {
        return Stream.concat(
                Stream.of(command), command.getSubcommands().values().stream().flatMap(HelpTest::withSubcommands));
    }

    @Test
    void the_main_help_names_every_command() {
        String help = run("--help").out();
        assertThat(Main.commandLine().getSubcommands().keySet())
                .allSatisfy(name -> assertThat(help).contains(name));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void every_command_has_a_help_with_examples_that_it_accepts(CommandLine command) {
        String help = command.getUsageMessage(CommandLine.Help.Ansi.OFF);
        assertThat(help).startsWith("Usage: awaitbot ").contains("--help");
        // A command that only holds others shows theirs.
        if (!command.getSubcommands().isEmpty()) {
            return;
        }
        List<String> examples = Stream.of(
                        command.getCommandSpec().usageMessage().footer())
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> line.contains("awaitbot " + command.getCommandName()) || line.startsWith("awaitbot "))
                .toList();
        assertThat(examples).as(help).isNotEmpty();
        for (String example : examples) {
            assertThatCode(() -> Main.commandLine().parseArgs(arguments(example)))
                    .as(example)
                    .doesNotThrowAnyException();
        }
    }

    /** The words after "awaitbot", as a shell would pass them. */
    private static String[] arguments(String example) {
        String line = example.substring(example.indexOf("awaitbot") + "awaitbot".length())
                .replaceAll("[<>|)].*", "");
        var words = new ArrayList<String>();
        Matcher matcher = WORD.matcher(line);
        while (matcher.find()) {
            for (int group = 1; group <= 3; group++) {
                if (matcher.group(group) != null) {
                    words.add(matcher.group(group));
                }
            }
        }
        return words.toArray(String[]::new);
    }

    @Test
    void the_completion_script_is_one_that_bash_can_read(@TempDir Path folder)
            throws IOException, InterruptedException {
        String script = run("completion").out();
        assertThat(script).contains("_complete_awaitbot").contains("--jsonl");
        Path file = Files.writeString(folder.resolve("awaitbot"), script);
        org.junit.jupiter.api.Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "there is no bash");
        Process bash = new ProcessBuilder("/bin/bash", "-n", file.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(bash.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(bash.waitFor()).as(said).isZero();
    }

    @Test
    void no_command_at_all_is_bad_use() {
        CommandLines ran = run();
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("Usage: awaitbot");
    }
}
