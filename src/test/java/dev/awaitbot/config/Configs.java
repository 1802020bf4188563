package dev.awaitbot.config;

import dev.awaitbot.protocol.Hours;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads configurations in tests, with a vocabulary of a few words. */
final class Configs {
    static final Vocabulary WORDS = new Vocabulary(
            Configs::hours,
            country -> refuse(!Set.of("DE", "DE-BY", "US").contains(country), country, "is no country", "DE, US"),
            event -> refuse(!event.contains(":"), event, "is no time of an event", "Mon-Fri 09:30"),
            thread -> refuse(!thread.contains(": "), thread, "is no thread", "09:00 lee: text"),
            Set.of("no-owner", "no-window", "no-purpose", "vague-action"));

    private final Path folder;

    Configs(Path folder) {
        this.folder = folder;
    }

    Path write(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    Loaded read(String text) {
        return read(text, Map.of());
    }

    Loaded read(String text, Map<String, String> environment) {
        return read(write("a.yml", text), environment);
    }

    Loaded read(Path file, Map<String, String> environment) {
        return new ConfigReader(WORDS, environment).read(file);
    }

    /** The problems as people see them, without the folder. */
    List<String> problems(String text) {
        return problems(read(text));
    }

    List<String> problems(Loaded loaded) {
        return loaded.problems().stream()
                .map(problem -> problem.toString().replace(folder + "/", ""))
                .toList();
    }

    private static Hours hours(String text) {
        refuse(!text.startsWith("Mon") && !text.equals("never"), text, "is no day of the week", "Mon-Fri 09:00-17:00");
        return new Hours(
                text.equals("never")
                        ? Map.of()
                        : text.equals("Mon-Fri 09:00-17:00")
                                ? dev.awaitbot.protocol.Defaults.hours().week()
                                : Map.of(
                                        DayOfWeek.MONDAY,
                                        List.of(new Hours.Shift(LocalTime.of(8, 0), LocalTime.NOON))));
    }

    private static void refuse(boolean wrong, String text, String problem, String allowed) {
        if (wrong) {
            throw new IllegalArgumentException("\"" + text + "\" " + problem + "; allowed: " + allowed + ".");
        }
    }
}
