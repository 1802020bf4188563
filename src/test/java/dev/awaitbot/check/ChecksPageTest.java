package dev.awaitbot.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ChecksPageTest {
    private static final Path PAGE = Path.of("docs", "checks.md");

    @Test
    void the_page_of_the_checks_says_what_the_checks_say() throws IOException {
        if ("write".equals(System.getProperty("docs"))) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, ChecksPage.markdown());
        }
        assertThat(Files.readString(PAGE))
                .as("docs/checks.md is generated: mvn -q test -Dtest=ChecksPageTest -Ddocs=write")
                .isEqualTo(ChecksPage.markdown());
    }
}
