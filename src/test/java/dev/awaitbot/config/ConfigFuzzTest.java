package dev.awaitbot.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigFuzzTest {
    private static final List<String> PIECES = List.of(
            "\n",
            "  ",
            "- ",
            ": ",
            "{",
            "}",
            "[",
            "]",
            "\"",
            "'",
            "#",
            "&a ",
            "*a",
            "!!x ",
            "${",
            "${A:-",
            "}",
            "|",
            ">",
            "~",
            "null",
            "true",
            "-1",
            "1e309",
            ".inf",
            "99999999999999999999",
            "0x1F",
            "\t",
            "---\n",
            "<<: ",
            "? ",
            "\u202E",
            "\uD83D",
            "policy",
            "channels",
            "ladder",
            "PT",
            "2bd",
            "\u0000",
            "mode: nudge\n");

    @TempDir
    Path folder;

    @Test
    void whatever_is_in_the_file_the_answer_is_a_configuration_or_its_problems() throws IOException {
        long seed = Long.getLong("seed", 20261121);
        var random = new Random(seed);
        String good = Files.readString(Path.of("config/awaitbot.yml"));
        var reader = new ConfigReader(Configs.WORDS, Map.of("A", "b"));
        Path file = folder.resolve("a.yml");
        int refused = 0;
        for (int round = 0; round < 600; round++) {
            var text = new StringBuilder(good.substring(random.nextInt(good.length() / 2)));
            for (int i = random.nextInt(4); i >= 0; i--) {
                int at = random.nextInt(text.length());
                text.replace(
                        at, Math.min(text.length(), at + random.nextInt(5)), PIECES.get(random.nextInt(PIECES.size())));
            }
            Files.writeString(file, text.toString().replace('\uD83D', '?'));
            Loaded loaded = reader.read(file);
            assertThat(loaded.config() == null)
                    .as("seed %d, round %d", seed, round)
                    .isEqualTo(!loaded.problems().isEmpty());
            refused += loaded.config() == null ? 1 : 0;
            assertThat(loaded.problems()).allSatisfy(problem -> {
                assertThat(problem.line()).isPositive();
                assertThat(problem.column()).isPositive();
            });
        }
        assertThat(refused).isBetween(100, 599);
    }
}
