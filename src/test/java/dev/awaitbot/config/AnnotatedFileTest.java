package dev.awaitbot.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awaitbot.protocol.Defaults;
import dev.awaitbot.protocol.Policies;
import dev.awaitbot.protocol.Team;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Holds config/awaitbot.yml, the schema and the defaults together. */
class AnnotatedFileTest {
    private static final Path FILE = Path.of("config/awaitbot.yml");

    private final SchemaKeys keys = SchemaKeys.packaged();

    @TempDir
    Path folder;

    @Test
    void the_annotated_file_says_what_holds_without_it() {
        Loaded file = new ConfigReader(Configs.WORDS, Map.of()).read(FILE);
        Loaded nothing = new ConfigReader(Configs.WORDS, Map.of()).read();

        assertThat(file.problems()).isEmpty();
        assertThat(file.config()).isNotNull().isEqualTo(nothing.config());
    }

    @Test
    void its_policy_is_that_of_a_channel_nobody_has_configured() {
        Config config = new ConfigReader(Configs.WORDS, Map.of()).read(FILE).config();

        assertThat(config).isNotNull();
        assertThat(config.policies()).isEqualTo(Policies.of(Defaults.policy(ZoneId.of("UTC"))));
    }

    @Test
    void it_shows_every_key_of_the_schema_with_the_schemas_default() throws IOException {
        JsonNode file = new YAMLMapper().readTree(Files.readString(FILE));

        List<String> wrong = new ArrayList<>();
        compare("", file, wrong);

        assertThat(wrong).isEmpty();
    }

    private void compare(String pointer, JsonNode file, List<String> wrong) {
        for (String key : keys.keys(pointer)) {
            String child = Document.child(pointer, key);
            JsonNode value = file.at(child);
            JsonNode schema = keys.at(child);
            if (value.isMissingNode()) {
                wrong.add(child + " is not in the file");
            } else if (schema.has("default")
                    && !schema.path("default").toString().equals(value.toString())) {
                wrong.add(child + " is " + value + " in the file and " + schema.path("default") + " in the schema");
            } else if (!schema.has("default") && !schema.has("properties")) {
                wrong.add(child + " has no default in the schema");
            }
            if (value.isObject()) {
                compare(child, file, wrong);
            }
        }
    }

    @Test
    void its_examples_are_read_when_the_comment_signs_are_taken_away() throws IOException {
        String[] halves = Files.readString(FILE).split("(?m)^teams: \\[]$");
        String examples = halves[0]
                        .replace("channels: {}", "channels:")
                        .replace("examples: []", "examples:")
                        .replaceAll("(?m)^    # ", "    ")
                + "teams:"
                + halves[1].replace("people: []", "people:").replaceAll("(?m)^  # ", "  ");

        Loaded loaded = new Configs(folder).read(examples);

        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.config()).isNotNull();
        assertThat(loaded.config().policies().channels()).containsOnlyKeys("help");
        assertThat(loaded.config().examples()).hasSize(2);
        assertThat(loaded.config().teams())
                .singleElement()
                .extracting(Team::postTo)
                .isEqualTo("#launch");
        assertThat(loaded.config().people().get(0).absences()).hasSize(2);
    }

    @Test
    void a_channel_can_have_every_rule_that_all_channels_have() {
        List<String> all = new ArrayList<>(keys.keys("/policy"));
        all.removeAll(List.of("channels", "examples"));

        assertThat(keys.keys("/policy/channels/any")).isEqualTo(all);
        assertThat(all)
                .allSatisfy(rule ->
                        assertThat(keys.at("/policy/channels/any/" + rule)).isEqualTo(keys.at("/policy/" + rule)));
    }

    @Test
    void every_key_is_described() {
        List<String> bare = new ArrayList<>();
        describe("", bare);
        assertThat(bare).isEmpty();
    }

    private void describe(String pointer, List<String> bare) {
        for (String key : keys.keys(pointer)) {
            String child = Document.child(pointer, key);
            if (keys.description(child).length() < 8) {
                bare.add(child);
            }
            describe(child, bare);
            describe(child + "/0", bare);
        }
    }
}
