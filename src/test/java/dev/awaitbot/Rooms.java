package dev.awaitbot;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static dev.awaitbot.Room.HOUSE;
import static dev.awaitbot.Room.pure;
import static dev.awaitbot.Room.room;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture.LayerDependencySpecification;
import java.util.List;
import java.util.stream.Stream;

/** Who may import whom: a list of everything that is allowed, rooms that are still to be built included. */
final class Rooms {

    private static final String JACKSON = "tools.jackson..";
    private static final String JACKSON_ANNOTATIONS = "com.fasterxml.jackson.annotation..";

    static final List<Room> ALL = List.of(
            pure("protocol").because("the words of the domain are what all rooms share, so they stand on nothing"),
            pure("parse")
                    .imports("protocol", "calendar")
                    .because("a message reads the same live, in an export and in a test"),
            pure("check").imports("protocol", "calendar").because("a check is a small pure function of a reading"),
            pure("calendar").imports("protocol").because("working time is arithmetic, and holidays are handed to it"),
            room("calendar.holidays")
                    .imports("protocol", "calendar")
                    .uses("de.focus_shift..")
                    .because("Jollyday has one home"),
            pure("discipline")
                    .imports("protocol", "check", "calendar")
                    .because("a decision depends on facts, reading, findings and the time it is given"),
            pure("hearing")
                    .imports("protocol", "parse", "check", "calendar", "discipline")
                    .because("a message comes to the same in its place whether it is heard live or replayed"),
            room("archive")
                    .imports("protocol")
                    .uses(JACKSON, JACKSON_ANNOTATIONS)
                    .because("an export becomes the same messages that a platform sends, and is judged elsewhere"),
            room("replay")
                    .imports(
                            "protocol",
                            "archive",
                            "report",
                            "report.render",
                            "hearing",
                            "discipline",
                            "check",
                            "parse",
                            "calendar")
                    .because("a replay drives the code of the live bot without a platform and without a store"),
            room("report")
                    .imports("protocol", "calendar")
                    .because("a measure is the same wherever the requests come from, and however it is shown"),
            room("report.render")
                    .imports("protocol", "calendar", "report")
                    .uses(JACKSON, JACKSON_ANNOTATIONS, "gg.jte..", "org.knowm.xchart..")
                    .because("only where a report is rendered are templates, JSON and pictures known"),
            room("config")
                    .imports("protocol")
                    .uses(JACKSON, JACKSON_ANNOTATIONS, "com.networknt..", "com.google.re2j..")
                    .because("configuration is handed on as records, so that nobody else reads it"),
            room("chat").imports("protocol").because("the port fits on a postcard and names no platform"),
            room("chat.slack")
                    .imports("protocol", "chat")
                    .uses(
                            "com.slack.api..",
                            "com.google.gson..",
                            "org.java_websocket..",
                            "okhttp3..",
                            "io.github.bucket4j..")
                    .because("Slack's SDK has one home, behind the port"),
            room("chat.discord")
                    .imports("protocol", "chat")
                    .uses("net.dv8tion.jda..", "okhttp3..")
                    .because("JDA has one home, behind the port"),
            room("chat.playground")
                    .imports("protocol", "chat")
                    .uses(JACKSON, JACKSON_ANNOTATIONS)
                    .because(
                            "the playground is a platform like the others, is handed what it shows, and speaks JSON to its page"),
            room("store")
                    .imports("protocol")
                    .uses("org.jdbi..", "org.flywaydb..", "org.h2..", "org.postgresql..", "com.zaxxer.hikari..")
                    .because("SQL has one home, which stores what others decided"),
            room("schedule")
                    .uses("org.quartz..")
                    .because("Quartz has one home, which wakes us and knows nothing of us"),
            room("command")
                    .imports(
                            "protocol",
                            "store",
                            "report",
                            "report.render",
                            "hearing",
                            "discipline",
                            "check",
                            "parse",
                            "calendar")
                    .because("a command returns a plan and an answer, and speaks to no platform"),
            room("bot")
                    .imports(
                            "protocol",
                            "command",
                            "chat",
                            "store",
                            "report",
                            "report.render",
                            "hearing",
                            "discipline",
                            "check",
                            "parse",
                            "calendar")
                    .because("the bot is the same on every platform, so it knows the port and no adapter"),
            room("web")
                    .imports("protocol", "store", "report", "report.render", "chat")
                    .uses("io.javalin..", "org.eclipse.jetty..", "gg.jte..")
                    .because(
                            "Javalin has one home, with the Jetty inside it, and shows what is stored and mounts what adapters offer"));

