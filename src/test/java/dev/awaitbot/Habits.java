package dev.awaitbot;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static dev.awaitbot.Room.HOUSE;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.text.DateFormat;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Calendar;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What no room does, whoever it imports: read the clock, roll dice, speak past the one mouth, depend in a circle. */
final class Habits {

    private static final DescribedPredicate<JavaClass> APP_OR_COMMAND_LINE =
            Rooms.app().or(Rooms.commandLine());
    private static final Set<String> NAMES_IN_JAVA_NET =
            Set.of("URI", "URISyntaxException", "URLDecoder", "URLEncoder", "IDN");

    /** The small forms and refiners are read through the room's own list, so each folder of them is one with its room. */
    private static final String LISTED_FOLDERS = "(parse\\.window)\\.(form|refine)$";

    private Habits() {}

    static Stream<ArchRule> rules() {
        return Stream.of(
                        nobodyReadsTheClock(),
                        nobodyHoldsAClock(),
                        nobodyRollsDice(),
                        nobodyUsesTheOldCalendar(),
                        onlyTheCourierSends(),
                        onlyTheStoreKnowsSql(),
                        pureRoomsAreClosed(),
                        noCycles())
                .map(rule -> rule.allowEmptyShould(true));
    }

    private static ArchRule nobodyReadsTheClock() {
        return noClasses()
                .that(not(APP_OR_COMMAND_LINE))
                .should()
                .accessTargetWhere(describe("the system clock or zone is read", SystemReads::ofClockOrZone))
                .as("nobody but App and cli reads the system clock or zone")
                .because("time is passed in, or neither a replay nor a test can set it");
    }

    private static ArchRule nobodyHoldsAClock() {
        return noClasses()
                .that(not(APP_OR_COMMAND_LINE.or(named("bot.Bot")).or(named("bot.Courier"))))
                .should()
                .dependOnClassesThat(belongToAnyOf(Clock.class, InstantSource.class))
                .as("only Bot, Courier, App and cli hold a clock")
                .because("everyone else is told what time it is, once per event, so that all agree");
    }

    private static ArchRule nobodyRollsDice() {
        return noClasses()
                .that(not(APP_OR_COMMAND_LINE))
                .should()
                .accessTargetWhere(describe("dice are rolled", SystemReads::ofChance))
                .as("nobody but App and cli makes randomness without a seed")
                .because("what depends on chance is passed its source, or it cannot be run again");
    }

    private static ArchRule nobodyUsesTheOldCalendar() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Calendar.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(DateFormat.class)
                .as("nobody uses java.util.Calendar or java.text.DateFormat")
                .because("they take the machine's zone unless told otherwise, and java.time does not");
    }

    private static ArchRule onlyTheCourierSends() {
        return noClasses()
                .that(not(named("bot.Courier")))
                .should()
                .accessTargetWhere(describe("ChatPlatform.send is called", Habits::sends))
                .as("only Courier calls ChatPlatform.send")
                .because("what left by the one mouth is remembered, and can be said once only");
    }

    private static ArchRule onlyTheStoreKnowsSql() {
        return noClasses()
                .that(not(Rooms.app().or(resideInAnyPackage(HOUSE + ".store..", HOUSE + ".schedule.."))))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..")
                .as("only store knows SQL")
                .because("SQL has one home; App merely hands the store's data source to schedule");
    }

    private static ArchRule pureRoomsAreClosed() {
        List<DescribedPredicate<JavaClass>> pure = Rooms.all()
                .filter(Room::pure)
                .map(room -> room.classes(Rooms.ALL))
                .toList();
        return noClasses()
                .that(describe("live in a pure room", type -> pure.stream().anyMatch(room -> room.test(type))))
                .should()
                .dependOnClassesThat(describe("are doors to the outside", Habits::isADoor))
                .orShould()
                .accessTargetWhere(describe("System is asked", SystemReads::ofAnything))
                .as("pure rooms touch no file, network, process or setting of the machine")
                .because("what they answer depends on what they are passed");
    }

    private static ArchRule noCycles() {
        return slices().assignedFrom(new SliceAssignment() {
                    @Override
                    public String getDescription() {
                        return "rooms, and folders that a room lists with it";
                    }

                    @Override
                    public SliceIdentifier getIdentifierOf(JavaClass type) {
                        return SliceIdentifier.of(type.getPackageName().replaceFirst(LISTED_FOLDERS, "$1"));
                    }
                })
                .should()
                .beFreeOfCycles()
                .as("no package depends on itself through others")
                .because("rooms that need each other are one room");
    }

    private static boolean sends(JavaAccess<?> access) {
        return access.getName().equals("send") && access.getTargetOwner().isAssignableTo(HOUSE + ".chat.ChatPlatform");
    }

    private static boolean isADoor(JavaClass type) {
        String name = type.getSimpleName();
        return switch (type.getPackageName()) {
            case "java.io" -> name.startsWith("File") || name.equals("RandomAccessFile");
            case "java.lang" -> name.startsWith("Process") || name.equals("Runtime");
            case "java.net" -> !NAMES_IN_JAVA_NET.contains(name);
            case "java.security" -> name.equals("SecureRandom");
            default ->
                startsWithAny(type, "java.nio.file.", "java.nio.channels.", "java.net.", "java.rmi.", "java.awt.");
        };
    }

    private static boolean startsWithAny(JavaClass type, String... prefixes) {
        return Stream.of(prefixes).anyMatch(type.getName()::startsWith);
    }

    /** The class of that name in the house, and what is nested in it. */
    private static DescribedPredicate<JavaClass> named(String name) {
        Predicate<String> it = full -> full.equals(HOUSE + "." + name) || full.startsWith(HOUSE + "." + name + "$");
        return describe("are " + name, type -> it.test(type.getName()));
    }
}
