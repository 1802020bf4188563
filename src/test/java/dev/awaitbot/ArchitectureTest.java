package dev.awaitbot;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import dev.awaitbot.cli.Main;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The house is built as the rules say. */
class ArchitectureTest {

    private static final JavaClasses HOUSE = new ClassFileImporter().importPath(mainClasses());

    static Stream<ArchRule> rules() {
        return Stream.concat(Rooms.rules(), Habits.rules());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_house_keeps_the_rule(ArchRule rule) {
        rule.check(HOUSE);
    }

    @Test
    void every_rule_says_why() {
        assertThat(rules()).allSatisfy(rule -> assertThat(rule.getDescription()).containsPattern(", because .{20,}"));
    }

    @Test
    void the_rules_see_the_house() {
        assertThat(HOUSE.contain(Main.class)).isTrue();
    }

    private static Path mainClasses() {
        try {
            return Path.of(Main.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
