package dev.awaitbot.cli;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.awaitbot.report.Detector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What ships as measured is what measuring gives; {@code -Ddocs=write -Ddate=2026-11-21} writes both anew. */
class AccuracyPageTest {
    private static final Path PAGE = Path.of("docs", "accuracy.md");
    private static final Path FILE = Path.of("src/main/resources/dev/awaitbot/report/detector.properties");

    @Test
    void the_page_and_the_figures_that_ship_are_what_measuring_gives() throws IOException {
        List<AccuracySet> sets = AccuracySet.all();
        LocalDate measured;
        if ("write".equals(System.getProperty("docs"))) {
            measured = LocalDate.parse(
                    requireNonNull(System.getProperty("date"), "The day is not read from a clock: -Ddate=2026-11-21"));
            Files.writeString(FILE, AccuracyFile.text(sets, measured));
            Files.writeString(PAGE, AccuracyPage.markdown(sets, measured));
        } else {
            measured = Detector.shipped().measured();
        }
        String how = " is generated: mvn -q test -Dtest=AccuracyPageTest -Ddocs=write -Ddate=TODAY";
        assertThat(Files.readString(FILE)).as(FILE + how).isEqualTo(AccuracyFile.text(sets, measured));
        assertThat(Files.readString(PAGE)).as(PAGE + how).isEqualTo(AccuracyPage.markdown(sets, measured));
    }
}