    private static final String APP = "App";
    private static final String CLI = "cli";

    private static final Room COMMAND_LINE = room(CLI)
            .uses("picocli..", JACKSON, JACKSON_ANNOTATIONS)
            .because("picocli has one home, and the command line may start anything");

    private Rooms() {}

    /** One rule per room for the rooms that it imports, and one for the libraries. */
    static Stream<ArchRule> rules() {
        Stream<ArchRule> rooms = ALL.stream().map(Rooms::importsOnlyItsRooms);
        Stream<ArchRule> libraries =
                Stream.concat(ALL.stream(), Stream.of(COMMAND_LINE)).map(Rooms::usesOnlyItsLibraries);
        return Stream.of(
                        rooms,
                        libraries,
                        Stream.of(appKnowsAllButTheCommandLine(), appUsesNoLibrary(), everyClassHasARoom()))
                .flatMap(rules -> rules);
    }

    static Stream<Room> all() {
        return Stream.concat(ALL.stream(), Stream.of(COMMAND_LINE));
    }

    static DescribedPredicate<JavaClass> app() {
        return DescribedPredicate.describe(
                "are App",
                type -> type.getPackageName().equals(HOUSE) && outermost(type).equals(APP));
    }

    static DescribedPredicate<JavaClass> commandLine() {
        return COMMAND_LINE.classes(ALL);
    }

    private static ArchRule importsOnlyItsRooms(Room room) {
        LayerDependencySpecification layer = layers().whereLayer(room.name());
        String[] imports = room.imports().toArray(String[]::new);
        return (imports.length == 0 ? layer.mayNotAccessAnyLayer() : layer.mayOnlyAccessLayers(imports))
                .as("the room " + room.name() + " imports " + room.importsInWords())
                .because(room.because());
    }

    private static ArchRule appKnowsAllButTheCommandLine() {
        return layers().whereLayer(CLI)
                .mayNotBeAccessedByAnyLayer()
                .as("nobody imports cli")
                .because("the command line starts the others, App included");
    }

    private static ArchRule everyClassHasARoom() {
        return layers().ensureAllClassesAreContainedInArchitecture()
                .as("every class lives in a room")
                .because("a class outside the rooms escapes every other rule");
    }

    private static ArchRule usesOnlyItsLibraries(Room room) {
        return usesOnly(room.classes(ALL), room.libraries())
                .as("the room " + room.name() + " uses only " + String.join(", ", room.libraries()))
                .because(room.pure() ? "pure rooms see the JDK and jspecify only" : room.because());
    }

    private static ArchRule appUsesNoLibrary() {
        return usesOnly(app(), room(APP).libraries())
                .because("App puts our objects together, and each SDK has one home");
    }

    private static ArchRule usesOnly(DescribedPredicate<JavaClass> ours, List<String> libraries) {
        return classes()
                .that(ours)
                .should()
                .onlyDependOnClassesThat(
                        resideInAPackage(HOUSE + "..").or(resideInAnyPackage(libraries.toArray(String[]::new))))
                .allowEmptyShould(true);
    }

    private static LayeredArchitecture layers() {
        LayeredArchitecture layers = layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true)
                .layer(APP)
                .definedBy(app())
                .layer(CLI)
                .definedBy(commandLine());
        for (Room room : ALL) {
            layers = layers.layer(room.name()).definedBy(room.classes(ALL));
        }
        return layers;
    }

    private static String outermost(JavaClass type) {
        return type.getEnclosingClass().map(Rooms::outermost).orElse(type.getSimpleName());
    }
}
