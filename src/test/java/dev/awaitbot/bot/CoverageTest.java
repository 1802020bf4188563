package dev.awaitbot.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awaitbot.check.Checks;
import dev.awaitbot.command.Command;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables on the scenarios' page name, for each thing that is promised, the conversations in which it is kept. */
class CoverageTest {
    private static final Path FOLDER = Path.of("src/test/resources/scenarios");
    private static final String TABLES = "## Which scenario keeps what";
    private static final Map<String, List<Path>> ROWS = new LinkedHashMap<>();

    @TempDir
    Path folder;

    @BeforeAll
    static void read() throws IOException {
        String page = Files.readString(FOLDER.resolve("README.md"));
        for (String line : page.substring(page.indexOf(TABLES)).lines().toList()) {
            String[] cells = line.split("\\|");
            if (line.startsWith("| ") && !cells[1].equals(" what ")) {
                var files = new ArrayList<Path>();
                for (String name : cells[2].strip().split(", ")) {
                    String file = name.startsWith("replay:") ? name.substring(7) : "live/" + name;
                    files.add(FOLDER.resolve(file + ".md"));
                }
                ROWS.put(cells[1].strip(), files);
            }
        }
    }

    @Test
    void each_row_names_conversations_that_are_there() {
        assertThat(ROWS).hasSizeGreaterThan(100);
        assertThat(ROWS.values().stream().flatMap(List::stream)).allMatch(Files::exists);
    }

    @Test
    void each_live_conversation_is_named() throws IOException {
        List<Path> named = ROWS.values().stream().flatMap(List::stream).toList();
        assertThat(LiveScenariosTest.files()).hasSizeGreaterThan(60).isSubsetOf(named);
    }

    @Test
    void each_command_is_given_in_one() {
        try (var house = new House(new Chatroom(new Cast(List.of()), (post, id) -> {}), "", folder)) {
            assertThat(house.commands()).isNotEmpty().allSatisfy(command -> {
                String row = "`" + command.name() + "`";
                assertThat(ROWS).containsKey(row);
                assertThat(texts(row)).anyMatch(text -> gives(text, command));
            });
        }
    }

    /** What is typed stands there as it is typed; what only a click or a form can say, as a click. */
    private static boolean gives(String text, Command command) {
        return text.contains(command.listed() ? " / " + command.name() : " clicks ");
    }

    @Test
    void each_finding_is_found_in_one() {
        assertThat(Checks.list()).allSatisfy(check -> {
            String code = check.rule().code();
            assertThat(ROWS).containsKey("`" + code + "`");
            assertThat(texts("`" + code + "`"))
                    .anyMatch(text -> text.contains("finding " + code) || text.contains("(`" + code + "`"));
        });
    }

    private static List<String> texts(String row) {
        return ROWS.getOrDefault(row, List.of()).stream()
                .map(CoverageTest::text)
                .toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
