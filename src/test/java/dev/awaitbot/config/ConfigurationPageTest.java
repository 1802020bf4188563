package dev.awaitbot.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ConfigurationPageTest {
    private static final Path PAGE = Path.of("docs/configuration.md");

    /** {@code mvn test -Dtest=ConfigurationPageTest -Ddocs=write} writes the page anew. */
    @Test
    void the_page_says_what_the_schema_says() throws IOException {
        String written = new ConfigurationPage().write();
        if ("write".equals(System.getProperty("docs"))) {
            Files.writeString(PAGE, written);
        }
        assertThat(PAGE).hasContent(written);
    }

    @Test
    void the_page_names_every_variable() {
        String page = new ConfigurationPage().write();

        assertThat(SchemaKeys.packaged().environment().keySet())
                .allSatisfy(variable -> assertThat(page).contains("`" + variable + "`"));
    }
}
