package dev.awaitbot.config;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a configuration.
 *
 * @param config null when there are problems
 * @param problems all of them, in the order of the text
 * @param notes what is not wrong but probably not meant
 * @param files every file it was read from, or would have been
 */
public record Loaded(@Nullable Config config, List<Problem> problems, List<String> notes, List<Path> files) {
    public Loaded {
        files = List.copyOf(files);
        problems = List.copyOf(problems);
        notes = List.copyOf(notes);
    }
}
