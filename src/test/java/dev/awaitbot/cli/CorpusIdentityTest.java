package dev.awaitbot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A real team's chat, too large to ship: CORPUS_EXPORTS names the folder that holds ocean-lab-slack-export.zip and
 * ocean-lab-discord-export, which has four of its channels.
 */
@EnabledIfEnvironmentVariable(named = "CORPUS_EXPORTS", matches = ".+")
class CorpusIdentityTest {
    private static final Set<String> BOTH = Set.of("esds", "marbl", "ocean-bgc", "tropical-pacific");

    @TempDir
    private Path folder;

    @Test
    void four_channels_give_the_same_figures_from_slack_and_from_discord() throws IOException {
        Path corpus = Path.of(System.getenv("CORPUS_EXPORTS"));
        Path slack = folder.resolve("slack.zip");
        some(corpus.resolve("ocean-lab-slack-export.zip"), slack);
        JsonNode first = figures(slack);
        JsonNode second = figures(corpus.resolve("ocean-lab-discord-export"));
        for (String name : first.propertyNames()) {
            assertThat(second.get(name)).as(name).isEqualTo(first.get(name));
        }
        assertThat(first.at("/messages").intValue()).isEqualTo(924);
    }

    private static void some(Path all, Path some) throws IOException {
        try (var in = new ZipFile(all.toFile());
                var out = new ZipOutputStream(Files.newOutputStream(some))) {
            for (ZipEntry entry : Collections.list(in.entries())) {
                String top = entry.getName().split("/", 2)[0];
                if (!entry.isDirectory() && (entry.getName().equals(top) || BOTH.contains(top))) {
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    try (InputStream file = in.getInputStream(entry)) {
                        file.transferTo(out);
                    }
                }
            }
        }
    }

    private JsonNode figures(Path export) throws IOException {
        Path out = folder.resolve("out");
        CommandLines run =
                CommandLines.run("audit", export.toString(), "--zone", "America/Denver", "--out", out.toString());
        assertThat(run.code()).as(run.err()).isZero();
        JsonNode report = JsonMapper.shared().readTree(Files.readString(out.resolve("report.json")));
        return ((ObjectNode) report).without(List.of("generated", "source"));
    }
}
