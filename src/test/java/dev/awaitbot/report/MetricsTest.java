package dev.awaitbot.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MetricsTest {
    private static final Path FOLDER = Path.of("src/main/java/dev/awaitbot/report");
    private static final Path PAGE = Path.of("docs/how-we-measure.md");

    @Test
    void every_metric_of_the_folder_is_listed_and_no_other() throws IOException {
        List<String> listed = Metrics.list().stream()
                .map(metric -> metric.getClass().getSimpleName())
                .toList();
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<String> found = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java") && !name.equals("package-info.java"))
                    .map(name -> name.substring(0, name.length() - 5))
                    .filter(MetricsTest::isMetric)
                    .toList();
            assertThat(listed).containsExactlyInAnyOrderElementsOf(found);
        }
    }

    @Test
    void names_are_not_used_twice() {
        assertThat(Metrics.list().stream().map(Metric::id)).doesNotHaveDuplicates();
        assertThat(Metrics.list().stream().map(Metric::title)).doesNotHaveDuplicates();
    }

    @Test
    void the_page_on_measuring_says_what_the_metrics_say() throws IOException {
        assertThat(Files.readString(PAGE)).contains(section());
    }

    /** What belongs between the marks of the page; printed by the failure above when it is out of date. */
    static String section() {
        var text = new StringBuilder();
        for (Metric<?> metric : Metrics.list()) {
            text.append("**")
                    .append(metric.title())
                    .append("** (`")
                    .append(metric.id())
                    .append("`). ");
            text.append(metric.how()).append("\n\n");
        }
        return text.toString().strip();
    }

    private static boolean isMetric(String name) {
        try {
            Class<?> type = Class.forName("dev.awaitbot.report." + name);
            return Metric.class.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(name + " is no class of its package.", e);
        }
    }
}
