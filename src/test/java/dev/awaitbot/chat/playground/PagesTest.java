package dev.awaitbot.chat.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page is whole, and takes nothing from anywhere else. */
class PagesTest {
    private static final Path FOLDER = Path.of("src/main/resources/dev/awaitbot/chat/playground");

    @TempDir
    Path folder;

    @Test
    void every_file_of_the_page_is_served_and_no_other() throws Exception {
        try (var files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> !name.equals("story.txt")))
                    .containsExactlyInAnyOrderElementsOf(Pages.FILES.keySet());
        }
        try (var workshop = Workshop.open(folder)) {
            assertThat(workshop.raw("GET", "/playground/story.txt", "").statusCode())
                    .isEqualTo(404);
            var page = workshop.raw("GET", "/playground", "");
            assertThat(page.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
            for (String address : found("(?:href|src)=\"(/[^\"]+)\"", page.body())) {
                assertThat(workshop.raw("GET", address, "").statusCode()).isEqualTo(200);
            }
        }
    }

    @Test
    void it_loads_nothing_from_other_hosts_and_writes_no_markup() throws Exception {
        for (String name : Pages.FILES.keySet()) {
            String text = Files.readString(FOLDER.resolve(name), StandardCharsets.UTF_8);
            assertThat(found("(?:src=\"|href=\"|import .*from '|url\\()(https?:)?//", text))
                    .as(name)
                    .isEmpty();
            assertThat(text)
                    .as(name)
                    .doesNotContain("innerHTML", "insertAdjacentHTML", "<style", " style=\"", "onclick=\"");
            for (String module : found("from '\\./([\\w.]+)'", text)) {
                assertThat(Pages.FILES).containsKey(module);
            }
        }
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult match) -> String.valueOf(match.group(1)))
                .toList();
    }
}
