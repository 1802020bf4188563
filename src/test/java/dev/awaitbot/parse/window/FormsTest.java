package dev.awaitbot.parse.window;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awaitbot.parse.window.refine.MergeParts;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class FormsTest {
    @TestFactory
    Stream<DynamicTest> every_form_reads_its_examples() {
        return Forms.list().stream()
                .flatMap(form -> form.examples().stream()
                        .map(example -> DynamicTest.dynamicTest(
                                form.getClass().getSimpleName() + ": " + example.text(), () -> check(example))));
    }

    private static void check(Example example) {
        List<TimeHit> hits = Reads.thursday().ofNobody().in(example.language()).hits(example.text());
        if (example.start() == null) {
            assertThat(hits).isEmpty();
            return;
        }
        assertThat(hits).isNotEmpty();
        OffsetDateTime start = hits.get(0).start();
        assertThat(start).isNotNull();
        assertThat(start.atZoneSameInstant(Reads.thursday().zone()).toLocalDateTime())
                .isEqualTo(LocalDateTime.parse(example.start()));
    }

    @Test
    void every_form_has_examples() {
        assertThat(Forms.list()).allSatisfy(form -> assertThat(form.examples()).isNotEmpty());
    }

    @Test
    void the_list_of_forms_and_their_folder_agree() throws Exception {
        List<String> listed = Forms.list().stream()
                .map(form -> form.getClass().getSimpleName())
                .sorted()
                .toList();
        assertThat(classes(Forms.list().get(0).getClass(), Form.class)).isEqualTo(listed);
    }

    @Test
    void the_list_of_refiners_and_their_folder_agree() throws Exception {
        List<String> listed = WindowReader.REFINERS.stream()
                .map(refiner -> refiner.getClass().getSimpleName())
                .distinct()
                .sorted()
                .toList();
        assertThat(classes(MergeParts.class, Refiner.class)).isEqualTo(listed);
    }

    private static List<String> classes(Class<?> member, Class<?> kind) throws IOException, URISyntaxException {
        Path folder = Path.of(member.getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .resolve(member.getPackageName().replace('.', '/'));
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.contains("$") && !name.startsWith("package-"))
                    .map(name -> name.substring(0, name.length() - ".class".length()))
                    .filter(name -> implementsIt(member.getPackageName() + "." + name, kind))
                    .sorted()
                    .toList();
        }
    }

    private static boolean implementsIt(String name, Class<?> kind) {
        try {
            return kind.isAssignableFrom(Class.forName(name));
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
