package dev.awaitbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every folder of code has a sign at its door: what the room is for, in one sentence, and that nothing in it is null. */
class RoomSignsTest {

    private static final Path HOUSE = Path.of("src/main/java/dev/awaitbot");
    private static final Pattern ONE_SENTENCE =
            Pattern.compile("/\\*\\*\\s+([A-Z][^.]*\\.)\\s+\\*/\\s+@NullMarked\\s+package .*");

    static List<Path> rooms() throws IOException {
        try (Stream<Path> paths = Files.walk(HOUSE)) {
            return paths.filter(Files::isDirectory)
                    .filter(folder -> !folder.equals(HOUSE) && holdsCode(folder))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void a_room_says_in_one_sentence_what_it_is(Path folder) throws IOException {
        String sign = Files.readString(folder.resolve("package-info.java"));
        String text = sign.replaceAll("(?m)^ \\*(?!/) ?", "").replaceAll("\\s+", " ");
        assertThat(text).matches(ONE_SENTENCE);
    }

    private static boolean holdsCode(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
