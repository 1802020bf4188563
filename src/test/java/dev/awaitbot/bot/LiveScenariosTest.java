package dev.awaitbot.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Conversations with the whole bot, word for word: what it says, to whom and when, and what it does not say. Slack takes it all. With
 * {@code -Dscenarios=write} they are written anew as they happen, to be read by whoever has changed the bot.
 */
class LiveScenariosTest {
    static final Path FOLDER = Path.of("src/test/resources/scenarios/live");

    private static InSlack slack;

    @TempDir
    Path folder;

    @BeforeAll
    static void open() {
        slack = new InSlack();
    }

    @AfterAll
    static void close() throws Exception {
        slack.close();
    }

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    @TestFactory
    Stream<DynamicTest> conversations() throws IOException {
        return files().stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> perform(file)));
    }

    private void perform(Path file) throws IOException {
        String written = Files.readString(file);
        String performed = new Scenario(written).performed(folder, slack::say);
        if ("write".equals(System.getProperty("scenarios"))) {
            Files.writeString(file, performed);
        } else {
            assertThat(performed).isEqualTo(written);
        }
    }
}
