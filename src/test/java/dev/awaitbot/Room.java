package dev.awaitbot;

import static java.util.stream.Collectors.joining;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.stream.Stream;

/** A room of the house: the package {@code dev.awaitbot.NAME}, and which rooms and libraries it may import, and why. */
record Room(String name, boolean pure, List<String> imports, List<String> libraries, String because) {

    static final String HOUSE = "dev.awaitbot";

    private static final List<String> JDK = List.of("java..", "org.jspecify.annotations..");
    private static final List<String> IMPURE = List.of("javax..", "org.slf4j..");

    /** A room that sees the JDK and nothing else. */
    static Room pure(String name) {
        return new Room(name, true, List.of(), JDK, "");
    }

    /** A room that may also log, and use libraries of its own. */
    static Room room(String name) {
        return new Room(name, false, List.of(), join(JDK, IMPURE), "");
    }

    Room imports(String... rooms) {
        return new Room(name, pure, List.of(rooms), libraries, because);
    }

    Room uses(String... packages) {
        return new Room(name, pure, imports, join(libraries, List.of(packages)), because);
    }

    Room because(String reason) {
        return new Room(name, pure, imports, libraries, reason);
    }

    String packageName() {
        return HOUSE + "." + name;
    }

    /** The classes of this room, folders inside it included; but a room that holds rooms is its own package alone. */
    DescribedPredicate<JavaClass> classes(List<Room> all) {
        boolean holdsRooms = all.stream().anyMatch(room -> room.name.startsWith(name + "."));
        return DescribedPredicate.describe("reside in the room " + name, type -> {
            String place = type.getPackageName();
            return place.equals(packageName()) || (!holdsRooms && place.startsWith(packageName() + "."));
        });
    }

    String importsInWords() {
        return imports.isEmpty() ? "no other room" : "only " + imports.stream().collect(joining(", "));
    }

    private static List<String> join(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
