package dev.awaitbot.config;

import dev.awaitbot.protocol.Absence;
import dev.awaitbot.protocol.PersonSettings;
import dev.awaitbot.protocol.Policies;
import dev.awaitbot.protocol.Team;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes a configuration of what was written. */
final class ConfigMapper {
    private static final int LONGEST_RETENTION = 101;
    private static final URI SLACK = URI.create("https://slack.com/api/");

    private final Section root;
    private final Vocabulary vocabulary;
    private final PolicyMapper policyMapper;

    ConfigMapper(Section root, Vocabulary vocabulary, ZoneId home) {
        this.root = root;
        this.vocabulary = vocabulary;
        this.policyMapper = new PolicyMapper(vocabulary, home);
    }

    Config config() {
        Policies policies = policyMapper.policies(root.sub("policy"));
        ZoneId zone = policies.standard().availability().zone();
        return new Config(
                root.value("data-dir", Path.of("./data"), ConfigMapper::path),
                database(root.sub("database")),
                web(root.sub("web")),
                slack(root.sub("slack")),
                discord(root.sub("discord")),
                policies,
                teams(zone),
                root.texts("admins"),
                people(zone),
                root.value("retention", Period.ofMonths(13), ConfigMapper::period),
                root.choice("store-text", Config.StoreText.NONE),
                new ExampleMapper(vocabulary, policies).examples(root.sub("policy")));
    }

    private static Config.Database database(Section section) {
        return new Config.Database(section.secret("url"), section.text("user"), section.secret("password"));
    }

    private static Config.Web web(Section section) {
        return new Config.Web(
                section.text("host", "127.0.0.1"),
                section.whole("port", 8080),
                section.read("base-url", null, ConfigMapper::uri));
    }

    private static Config.Slack slack(Section section) {
        var slack = new Config.Slack(
                section.choice("mode", Config.Slack.Mode.SOCKET),
                section.secret("bot-token"),
                section.secret("app-token"),
                section.secret("signing-secret"),
                section.text("client-id"),
                section.secret("client-secret"),
                section.value("api-url", SLACK, ConfigMapper::uri));
        boolean connects = slack.botToken() != null;
        if (connects && slack.mode() == Config.Slack.Mode.SOCKET && !section.has("app-token")) {
            section.problem("app-token", "mode socket needs app-token", "an app-level token (xapp-…), or mode: http");
        }
        if (connects && slack.mode() == Config.Slack.Mode.HTTP && !section.has("signing-secret")) {
            section.problem(
                    "signing-secret", "mode http needs signing-secret", "the app's signing secret, or mode: socket");
        }
        return slack;
    }

    private static Config.Discord discord(Section section) {
        // With only one of them the other would carry the token to the real Discord.
        if (section.has("api-url") != section.has("gateway-url")) {
            String there = section.has("api-url") ? "api-url" : "gateway-url";
            section.problem(there, "api-url and gateway-url are set together or not at all", "both, or neither");
        }
        return new Config.Discord(
                section.secret("token"),
                section.text("application-id"),
                section.read("api-url", null, ConfigMapper::uri),
                section.read("gateway-url", null, ConfigMapper::uri),
                section.flag("message-content", true));
    }

    private List<Team> teams(ZoneId fallback) {
        List<Team> teams = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Section team : root.items("teams")) {
            String name = team.text("name", "");
            List<String> channels = team.texts("channels");
            ZoneId zone = team.zone("zone");
            if (!name.isEmpty() && !names.add(name)) {
                team.problem("name", "two teams have this name", "a name of its own for each team");
            }
            if (team.has("channels") && channels.isEmpty()) {
                team.problem("channels", "this team has no channel", "a list such as [\"#launch\"]");
            }
            teams.add(new Team(
                    name,
                    channels,
                    zone == null ? fallback : zone,
                    team.value("digest", "0 0 9 ? * MON", CronText::parse),
                    team.text("post-to", channels.isEmpty() ? "" : channels.get(0)),
                    team.texts("leads"),
                    team.text("escalation")));
        }
        return teams;
    }

    private List<PersonSettings> people(ZoneId fallback) {
        List<PersonSettings> people = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Section person : root.items("people")) {
            String slack = person.text("slack");
            String discord = person.text("discord");
            if (!person.has("slack") && !person.has("discord")) {
                person.problem("slack", "nobody knows who this is", "an id: slack or discord");
            }
            if (slack != null && !ids.add("slack " + slack)) {
                person.problem("slack", "this person stands here twice", "each person once");
            }
            if (discord != null && !ids.add("discord " + discord)) {
                person.problem("discord", "this person stands here twice", "each person once");
            }
            ZoneId zone = person.zone("zone");
            ZoneId there = zone == null ? fallback : zone;
            people.add(new PersonSettings(
                    slack,
                    discord,
                    zone,
                    person.read("hours", null, vocabulary.hours()),
                    person.read("country", null, policyMapper::country),
                    person.values("away", text -> absence(text, there))));
        }
        return people;
    }

    /** Days away, the first and the last included. */
    private static Absence absence(String text, ZoneId zone) {
        String[] days = text.strip().split("/", -1);
        try {
            LocalDate first = LocalDate.parse(days[0]);
            LocalDate last = LocalDate.parse(days[days.length - 1]);
            if (days.length <= 2 && !last.isBefore(first)) {
                return new Absence(
                        first.atStartOfDay(zone).toInstant(),
                        last.plusDays(1).atStartOfDay(zone).toInstant());
            }
        } catch (DateTimeException notDays) {
            // Said below, together with days in the wrong order.
        }
        throw Section.refusal("\"" + text + "\" is no day and no span of days", "2026-12-24, 2026-12-21/2027-01-03");
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw Section.refusal("\"" + text + "\" is no path", "./data, /var/lib/awaitbot");
        }
    }

    private static URI uri(String text) {
        try {
            URI uri = URI.create(text);
            if (uri.getHost() != null) {
                return uri;
            }
        } catch (IllegalArgumentException notOne) {
            // Said below, together with addresses that name no host.
        }
        throw Section.refusal(
                "\"" + text + "\" is not an address", "https://await.example.org, http://127.0.0.1:9000/");
    }

    private static Period period(String text) {
        try {
            Period period = Period.parse(text);
            LocalDate end = LocalDate.EPOCH.plus(period);
            if (end.isAfter(LocalDate.EPOCH) && end.isBefore(LocalDate.EPOCH.plusYears(LONGEST_RETENTION))) {
                return period;
            }
        } catch (DateTimeException | ArithmeticException notOne) {
            // Said below, together with periods that are none.
        }
        throw Section.refusal("\"" + text + "\" is no length of days, months or years", "P13M, P90D, P2Y");
    }
}
