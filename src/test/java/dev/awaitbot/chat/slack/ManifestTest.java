package dev.awaitbot.chat.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the app asks Slack for, each with a reason that people can read. */
class ManifestTest {
    private final Manifest manifest = Manifest.read();

    @Test
    void each_scope_has_its_reason_in_the_page_on_privacy_and_there_is_no_other() throws IOException {
        assertThat(reasons()).containsExactlyInAnyOrderElementsOf(manifest.scopes());
    }

    @Test
    void the_lists_are_in_order_and_name_nothing_twice() {
        assertThat(manifest.scopes()).isSorted().doesNotHaveDuplicates();
        assertThat(manifest.events()).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void the_shortcuts_are_commands_of_the_bot() {
        assertThat(manifest.shortcuts()).containsExactly("new", "check", "track", "done");
    }

    /** Rows of the page's table of scopes. */
    private static List<String> reasons() throws IOException {
        String page = Files.readString(Path.of("docs", "privacy.md"));
        return Pattern.compile("^\\| `([a-z_.]+(?::[a-z]+)?)` \\| [A-Z]", Pattern.MULTILINE)
                .matcher(page)
                .results()
                .map((MatchResult row) -> row.group(1))
                .toList();
    }
}
