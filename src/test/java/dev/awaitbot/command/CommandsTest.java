package dev.awaitbot.command;

import static dev.awaitbot.command.Office.ADA;
import static dev.awaitbot.command.Office.DANA;
import static dev.awaitbot.command.Office.LEE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.awaitbot.protocol.Control;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The list of commands, and how one is found. */
class CommandsTest {
    private static final Path FOLDER = Path.of("src", "main", "java", "dev", "awaitbot", "command");

    private final Office office = new Office();

    @Test
    void every_command_in_the_folder_is_in_the_list_and_none_besides() throws IOException {
        Set<String> listed = office.commands.list().stream()
                .map(command -> command.getClass().getSimpleName())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(listed).isEqualTo(inFolder());
        assertThat(listed).hasSameSizeAs(office.commands.list());
    }

    private static Set<String> inFolder() throws IOException {
        var found = new TreeSet<String>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.toList()) {
                String text = Files.readString(file);
                String name = file.getFileName().toString().replace(".java", "");
                boolean command = text.contains("class " + name + " implements Command {")
                        || text.contains("class " + name + " extends OnRequest {");
                if (command && !text.contains("abstract class " + name)) {
                    found.add(name);
                }
            }
        }
        return found;
    }

    @Test
    void no_word_means_two_commands() {
        var words = new HashSet<String>();
        for (Command command : office.commands.list()) {
            assertThat(words.add(command.name())).as(command.name()).isTrue();
            command.aliases()
                    .forEach(alias -> assertThat(words.add(alias)).as(alias).isTrue());
        }
    }

    @Test
    void every_command_begins_its_usage_and_its_example_with_its_word_and_says_one_calm_sentence() {
        for (Command command : office.commands.list()) {
            assertThat(command.usage()).startsWith(command.name());
            assertThat(command.example()).startsWith(command.name());
            assertThat(command.about()).endsWith(".").doesNotContain("!");
        }
    }

    @Test
    void help_names_every_command_once() {
        String help = office.types(LEE, "help").text();
        List<String> grouped = help.lines()
                .filter(line ->
                        Stream.of(Command.Topic.values()).anyMatch(topic -> line.startsWith(topic.title() + ": ")))
                .flatMap(
                        line -> Stream.of(line.substring(line.indexOf(": ") + 2).split(", ")))
                .toList();
        List<String> listed = office.commands.list().stream()
                .filter(Command::listed)
                .map(Command::name)
                .toList();
        assertThat(grouped).containsExactlyInAnyOrderElementsOf(listed);
        assertThat(office.types(LEE, "help").lines()).hasSizeLessThan(10);
    }

    @Test
    void help_shows_all_of_them_page_by_page() {
        Screen first = office.types(LEE, "help all");
        Screen second = office.clicks(LEE, first.acts("Next").get(0));
        assertThat(first.text()).contains("page 1 of 4", "/await check DRAFT");
        assertThat(second.text()).contains("page 2 of 4", "/await snooze A-17 UNTIL");
        assertThat(second.answer().instead()).isTrue();
        assertThat(second.acts("Previous")).containsExactly("page:help:all:1");
        assertThat(office.types(LEE, "help snooze").text()).contains("For example: /await snooze A-17 tomorrow 10:00");
    }

    @Test
    void an_unknown_word_is_answered_with_the_nearest_ones() {
        assertThat(office.types(LEE, "snoze 17").text())
                .startsWith("I know no command \"snoze\".\nDid you mean /await snooze A-17 UNTIL?");
        assertThat(office.types(LEE, "xyzzy").text()).contains("All of them, with examples: /await help.");
        assertThat(office.types(LEE, "x".repeat(40_000)).text()).hasSizeLessThan(300);
    }

    @Test
    void nothing_at_all_is_a_call_for_help() {
        assertThat(office.types(LEE, "  ").text()).contains("To ask: check, new, track, rewrite");
    }

    @Test
    void answers_are_private_unless_public_is_asked_for() {
        assertThat(office.types(LEE, "list").answer().open()).isFalse();
        assertThat(office.types(LEE, "list public").answer().open()).isTrue();
        assertThat(office.types(LEE, "public list").answer().open()).isTrue();
        assertThat(office.types(LEE, "LIST PUBLIC").answer().open()).isTrue();
    }

    @Test
    void in_words_of_ones_own_public_is_a_word() {
        Screen kept = office.types(LEE, "decision the roadmap is public");
        assertThat(kept.answer().open()).isFalse();
        assertThat(kept.text()).contains("the roadmap is public");
    }

    @Test
    void a_bare_number_tells_its_story() {
        assertThat(office.types(LEE, "A-17").text()).startsWith("A-17 ").contains("@lee asked Tue 17 Nov 10:00");
    }

    @Test
    void an_act_of_a_list_does_what_was_chosen() {
        assertThat(office.chooses(DANA, "choose", "snooze A-17 4h").text())
                .startsWith("A-17 is quiet until Tue 17 Nov 14:00");
        assertThat(office.chooses(DANA, "choose", "form decline A-17").text()).startsWith("Form: Decline A-17");
    }

    @Test
    void every_control_of_every_example_leads_to_a_command() {
        for (Command command : office.commands.list()) {
            Screen screen = CommandsPage.example(command);
            if (screen.answer().card() != null) {
                screen.answer().card().lines().forEach(line -> line.controls().forEach(this::leads));
            }
        }
    }

    private void leads(Control control) {
        String verb = control.act().split(":", 2)[0];
        assertThat(office.commands.find(verb)).as(control.act()).isNotNull();
        for (Control.Option option : control.options()) {
            String chosen = control.act().equals("choose") ? option.value() : "choose";
            assertThat(office.commands.find(chosen.split(" ", 2)[0]))
                    .as(option.value())
                    .isNotNull();
        }
    }

    @Test
    void no_sentence_shouts() {
        for (Command command : office.commands.list()) {
            assertThat(CommandsPage.example(command).text()).as(command.name()).doesNotContain("!");
        }
        assertThat(office.types(ADA, "settings").text()).doesNotContain("!");
    }
}
