package dev.awaitbot.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awaitbot.protocol.Conversation;
import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.DateOrder;
import dev.awaitbot.protocol.Delay;
import dev.awaitbot.protocol.Mode;
import dev.awaitbot.protocol.Policy;
import dev.awaitbot.protocol.Severity;
import dev.awaitbot.protocol.Team;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigReaderTest {
    @TempDir
    Path folder;

    private Configs configs;

    @BeforeEach
    void folder() {
        configs = new Configs(folder);
    }

    @Test
    void a_channel_has_its_own_rules_on_top_of_everybodys() {
        Config config = good("""
                policy:
                  mode: nudge
                  zone: Europe/Berlin
                  severities: { no-owner: warn }
                  reactions: { ":thumbsup:": done, x: none }
                  events: { Standup: "Mon-Fri 09:30" }
                  channels:
                    "#help":
                      mode: strict
                      date-order: DMY
                      severities: { no-purpose: info }
                      windows: { assumed: 4wh }
                      grace: 30s
                    C0123: { ladder: [], escalation: U9 }
                """);
        Policy standard = config.policies().standard();
        Policy help = config.policies().of(conversation("C1", "help"));
        Policy byId = config.policies().of(conversation("C0123", "help"));

        assertThat(standard.mode()).isEqualTo(Mode.NUDGE);
        assertThat(standard.reactions())
                .containsEntry("thumbsup", Policy.Signal.DONE)
                .containsKey("eyes")
                .doesNotContainKey("x");
        assertThat(standard.events()).containsOnlyKeys("standup");
        assertThat(help.mode()).isEqualTo(Mode.STRICT);
        assertThat(help.dateOrder()).isEqualTo(DateOrder.DMY);
        assertThat(help.severities()).isEqualTo(Map.of("no-owner", Severity.WARN, "no-purpose", Severity.INFO));
        assertThat(help.windows().assumed()).isEqualTo(Delay.parse("4wh"));
        assertThat(help.windows().longest()).isEqualTo(standard.windows().longest());
        assertThat(help.grace()).isEqualTo(Duration.ofSeconds(30));
        assertThat(help.availability().zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
        assertThat(byId.ladder()).isEmpty();
        assertThat(byId.escalation()).isEqualTo("U9");
        assertThat(config.policies().of(conversation("C7", "other"))).isEqualTo(standard);
    }

    @Test
    void teams_people_and_the_rest_are_read() {
        Config config = good("""
                policy: { zone: Asia/Kathmandu }
                teams: [ { name: Launch, channels: ["#launch", "#design"], digest: "0 30 16 ? * FRI", leads: [U1] } ]
                admins: [U1, U2]
                people: [ { slack: U1, hours: Mon 08:00-12:00, country: DE-BY, away: [2026-12-24, 2026-12-28/2027-01-03] } ]
                retention: P90D
                store-text: excerpt
                """);

        assertThat(config.teams())
                .containsExactly(new Team(
                        "Launch",
                        List.of("#launch", "#design"),
                        ZoneId.of("Asia/Kathmandu"),
                        "0 30 16 ? * FRI",
                        "#launch",
                        List.of("U1"),
                        null));
        assertThat(config.admins()).containsExactly("U1", "U2");
        assertThat(config.people()).singleElement().satisfies(person -> {
            assertThat(person.country()).isEqualTo("DE-BY");
            assertThat(person.absences()).hasSize(2);
            assertThat(person.absences().get(1).until()).isEqualTo(Instant.parse("2027-01-03T18:15:00Z"));
        });
        assertThat(config.retention()).isEqualTo(Period.ofDays(90));
        assertThat(config.storeText()).isEqualTo(Config.StoreText.EXCERPT);
    }

    @Test
    void a_policy_may_live_in_a_file_of_its_own_and_tells_its_own_lines() {
        configs.write("rules.yml", "mode: nudge\n\ngrace: soon\n");

        Loaded loaded = configs.read("data-dir: ./x\npolicy: ./rules.yml\n");

        assertThat(configs.problems(loaded))
                .containsExactly(
                        "./rules.yml:3:8 policy.grace: \"soon\" is not a duration; allowed: 90s, 15m, 4h, PT1H");
    }

    @Test
    void a_policy_file_alone_is_read_as_one() {
        Loaded loaded = configs.read("mode: nudge\nchannels: { help: { grace: 1m } }\n");

        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.config()).isNotNull();
        assertThat(loaded.config().policies().standard().mode()).isEqualTo(Mode.NUDGE);
        assertThat(configs.problems("mode: nudge\nexpiry: never\nexpiry: 2bd\n"))
                .containsExactly(
                        "a.yml:2:9 policy.expiry: \"never\" is not a duration; allowed: "
                                + "90s, 15m, 4h, 3d, 2w, 4wh (working hours), 2bd (business days), PT1H",
                        "a.yml:3:1 policy.expiry: this key stands here twice, first in line 2; allowed: each key once");
    }

    @Test
    void a_policy_file_that_is_not_there_is_said_where_it_is_named() {
        assertThat(configs.problems("policy: nowhere.yml\n"))
                .containsExactly(
                        "a.yml:1:9 policy: there is no file nowhere.yml; allowed: a YAML file, such as config/awaitbot.yml");
    }

    @Test
    void nothing_at_all_is_the_defaults() {
        Config defaults = new ConfigReader(Configs.WORDS, Map.of()).read().config();

        for (String empty : List.of(
                "", "# only a comment\n", "policy:\n", "policy: {}\nslack: ~\nadmins: \"\"\n", "\uFEFFpolicy:\n")) {
            assertThat(good(empty)).as(empty).isEqualTo(defaults);
        }
    }

    @Test
    void variables_of_the_environment_stand_inside_values() {
        Loaded loaded = configs.read("""
                web: { port: "${PORT}", host: "${HOST:-0.0.0.0}", base-url: "https://${NAME:-await}.example.org" }
                discord: { message-content: "${CONTENT}" }
                slack: { client-id: "${EMPTY:-}" }
                admins: ["${ADMIN}"]
                policy: { escalation: "$${ADMIN}" }
                """, Map.of("PORT", "9000", "CONTENT", "false", "ADMIN", "U5", "EMPTY", ""));

        assertThat(loaded.problems()).isEmpty();
        Config config = loaded.config();
        assertThat(config).isNotNull();
        assertThat(config.web().port()).isEqualTo(9000);
        assertThat(config.web().host()).isEqualTo("0.0.0.0");
        assertThat(config.web().baseUrl()).hasToString("https://await.example.org");
        assertThat(config.discord().messageContent()).isFalse();
        assertThat(config.slack().clientId()).isNull();
        assertThat(config.admins()).containsExactly("U5");
        assertThat(config.policies().standard().escalation()).isEqualTo("${ADMIN}");
    }

    @Test
    void any_key_can_be_set_by_a_variable_of_its_own() {
        Loaded loaded = configs.read(
                "web: { port: 1 }\nslack: { app-token: xapp-1 }\n",
                Map.of(
                        "AWAITBOT_WEB_PORT", "9001",
                        "AWAITBOT_SLACK_BOT_TOKEN", "xoxb-1",
                        "AWAITBOT_POLICY_WINDOWS_ASSUMED", "3bd",
                        "AWAITBOT_POLICY_WINDOWS_BY_POLICY", "true",
                        "AWAITBOT_POLICY_THRESHOLDS_NUDGE", "0.9",
                        "AWAITBOT_ADMINS", "U1, U2",
                        "AWAITBOT_STORE_TEXT", ""));

        assertThat(loaded.problems()).isEmpty();
        Config config = loaded.config();
        assertThat(config).isNotNull();
        assertThat(config.web().port()).isEqualTo(9001);
        assertThat(config.slack().botToken()).isEqualTo(new Secret("xoxb-1"));
        assertThat(config.policies().standard().windows().assumed()).isEqualTo(Delay.businessDays(3));
        assertThat(config.policies().standard().windows().byPolicy()).isTrue();
        assertThat(config.policies().standard().thresholds().nudge()).isEqualTo(0.9);
        assertThat(config.admins()).containsExactly("U1", "U2");
    }

    @Test
    void every_single_value_has_a_variable() {
        Set<String> variables = SchemaKeys.packaged().environment().keySet();

        assertThat(variables)
                .contains(
                        "AWAITBOT_DATA_DIR",
                        "AWAITBOT_SLACK_SIGNING_SECRET",
                        "AWAITBOT_POLICY_TALK_BURST",
                        "AWAITBOT_ADMINS")
                .doesNotContain(
                        "AWAITBOT_TEAMS", "AWAITBOT_POLICY", "AWAITBOT_POLICY_LADDER", "AWAITBOT_POLICY_CHANNELS");
    }

    @Test
    void a_variable_with_a_slip_in_its_name_is_noted_and_others_are_not_ours() {
        Loaded loaded = configs.read(
                "", Map.of("AWAITBOT_SLAK_BOT_TOKEN", "x", "AWAITBOT_SERVICE_HOST", "10.0.0.1", "HOME", "/"));

        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.notes())
                .containsExactly(
                        "The environment variable AWAITBOT_SLAK_BOT_TOKEN sets no key, did you mean AWAITBOT_SLACK_BOT_TOKEN?");
    }

    private Config good(String text) {
        Loaded loaded = configs.read(text);
        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.config()).isNotNull();
        return loaded.config();
    }

    private static Conversation conversation(String id, String name) {
        return new Conversation(new ConversationId(id), name, Conversation.Kind.CHANNEL, Set.of());
    }
}
