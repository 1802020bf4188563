package dev.awaitbot.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CommandsPageTest {
    private static final Path PAGE = Path.of("docs", "commands.md");

    @Test
    void the_page_of_the_commands_says_what_the_commands_answer() throws IOException {
        if ("write".equals(System.getProperty("docs"))) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, CommandsPage.markdown());
        }
        assertThat(Files.readString(PAGE))
                .as("docs/commands.md is generated: mvn -q test -Dtest=CommandsPageTest -Ddocs=write")
                .isEqualTo(CommandsPage.markdown());
    }
}
