package dev.awaitbot;

import static dev.awaitbot.PlantedHouse.brokenRules;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of the house catch what is planted to break them, and leave alone what does not. */
class PlantedViolationsTest {

    private static final String CLOCK = "nobody but App and cli reads the system clock or zone";
    private static final String DICE = "nobody but App and cli makes randomness without a seed";
    private static final String CLOSED = "pure rooms touch no file, network, process or setting of the machine";
    private static final String EVERY_CLASS = "every class lives in a room";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(java.util.function.Supplier<?>) java.time.Instant::now",
                "(java.util.function.Supplier<?>) () -> java.time.Instant.now()",
                "(java.util.function.Supplier<?>) java.util.Date::new",
                "new java.util.Date()",
                "java.time.LocalDate.now()",
                "java.time.ZonedDateTime.now(java.time.ZoneOffset.UTC)",
                "java.time.chrono.JapaneseDate.now()",
                "System.currentTimeMillis()",
                "(java.util.function.LongSupplier) System::nanoTime",
                "java.time.ZoneId.systemDefault()",
                "java.util.TimeZone.getDefault()",
            })
    void the_clock_read_in_a_room(String expression) throws IOException {
        assertThat(brokenRules(folder, expressionIn("archive", expression))).containsExactly(CLOCK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"java.time.Clock.systemUTC()", "java.time.InstantSource.system()"})
    void a_clock_made_in_a_room(String expression) throws IOException {
        assertThat(brokenRules(folder, expressionIn("archive", expression)))
                .containsExactly(CLOCK, "only Bot, Courier, App and cli hold a clock");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Math.random()",
                "new java.util.Random()",
                "(java.util.function.Supplier<?>) java.util.Random::new",
                "new java.util.SplittableRandom()",
                "java.util.UUID.randomUUID()",
                "(java.util.function.Supplier<?>) java.util.UUID::randomUUID",
                "java.util.concurrent.ThreadLocalRandom.current()",
                "java.util.random.RandomGenerator.getDefault()",
                "(java.util.function.Consumer<java.util.List<?>>) java.util.Collections::shuffle",
            })
    void dice_rolled_in_a_room(String expression) throws IOException {
        assertThat(brokenRules(folder, expressionIn("archive", expression))).containsExactly(DICE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"java.time.Instant.now()", "new java.util.Random()", "java.time.Clock.systemUTC()"})
    void clock_and_dice_are_for_the_command_line(String expression) throws IOException {
        assertThat(brokenRules(folder, expressionIn("cli", expression))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.time.Instant.EPOCH.plusSeconds(1)",
                "new java.util.Date(0L)",
                "new java.util.Random(42)",
                "new int[][] {{1}, {2}}",
                "\"a\" + 1 + java.util.List.of(1L)",
                "(java.util.function.Function<String[], Object>) String[]::clone",
                "java.net.URI.create(\"https://awaitbot.dev\")",
                "Planted.class.getResourceAsStream(\"words.txt\")",
            })
    void what_is_harmless_in_a_pure_room(String expression) throws IOException {
        assertThat(brokenRules(folder, expressionIn("parse", expression))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.nio.file.Path.of(\"a\")",
                "new java.io.File(\"a\")",
                "System.getenv(\"HOME\")",
                "System.out",
                "new java.net.Socket()",
                "new java.security.SecureRandom()",
                "java.net.http.HttpClient.newHttpClient()",
            })
    void a_pure_room_that_looks_outside(String expression) throws IOException {
        String planted = """
                package dev.awaitbot.discipline;
                class Planted { Object it() throws Exception { return %s; } }
                """.formatted(expression);
        assertThat(brokenRules(folder, planted)).containsExactly(CLOSED);
    }

    @Test
    void the_old_calendar() throws IOException {
        assertThat(brokenRules(folder, expressionIn("store", "java.util.Calendar.getInstance()")))
                .containsExactly("nobody uses java.util.Calendar or java.text.DateFormat");
        assertThat(brokenRules(folder, expressionIn("store", "new java.text.SimpleDateFormat(\"yyyy\")")))
                .containsExactly("nobody uses java.util.Calendar or java.text.DateFormat");
    }

    @Test
    void sql_outside_the_store() throws IOException {
        assertThat(brokenRules(folder, expressionIn("web", "new java.sql.Date(0L)")))
                .containsExactly("only store knows SQL");
        assertThat(brokenRules(folder, expressionIn("store", "new java.sql.Date(0L)")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"util", "reporting", "chat.telegram.deep"})
    void a_package_outside_the_rooms(String name) throws IOException {
        String planted = "package dev.awaitbot.%s; class Planted {}".formatted(name);
        assertThat(brokenRules(folder, planted)).contains(EVERY_CLASS);
    }

    @Test
    void a_class_beside_App() throws IOException {
        assertThat(brokenRules(folder, "package dev.awaitbot; class Helper {}")).containsExactly(EVERY_CLASS);
        assertThat(brokenRules(folder, "package dev.awaitbot; class App { record Parts() {} }"))
                .isEmpty();
    }

    private static String expressionIn(String room, String expression) {
        return "package dev.awaitbot.%s; class Planted { Object it() { return %s; } }".formatted(room, expression);
    }
}
