package dev.awaitbot.archive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awaitbot.protocol.Message;
import dev.awaitbot.protocol.Person;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The load program makes what it promises; the full sizes are run by hand. */
class LoadExportTest {
    private static final int MESSAGES = 9_000;

    @TempDir
    private Path temp;

    @Test
    void a_large_export_is_made_of_a_small_one_with_people_and_channels_of_its_own() throws IOException {
        Path out = temp.resolve("large.zip");
        LoadExport.make(ExampleExport.SLACK, out, MESSAGES);
        var result = Made.read(out);
        long kept = result.messages().size();
        long left = result.tally().leftOut().values().stream()
                .mapToLong(Long::longValue)
                .sum();
        assertThat(kept + left).isEqualTo(MESSAGES);
        assertThat(result.survey().skipped()).isEmpty();
        assertThat(result.survey().conversations()).hasSize(10);
        assertThat(result.survey().people().values())
                .extracting(Person::name)
                .contains("Danaan Okaforan", "Danael Okaforel");
        assertThat(result.texts()).noneMatch(text -> text.contains("<@U0001>"));
        assertThat(result.messages()).extracting(Message::sentAt).isSorted();
    }

    @Test
    void the_same_arguments_make_the_same_bytes() throws IOException {
        LoadExport.make(ExampleExport.SLACK, temp.resolve("a.zip"), 500);
        LoadExport.make(ExampleExport.SLACK, temp.resolve("b.zip"), 500);
        assertThat(temp.resolve("a.zip")).hasSameBinaryContentAs(temp.resolve("b.zip"));
        assertThat(Files.size(temp.resolve("a.zip"))).isPositive();
    }
}
