package dev.awaitbot.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.awaitbot.protocol.Mode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WatchedTest implements Watched.Listener {
    private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");
    private static final String GOOD = "policy: { mode: nudge }\nadmins: [U1]\n";

    @TempDir
    Path folder;

    private final List<String> heard = new ArrayList<>();
    private Instant now = START;

    @Override
    public void changed(Config config, List<String> later) {
        heard.add(config.policies().standard().mode() + " " + config.admins() + " " + later);
    }

    @Override
    public void broken(List<Problem> problems) {
        heard.add(problems.toString());
    }

    @Test
    void a_good_file_takes_the_place_of_the_old_one_with_rules_teams_people_and_admins() throws IOException {
        Watched watched = watch(GOOD);

        write("a.yml", """
                policy: { mode: strict, channels: { "#help": { mode: off } } }
                admins: [U1, U2]
                teams: [ { name: Launch, channels: ["#launch"] } ]
                people: [ { slack: U1, zone: Europe/Berlin } ]
                """);
        minute(watched);

        Config config = watched.current();
        assertThat(heard).containsExactly("STRICT [U1, U2] []");
        assertThat(config.policies().channels()).containsOnlyKeys("help");
        assertThat(config.teams()).hasSize(1);
        assertThat(config.people()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "policy: { mode: loud }",
                "policy: { grace: soon }",
                "policy: { zone: Europe/Berln }",
                "policy: { holidays: Germany }",
                "policy: { severities: { no-ownr: warn } }",
                "policy: { channels: { '#help': { nudge-when: two } } }",
                "policy: { thresholds: { nudge: 0.1 } }",
                "teams: [ { name: Launch, channels: ['#launch'], digest: every monday } ]",
                "admins: [U1\n",
                "store-text: none\nstore-text: excerpt",
                "policy: ./not-there.yml",
                "policy: { mode: ${NOT_SET} }",
            })
    void a_broken_file_changes_nothing_and_is_told_of_once(String mistake) throws IOException {
        Watched watched = watch(GOOD);
        Config before = watched.current();

        write("a.yml", mistake);
        minute(watched);
        minute(watched);
        watched.reload();

        assertThat(watched.current()).isSameAs(before);
        assertThat(heard).singleElement().asString().startsWith("[" + folder.resolve("a.yml") + ":");

        write("a.yml", GOOD);
        minute(watched);
        assertThat(heard).hasSize(2).last().isEqualTo("NUDGE [U1] []");

        write("a.yml", mistake);
        minute(watched);
        assertThat(heard).hasSize(3);
    }

    @Test
    void every_other_mistake_is_told_of_once_too() throws IOException {
        Watched watched = watch(GOOD);

        for (String mistake : List.of("a: 1", "b: 1", "a: 1", "c: 1", "b: 1")) {
            write("a.yml", mistake);
            minute(watched);
        }

        assertThat(heard).hasSize(3);
    }

    @Test
    void a_file_that_goes_is_a_mistake_and_one_that_comes_back_is_none() throws IOException {
        Watched watched = watch(GOOD);

        Files.delete(folder.resolve("a.yml"));
        minute(watched);
        minute(watched);
        assertThat(heard).singleElement().asString().contains("there is no file");
        assertThat(watched.current().admins()).containsExactly("U1");

        write("a.yml", GOOD);
        minute(watched);
        assertThat(heard).hasSize(2);
    }

    @Test
    void a_policy_in_a_file_of_its_own_is_watched_as_well() throws IOException {
        write("policy.yml", "mode: observe");
        Watched watched = watch("policy: ./policy.yml");

        write("policy.yml", "mode: strict");
        minute(watched);
        assertThat(watched.current().policies().standard().mode()).isEqualTo(Mode.STRICT);

        write("a.yml", "policy: ./other.yml");
        minute(watched);
        assertThat(heard).last().asString().contains("there is no file");

        write("other.yml", "mode: nudge");
        minute(watched);
        assertThat(watched.current().policies().standard().mode()).isEqualTo(Mode.NUDGE);
    }

    @Test
    void what_needs_a_restart_is_named_and_waits_for_it() throws IOException {
        Watched watched = watch(GOOD);

        write("a.yml", "policy: { mode: strict }\nweb: { port: 9090 }\nslack: { client-id: other }\n");
        minute(watched);

        assertThat(heard).containsExactly("STRICT [] [web, slack]");
        assertThat(watched.current().web().port()).isEqualTo(8080);
    }

    @Test
    void a_file_that_is_still_being_written_is_left_until_it_rests() throws IOException {
        Watched watched = watch(GOOD);
        now = now.plusSeconds(60);

        write("a.yml", "");
        watched.tick(now.plusSeconds(1));
        assertThat(watched.current().policies().standard().mode()).isEqualTo(Mode.NUDGE);

        write("a.yml", "policy: { mode: strict }");
        watched.tick(now.plusSeconds(3));
        assertThat(heard).containsExactly("STRICT [] []");
    }

    @Test
    void a_file_that_says_the_same_is_no_news() throws IOException {
        Watched watched = watch(GOOD);

        write("a.yml", GOOD);
        minute(watched);
        write("a.yml", GOOD + "# a comment\n");
        minute(watched);

        assertThat(heard).isEmpty();
    }

    @Test
    void without_a_configuration_there_is_nothing_to_go_on_with() throws IOException {
        assertThatThrownBy(() -> watch("mode: loud")).hasMessageContaining("broken from the start");
    }

    private Watched watch(String text) throws IOException {
        var reader = new ConfigReader(Configs.WORDS, Map.of());
        Path file = write("a.yml", text);
        return new Watched(reader, file, reader.read(file), this);
    }

    private void minute(Watched watched) {
        now = now.plusSeconds(60);
        watched.tick(now);
    }

    /** Files are written by the test's clock. */
    private Path write(String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        return Files.setLastModifiedTime(file, FileTime.from(now));
    }
}
