package dev.awaitbot.config;

import dev.awaitbot.protocol.PersonSettings;
import dev.awaitbot.protocol.Policies;
import dev.awaitbot.protocol.Team;
import java.net.URI;
import java.nio.file.Path;
import java.time.Period;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything AwaitBot can be told, complete with defaults.
 *
 * @param retention how long events are kept before only totals remain
 * @param examples what the rules are to make of messages and threads
 */
public record Config(
        Path dataDir,
        Database database,
        Web web,
        Slack slack,
        Discord discord,
        Policies policies,
        List<Team> teams,
        List<String> admins,
        List<PersonSettings> people,
        Period retention,
        StoreText storeText,
        List<Example> examples) {

    /** Where requests are stored; without a url an H2 file in the data folder. */
    public record Database(
            @Nullable Secret url,
            @Nullable String user,
            @Nullable Secret password) {}

    /** The web server; without a base address people reach it by host and port. */
    public record Web(String host, int port, @Nullable URI baseUrl) {}

    /** The Slack app; without a bot token there is none. */
    public record Slack(
            Mode mode,
            @Nullable Secret botToken,
            @Nullable Secret appToken,
            @Nullable Secret signingSecret,
            @Nullable String clientId,
            @Nullable Secret clientSecret,
            URI apiUrl) {
        /** How events arrive. */
        public enum Mode {
            SOCKET,
            HTTP
        }
    }

    /** The Discord app; without a token there is none. The addresses are both there, or neither. */
    public record Discord(
            @Nullable Secret token,
            @Nullable String applicationId,
            @Nullable URI apiUrl,
            @Nullable URI gatewayUrl,
            boolean messageContent) {}

    /** Whether excerpts of messages are stored. */
    public enum StoreText {
        NONE,
        EXCERPT
    }

    public Config {
        teams = List.copyOf(teams);
        admins = List.copyOf(admins);
        people = List.copyOf(people);
        examples = List.copyOf(examples);
    }

    /** The same places and accounts with the rules, teams, people and admins of another configuration. */
    Config ruledBy(Config other) {
        return new Config(
                dataDir,
                database,
                web,
                slack,
                discord,
                other.policies,
                other.teams,
                other.admins,
                other.people,
                retention,
                storeText,
                other.examples);
    }

    /** The top keys in which another configuration is unlike this one. */
    List<String> unlike(Config other) {
        Map<String, Boolean> alike = new LinkedHashMap<>();
        alike.put("data-dir", dataDir.equals(other.dataDir));
        alike.put("database", database.equals(other.database));
        alike.put("web", web.equals(other.web));
        alike.put("slack", slack.equals(other.slack));
        alike.put("discord", discord.equals(other.discord));
        alike.put("policy", policies.equals(other.policies));
        alike.put("teams", teams.equals(other.teams));
        alike.put("admins", admins.equals(other.admins));
        alike.put("people", people.equals(other.people));
        alike.put("retention", retention.equals(other.retention));
        alike.put("store-text", storeText == other.storeText);
        alike.values().removeIf(same -> same);
        return List.copyOf(alike.keySet());
    }

    /** The same configuration with other rules. */
    public Config with(Policies other) {
        return new Config(
                dataDir, database, web, slack, discord, other, teams, admins, people, retention, storeText, examples);
    }

    /** The same with its data in another folder, and its pages at another port. */
    public Config at(Path folder, int port) {
        return new Config(
                folder,
                database,
                new Web(web.host(), port, web.baseUrl()),
                slack,
                discord,
                policies,
                teams,
                admins,
                people,
                retention,
                storeText,
                examples);
    }

    /** The same, but where no rules and no team are written the bot is switched on everywhere, and all channels are one team. */
    public Config shown(String team, List<String> channels, ZoneId zone) {
        boolean plain =
                policies.channels().isEmpty() && policies.standard().mode() == dev.awaitbot.protocol.Mode.OBSERVE;
        Policies on = plain ? Policies.of(policies.standard().withMode(dev.awaitbot.protocol.Mode.NUDGE)) : policies;
        List<Team> one = teams.isEmpty() && !channels.isEmpty()
                ? List.of(new Team(team, channels, zone, "0 0 9 ? * MON", channels.get(0), List.of(), null))
                : teams;
        return new Config(
                dataDir, database, web, slack, discord, on, one, admins, people, retention, storeText, examples);
    }
}
