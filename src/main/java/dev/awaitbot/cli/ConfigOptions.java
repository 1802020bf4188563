package dev.awaitbot.cli;

import dev.awaitbot.calendar.EventTime;
import dev.awaitbot.calendar.HoursText;
import dev.awaitbot.calendar.holidays.PublicHolidays;
import dev.awaitbot.check.Checks;
import dev.awaitbot.config.Config;
import dev.awaitbot.config.ConfigReader;
import dev.awaitbot.config.Loaded;
import dev.awaitbot.config.Vocabulary;
import dev.awaitbot.config.Watched;
import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.Policies;
import dev.awaitbot.replay.Dialogue;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options by which a command is told its configuration, and the one way to load it. */
final class ConfigOptions {
    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "The configuration; see config/awaitbot.yml for every key. Default: the defaults.")
    private @Nullable Path config;

    @Option(
            names = "--policy",
            paramLabel = "FILE",
            description = "The rules of the channels, from a file of their own or from another configuration.")
    private @Nullable Path policy;

    /**
     * The configuration as its file goes on changing; null where no file was named, where it has problems, and where rules were named
     * apart from it: those stay as they were.
     */
    @Nullable
    Watched watch(Watched.Listener listener) {
        ConfigReader reader = reader(ZoneId.systemDefault());
        if (config == null || policy != null) {
            return null;
        }
        Loaded whole = reader.read(config);
        return whole.config() == null ? null : new Watched(reader, config, whole, listener);
    }

    /** Whether one was named. */
    boolean given() {
        return config != null || policy != null;
    }

    /** Reads configurations with the words that the rooms of this program know, on top of the environment. */
    static ConfigReader reader() {
        return reader(ZoneId.of("UTC"));
    }

    static ConfigReader reader(ZoneId home) {
        var holidays = new PublicHolidays();
        var words = new Vocabulary(
                HoursText::parse,
                holidays::of,
                EventTime::parse,
                thread -> Dialogue.read(thread, new ConversationId("example"), ZoneId.of("UTC")),
                Checks.list().stream().map(check -> check.rule().code()).collect(Collectors.toSet()));
        return new ConfigReader(words, System.getenv(), home);
    }

    /**
     * The configuration, with the rules of {@code --policy} in it if that was given. Null when anything is wrong: then every
     * problem has been written to {@code err}, and the command ends with exit code 2.
     */
    @Nullable
    Config load(PrintWriter err) {
        ConfigReader reader = reader();
        Loaded whole = config == null ? reader.read() : reader.read(config);
        tell(whole, err);
        if (policy == null) {
            return whole.config();
        }
        Loaded rules = reader.read(policy);
        rules.problems().forEach(err::println);
        err.flush();
        return whole.config() == null || rules.config() == null
                ? null
                : whole.config().with(rules.config().policies());
    }

    /**
     * The rules of the channels, for commands that learn only later in which zone people live where nothing says so.
     *
     * @throws IllegalStateException if the file was good when it was loaded and is not any more
     */
    Policies policies(ZoneId home) {
        return policies(policy == null ? config : policy, home);
    }

    /** The same of any file; null for the defaults. */
    static Policies policies(@Nullable Path file, ZoneId home) {
        Config again = (file == null ? reader(home).read() : reader(home).read(file)).config();
        if (again == null) {
            throw new IllegalStateException(file + " was changed while it was read.");
        }
        return again.policies();
    }

    private static void tell(Loaded loaded, PrintWriter err) {
        loaded.notes().forEach(err::println);
        loaded.problems().forEach(err::println);
        err.flush();
    }
}
