package dev.awaitbot.chat.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.awaitbot.protocol.Card;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was acknowledged is there after a restart, whatever ended the process. */
class JournalTest {
    @TempDir
    Path folder;

    @Test
    void a_restart_loses_nothing_and_tells_nothing_twice() throws Exception {
        String before;
        try (var first = Workshop.open(folder)) {
            first.post("post", "{'person':'ruth','conversation':'support','text':'Still here?'}");
            first.say("due-7", null, false, Card.say("Due."));
            first.post("wind", "{'by':'PT2H'}");
            before = first.get("/playground/api/state").toString();
        }
        try (var second = Workshop.open(folder)) {
            assertThat(second.get("/playground/api/state").toString()).isEqualTo(before);
            assertThat(second.bot.heard).isEmpty();
            second.say("due-7", null, false, Card.say("Due."));
            assertThat(second.get("/playground/api/posts").get("posts")).hasSize(1);
            second.post("post", "{'person':'ruth','conversation':'support','text':'Yes.'}");
            assertThat(second.bot.heard).containsExactly("ruth in support: Yes.");
        }
    }

    @Test
    void what_the_bot_had_not_confirmed_is_told_at_the_start() throws Exception {
        try (var first = Workshop.open(folder)) {
            first.bot.broken = true;
            first.post("post", "{'person':'ruth','conversation':'support','text':'Hello?'}");
        }
        try (var second = Workshop.open(folder)) {
            assertThat(second.bot.heard).containsExactly("ruth in support: Hello?");
        }
    }

    @Test
    void a_line_that_was_cut_off_goes() throws Exception {
        Path file = folder.resolve("playground.jsonl");
        try (var first = Workshop.open(folder)) {
            first.post("post", "{'person':'ruth','conversation':'support','text':'Whole.'}");
        }
        List<String> whole = Files.readAllLines(file);
        Files.writeString(file, "{\"did\":\"write\",\"n\":", StandardOpenOption.APPEND);
        try (var second = Workshop.open(folder)) {
            second.post("post", "{'person':'ruth','conversation':'support','text':'Next.'}");
        }
        assertThat(Files.readAllLines(file)).startsWith(whole.toArray(String[]::new));
        Workshop.open(folder).close();
    }

    @Test
    void a_story_that_was_broken_off_goes_on_where_it_stopped() throws Exception {
        Path file = folder.resolve("playground.jsonl");
        Workshop.open(folder).close();
        List<String> lines = Files.readAllLines(file);
        int second = 0;
        while (!lines.get(second).contains("On it")) {
            second++;
        }
        Files.write(file, lines.subList(0, second));
        try (var again = Workshop.open(folder)) {
            assertThat(again.bot.heard).containsExactly("joel in launch: On it", "joel sets eyes");
            assertThat(again.get("/playground/api/state").get("messages")).hasSize(2);
        }
    }

    @Test
    void a_file_that_is_no_journal_is_left_as_it_is() throws Exception {
        Path file = folder.resolve("playground.jsonl");
        Files.writeString(file, "my notes\n");
        assertThatThrownBy(() -> new Workshop(folder)).hasMessageContaining("playground.jsonl:1 is no line");
        assertThat(Files.readString(file)).isEqualTo("my notes\n");
    }
}
