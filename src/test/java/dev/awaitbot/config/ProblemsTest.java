package dev.awaitbot.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemsTest {
    @TempDir
    Path folder;

    private Configs configs;

    @BeforeEach
    void folder() {
        configs = new Configs(folder);
    }

    @Test
    void ten_mistakes_are_ten_problems_at_once_each_with_line_and_column() throws IOException, URISyntaxException {
        Path mistakes = Path.of(Objects.requireNonNull(ProblemsTest.class.getResource("ten-mistakes.yml"))
                .toURI());

        Loaded loaded = configs.read(configs.write("a.yml", Files.readString(mistakes)), Map.of());

        assertThat(loaded.config()).isNull();
        assertThat(configs.problems(loaded))
                .containsExactly(
                        "a.yml:3:9 web.port: 80800 is out of range; allowed: 0 to 65535",
                        "a.yml:5:9 slack.mode: \"sockets\" is not known here, did you mean socket?; allowed: socket, http",
                        "a.yml:6:3 slack.bot-tokn: unknown key, did you mean bot-token?; allowed: mode, bot-token, app-token,"
                                + " signing-secret, client-id, client-secret, api-url",
                        "a.yml:8:10 policy.grace: \"soon\" is not a duration; allowed: 90s, 15m, 4h, PT1H",
                        "a.yml:9:9 policy.zone: \"Europe/Berln\" is not a time zone, did you mean Europe/Berlin?;"
                                + " allowed: Europe/Berlin, America/New_York, UTC",
                        "a.yml:10:13 policy.holidays: \"Germany\" is no country; allowed: DE, US",
                        "a.yml:11:17 policy.severities.no-ownr: there is no finding of this code, did you mean no-owner?;"
                                + " allowed: no-owner, no-purpose, no-window, vague-action",
                        "a.yml:14:19 policy.channels.#help.nudge-when: \"two\" is not a whole number; allowed: 1 to 5",
                        "a.yml:18:13 teams[0].digest: \"every monday\" has 2 fields, not six or seven; allowed: six fields such as"
                                + " 0 0 9 ? * MON (Mondays at 9), 0 30 16 ? * FRI, 0 0 8 1 * ?",
                        "a.yml:20:1 store-text: this key stands here twice, first in line 19; allowed: each key once");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "policy: { grace: 2bd }               | 1:18 policy.grace: \"2bd\" is counted in working time, this runs by the clock; allowed: 90s, 15m, 4h, PT1H",
                "policy: { grace: 90 }                | 1:18 policy.grace: 90 is not a duration; allowed: 90s, 15m, 4h, PT1H",
                "policy: { nudge_when: 2 }            | 1:11 policy.nudge_when: unknown key, did you mean nudge-when?; allowed: mode, grace,",
                "policy: { thresholds: { nudge: 0.3 } }| 1:32 policy.thresholds.nudge: nudge is under count: people would be spoken to about what is not counted; allowed: nudge from count to 1",
                "policy: { thresholds: { count: .nan } }| 1:32 policy.thresholds.count: \".nan\" is not a number; allowed: 0 to 1",
                "policy: { windows: { longest: 10wm } }| 1:31 policy.windows.longest",
                "policy: { windows: { shortest: 21bd } }| 1:32 policy.windows.shortest: longest is under shortest",
                "policy: { hours: daily }             | 1:18 policy.hours: \"daily\" is no day of the week; allowed: Mon-Fri 09:00-17:00",
                "policy: { events: { retro: later } } | 1:28 policy.events.retro: \"later\" is no time of an event; allowed: Mon-Fri 09:30",
                "policy: { ladder: [ { at: whenever, to: owner, message: due } ] } | 1:27 policy.ladder[0].at: \"whenever\" is no time of a step; allowed: half-window,",
                "policy: { ladder: [ { to: owner, message: due } ] } | 1:21 policy.ladder[0]: the key at is missing; allowed: half-window, due",
                "policy: { ladder: [ { at: due, to: boss, message: due } ] } | 1:36 policy.ladder[0].to: \"boss\" is not known here; allowed: owner, requester, thread, channel, escalation",
                "policy: { reactions: { tada: party } }| 1:30 policy.reactions.tada: \"party\" is not known here; allowed: take, done, decline, track, none",
                "policy: { severities: { no-owner: fatal } } | 1:35 policy.severities.no-owner: \"fatal\" is not known here; allowed: off, info, warn, error",
                "policy: { channels: { '#': {} } }    | 1:23 policy.channels.#: this names no channel",
                "policy: { channels: { a: {}, '#a': {} } } | policy.channels.",
                "policy: [a]                          | 1:9 policy: a list is not a group of keys; allowed: mode, grace,",
                "web: 8080                            | 1:6 web: 8080 is not a group of keys; allowed: host, port, base-url",
                "web: { base-url: await.example.org } | 1:18 web.base-url: \"await.example.org\" is not a web address; allowed: https://await.example.org",
                "discord: { message-content: yes }    | 1:29 discord.message-content: \"yes\" is not true or false; allowed: true, false",
                "discord: { application-id: 112233445566778899 } | 1:28 discord.application-id: 112233445566778899 is not an id; allowed: \"112233445566778899\" (in quotes)",
                "discord: { api-url: http://127.0.0.1:1/ } | 1:21 discord.api-url: api-url and gateway-url are set together or not at all; allowed: both, or neither",
                "admins: U1                           | 1:9 admins: \"U1\" is not a list; allowed: a list such as [U0060ABC, U0071DEF]",
                "admins: ['']                         | 1:10 admins[0]",
                "teams: [ { name: A } ]               | 1:10 teams[0]: the key channels is missing",
                "teams: [ { name: A, channels: [b] }, { name: A, channels: [b] } ] | 1:46 teams[1].name: two teams have this name",
                "teams: [ { name: A, channels: [] } ] | 1:31 teams[0].channels: this team has no channel",
                "people: [ { slack: U1, zone: Berlin } ] | 1:30 people[0].zone: \"Berlin\" is not a time zone, did you mean Europe/Berlin?",
                "people: [ { hours: never } ]         | 1:11 people[0]: nobody knows who this is; allowed: an id: slack or discord",
                "people: [ { slack: U1, away: [2026-13-01] } ] | 1:31 people[0].away[0]: \"2026-13-01\" is no day and no span of days; allowed: 2026-12-24, 2026-12-21/2027-01-03",
                "people: [ { slack: U1, away: [2026-12-02/2026-12-01] } ] | people[0].away[0]",
                "people: [ { slack: U1 }, { slack: U1 } ] | 1:35 people[1].slack: this person stands here twice; allowed: each person once",
                "retention: 13 months                 | 1:12 retention: \"13 months\" is no length of days, months or years; allowed: P13M, P90D, P2Y",
                "retention: P0D                       | 1:12 retention: \"P0D\" is no length",
                "slack: { bot-token: xoxb-1 }         | 1:8 slack: mode socket needs app-token; allowed: an app-level token (xapp-…), or mode: http",
                "slack: { bot-token: xoxb-1, mode: http } | 1:8 slack: mode http needs signing-secret",
                "nonsense: 1                          | 1:1 nonsense: unknown key; allowed: data-dir, database, web,",
            })
    void a_mistake_is_said_where_it_is_with_what_is_allowed(String text, String expected) {
        assertThat(configs.problems(text))
                .singleElement()
                .asString()
                .startsWith("a.yml:")
                .contains(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "data-dir: !!java.net.URL [http://x]      | a.yml:1:11 data-dir: tags are not read",
                "data-dir: !env HOME                      | a.yml:1:11 data-dir: tags are not read",
                "admins: [ &a U1, *a ]                    | a.yml:1:18 admins[1]: anchors and aliases are not read",
                "web: &w { host: a }\\nslack: { <<: *w } | slack.<<: unknown key",
                "a: b: c                                  | a.yml:1:5: this is not YAML: mapping values are not allowed here",
                "web: { port: 1                           | this is not YAML",
                "- 1                                      | a.yml:1:1: this is no group of keys",
                "just words                               | a.yml:1:1: this is no group of keys",
                "web:\\n---\\nweb:\\n                     | a second document begins here",
            })
    void what_yaml_can_do_beyond_groups_lists_and_values_is_refused(String text, String expected) {
        assertThat(configs.problems(text.replace("\\n", "\n")))
                .anySatisfy(problem -> assertThat(problem).contains(expected));
    }

    @Test
    void a_bomb_of_aliases_or_of_depth_is_refused_at_once() {
        var bomb = new StringBuilder("a: &a [x,x,x,x,x,x,x,x,x]\n");
        for (char c = 'b'; c < 'z'; c++) {
            bomb.append(
                    "%s: &%s [*%s,*%s,*%s,*%s,*%s,*%s]\n".formatted(c, c, c - 1, c - 1, c - 1, c - 1, c - 1, c - 1));
        }

        assertThat(configs.problems(bomb.toString())).isNotEmpty();
        assertThat(configs.problems("a: " + "[".repeat(5000) + "]".repeat(5000)))
                .singleElement()
                .asString()
                .contains("this is not YAML");
        assertThat(configs.problems("# " + "x".repeat(1 << 20)))
                .containsExactly(
                        "a.yml:1:1: a.yml is larger than 1 MB; allowed: a YAML file, such as config/awaitbot.yml");
    }

    @Test
    void a_file_that_cannot_be_read_is_a_problem_too() throws IOException {
        Files.write(folder.resolve("latin.yml"), new byte[] {'a', ':', ' ', (byte) 0xE9});

        assertThat(configs.problems(configs.read(folder.resolve("none.yml"), Map.of())))
                .containsExactly(
                        "none.yml:1:1: there is no file none.yml; allowed: a YAML file, such as config/awaitbot.yml");
        assertThat(configs.problems(configs.read(folder.resolve("latin.yml"), Map.of())))
                .singleElement()
                .asString()
                .contains("latin.yml is not UTF-8");
        assertThat(new ConfigReader(Configs.WORDS, Map.of()).read(folder).problems())
                .singleElement()
                .asString()
                .contains(" is a folder");
    }

    @Test
    void no_secret_is_ever_echoed() {
        Map<String, String> environment = Map.of(
                "TOKEN",
                "hush-env-1",
                "PORT",
                "hush-env-2",
                "AWAITBOT_SLACK_APP_TOKEN",
                "hush-env-3",
                "AWAITBOT_WEB_BASE_URL",
                "hush-env-4",
                "AWAITBOT_POLICY_GRACE",
                "hush-env-5",
                "AWAITBOT_POLICY_ZONE",
                "hush-env-6",
                "AWAITBOT_STORE_TEXT",
                "hush-env-7");
        Loaded loaded = configs.read("""
                slack: { bot-token: hush-file-1, signing-secret: [hush-file-2], client-secret: { a: hush-file-3 } }
                discord: { token: 1234567, application-id: "${TOKEN}" }
                database: { url: "postgres://me:hush-file-4@db/x", password: [hush-file-5] }
                web: { port: "${PORT}" }
                """, environment);
        List<String> problems = configs.problems(loaded);

        assertThat(problems)
                .hasSizeGreaterThanOrEqualTo(11)
                .noneMatch(p -> p.contains("hush") || p.contains("1234567"));
        assertThat(problems)
                .contains(
                        "a.yml:1:21 slack.bot-token: this value is not a bot token; allowed: xoxb-…",
                        "a.yml:4:14 web.port: this value is not a whole number; allowed: 0 to 65535",
                        "AWAITBOT_POLICY_GRACE policy.grace: this value is not a duration; allowed: 90s, 15m, 4h, PT1H",
                        "AWAITBOT_SLACK_APP_TOKEN slack.app-token: this value is not an app-level token; allowed: xapp-…");
        assertThat(configs.problems("slack: { bot-token: hush, bot-token: hush\n"))
                .noneMatch(p -> p.contains("hush"));
        assertThat(new Secret("hush")).hasToString("(secret)");
    }

    @Test
    void a_variable_that_is_not_set_is_named() {
        assertThat(configs.problems("slack: { bot-token: \"${SLACK_TOKEN}\" }\n"))
                .containsExactly("a.yml:1:21 slack.bot-token: the environment variable SLACK_TOKEN is not set;"
                        + " allowed: set it, or give a default: ${SLACK_TOKEN:-…}");
        assertThat(configs.problems("data-dir: \"${A\"\n"))
                .singleElement()
                .asString()
                .contains("\"${\" is never closed");
        assertThat(configs.problems("data-dir: \"${A B}\"\n"))
                .singleElement()
                .asString()
                .contains("not followed by the name of a variable");
    }
}
