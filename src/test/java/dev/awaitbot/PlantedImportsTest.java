package dev.awaitbot;

import static dev.awaitbot.PlantedHouse.brokenRules;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Imports between rooms, and of libraries, that the rules of the house allow and do not allow. */
class PlantedImportsTest {

    private static final String COURIER = "only Courier calls ChatPlatform.send";
    private static final String PORT =
            "package dev.awaitbot.chat; public interface ChatPlatform { void send(String post); }";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "protocol, calendar",
        "parse, report",
        "parse.window, check",
        "check, parse",
        "calendar, calendar.holidays",
        "calendar.holidays, parse",
        "discipline, parse",
        "discipline, calendar.holidays",
        "archive, parse.markup",
        "replay, store",
        "replay, bot",
        "report, archive",
        "report, report.render",
        "report.render, store",
        "config, discipline",
        "chat, chat.slack",
        "chat.slack, chat.discord",
        "chat.discord, chat.playground",
        "chat.playground, bot",
        "store, report",
        "schedule, protocol",
        "command, chat",
        "bot, chat.slack",
        "bot, schedule",
        "web, bot",
    })
    void an_import_that_is_not_allowed(String from, String to) throws IOException {
        assertThat(brokenRules(folder, importing(from, to), imported(to)))
                .singleElement()
                .asString()
                .startsWith("the room " + from.replace(".window", "") + " imports ");
    }

    @ParameterizedTest
    @CsvSource({
        "parse, protocol",
        "parse, parse.window",
        "parse.window, calendar",
        "calendar.holidays, calendar",
        "discipline, check",
        "replay, parse.markup",
        "report.render, report",
        "chat.discord, chat",
        "bot, command",
        "web, report.render",
        "cli, bot",
        "cli, calendar.holidays",
    })
    void an_import_that_is_allowed(String from, String to) throws IOException {
        assertThat(brokenRules(folder, importing(from, to), imported(to))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "protocol, com.fasterxml.jackson.annotation.JsonProperty",
        "parse, com.google.re2j.Pattern",
        "check, org.slf4j.Logger",
        "calendar, de.focus_shift.jollyday.core.HolidayManager",
        "discipline, picocli.CommandLine",
        "archive, com.networknt.schema.Schema",
        "report, gg.jte.TemplateEngine",
        "config, picocli.CommandLine",
        "bot, tools.jackson.databind.JsonNode",
    })
    void a_library_that_is_not_at_home_there(String room, String library) throws IOException {
        assertThat(brokenRules(folder, holding(room, library)))
                .singleElement()
                .asString()
                .startsWith("the room " + room + " uses only ");
    }

    @ParameterizedTest
    @CsvSource({
        "bot, com.slack.api.bolt.Bolt",
        "chat, net.dv8tion.jda.api.JDA",
        "bot, org.quartz.Scheduler",
        "cli, io.javalin.Javalin",
        "report, org.jdbi.v3.core.Jdbi",
        "schedule, org.h2.Driver",
        "cli, org.flywaydb.core.Flyway",
    })
    void a_library_that_is_still_to_come(String room, String library) throws IOException {
        assertThat(brokenRules(folder, holding(room, library), stub(library)))
                .singleElement()
                .asString()
                .startsWith("the room " + room + " uses only ");
    }

    @ParameterizedTest
    @CsvSource({
        "parse, org.jspecify.annotations.Nullable",
        "calendar.holidays, de.focus_shift.jollyday.core.HolidayManager",
        "archive, tools.jackson.databind.JsonNode",
        "config, com.google.re2j.Pattern",
        "report.render, gg.jte.TemplateEngine",
        "cli, picocli.CommandLine",
        "replay, org.slf4j.Logger",
    })
    void a_library_at_home(String room, String library) throws IOException {
        assertThat(brokenRules(folder, holding(room, library))).isEmpty();
    }

    @Test
    void App_knows_every_room_but_is_known_to_the_command_line_alone() throws IOException {
        String app = "package dev.awaitbot; public class App { Object it = new dev.awaitbot.bot.Imported(); }";
        String start = "class Start { Object it = new dev.awaitbot.App(); }";
        assertThat(brokenRules(folder, app, imported("bot"), "package dev.awaitbot.cli; " + start))
                .isEmpty();
        assertThat(brokenRules(folder, app, imported("bot"), "package dev.awaitbot.web; " + start))
                .singleElement()
                .asString()
                .startsWith("the room web imports ");
    }

    @Test
    void nobody_imports_the_command_line() throws IOException {
        String app = "package dev.awaitbot; class App { Object it = new dev.awaitbot.cli.Imported(); }";
        assertThat(brokenRules(folder, app, imported("cli"))).containsExactly("nobody imports cli");
    }

    @Test
    void a_circle_inside_a_room() throws IOException {
        assertThat(
                        brokenRules(
                                folder,
                                "package dev.awaitbot.parse; public class Words { Object it = dev.awaitbot.parse.window.Times.class; }",
                                "package dev.awaitbot.parse.window; public class Times { Object it = dev.awaitbot.parse.Words.class; }"))
                .containsExactly("no package depends on itself through others");
    }

    @Test
    void a_second_mouth() throws IOException {
        String slack = """
                package dev.awaitbot.chat.slack;
                public class SlackPlatform implements dev.awaitbot.chat.ChatPlatform {
                    public void send(String post) {}
                }
                """;
        assertThat(brokenRules(folder, PORT, slack, speaking("bot.Bot", "chat.ChatPlatform", "platform.send(post)")))
                .containsExactly(COURIER);
        assertThat(brokenRules(folder, PORT, speaking("bot.Digests", "chat.ChatPlatform", REFERENCE)))
                .contains(COURIER);
    }

    @Test
    void a_second_mouth_that_goes_round_the_port() throws IOException {
        String slack = """
                package dev.awaitbot.chat.slack;
                public class SlackPlatform implements dev.awaitbot.chat.ChatPlatform {
                    public void send(String post) {}
                    void hello() { send("hello"); }
                }
                """;
        assertThat(brokenRules(folder, PORT, slack)).containsExactly(COURIER);
    }

    @Test
    void the_one_mouth() throws IOException {
        assertThat(brokenRules(folder, PORT, speaking("bot.Courier", "chat.ChatPlatform", REFERENCE)))
                .isEmpty();
    }

    private static final String REFERENCE = "((java.util.function.Consumer<String>) platform::send).accept(post)";

    private static String speaking(String who, String to, String statement) {
        int dot = who.lastIndexOf('.');
        return "package dev.awaitbot.%s; class %s { void it(dev.awaitbot.%s platform, String post) { %s; } }"
                .formatted(who.substring(0, dot), who.substring(dot + 1), to, statement);
    }

    private static String importing(String from, String to) {
        return "package dev.awaitbot.%s; class Importing { Object it = new dev.awaitbot.%s.Imported(); }"
                .formatted(from, to);
    }

    private static String imported(String room) {
        return "package dev.awaitbot.%s; public class Imported {}".formatted(room);
    }

    private static String holding(String room, String library) {
        return "package dev.awaitbot.%s; class Holding { Object it = %s.class; }".formatted(room, library);
    }

    private static String stub(String type) {
        int dot = type.lastIndexOf('.');
        return "package %s; public class %s {}".formatted(type.substring(0, dot), type.substring(dot + 1));
    }
}
