package dev.awaitbot.cli;

import static dev.awaitbot.cli.CommandLines.run;
import static org.assertj.core.api.Assertions.assertThat;

import dev.awaitbot.archive.ExampleExport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds docs/policy.md to what the commands say of the policy that stands in it. */
class PolicyPageTest {
    private static final Path PAGE = Path.of("docs/policy.md");

    @TempDir
    Path folder;

    private String page = "";
    private String file = "";

    @BeforeEach
    void read() throws IOException {
        page = Files.readString(PAGE);
        var policy = new StringBuilder();
        String[] blocks = page.split("```yaml\n");
        for (int i = 1; i < blocks.length; i++) {
            policy.append(blocks[i], 0, blocks[i].indexOf("```"));
        }
        file = Files.writeString(folder.resolve("policy.yml"), policy).toString();
    }

    @Test
    void its_policy_is_checked_and_its_examples_come_out_as_it_says() {
        CommandLines tried = run("policy", "test", file);

        assertThat(tried.code()).isZero();
        assertThat(page).contains(shown(run("policy", "check", file))).contains(shown(tried));
    }

    @Test
    void its_example_of_a_failure_fails_as_it_says() throws IOException {
        Path other = folder.resolve("other.yml");
        Files.writeString(
                other, Files.readString(Path.of(file)).replace("due: 2026-03-03 17:00", "due: 2026-03-04 17:00"));

        assertThat(page)
                .contains(run("policy", "test", other.toString())
                        .out()
                        .replace(other.toString(), "policy.yml")
                        .lines()
                        .limit(2)
                        .reduce("", (all, line) -> all + line + "\n"));
    }

    /** {@code mvn test -Dtest=PolicyPageTest -Ddocs=write} writes its figures anew. */
    @Test
    void its_simulation_is_one() throws IOException {
        String simulated = run("policy", "simulate", ExampleExport.slack().toString(), "--policy", file)
                .out();
        if ("write".equals(System.getProperty("docs"))) {
            int from = page.indexOf('\n', page.indexOf("$ awaitbot policy simulate docs/example-export")) + 1;
            page = page.substring(0, from) + simulated + page.substring(page.indexOf("```", from));
            Files.writeString(PAGE, page);
        }
        assertThat(page).contains(simulated);
    }

    private String shown(CommandLines ran) {
        return ran.out().replace(file, "policy.yml");
    }
}
