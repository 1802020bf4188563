package dev.awaitbot.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The one file that a command is about, named either way, or the usual one. */
final class NamedFile {
    private static final Path USUAL = Path.of("config", "awaitbot.yml");

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "A policy or a whole configuration. Default: config/awaitbot.yml.")
    private @Nullable Path file;

    @Option(names = "--config", paramLabel = "FILE", description = "The same, as other commands name it.")
    private @Nullable Path config;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /** @throws ParameterException when two are named, or none where the usual one is not there */
    Path path() {
        if (file != null && config != null) {
            throw new ParameterException(spec.commandLine(), "Name one file: FILE or --config, not both.");
        }
        Path given = file == null ? config : file;
        if (given == null && !Files.exists(USUAL)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "There is no " + USUAL + " here; name a file, such as: awaitbot policy " + spec.name()
                            + " policy.yml");
        }
        return given == null ? USUAL : given;
    }
}
