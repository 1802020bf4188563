package dev.awaitbot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

class ProgressBarTest {
    @Test
    void tells_how_far_how_fast_and_how_long_yet() {
        try (var bar = new ProgressBar(null, InstantSource.system())) {
            bar.stage("Reading", "messages");
            assertThat(bar.line(500_000, 1_000_000, Duration.ofSeconds(10)))
                    .isEqualTo("Reading [############............] 50 %  500,000 of 1,000,000  50,000/s  0:10 left");
        }
    }

    @Test
    void leaves_a_clean_line_behind() {
        var out = new ByteArrayOutputStream();
        try (var bar = new ProgressBar(new PrintStream(out, true, StandardCharsets.UTF_8), InstantSource.system())) {
            bar.stage("Reading", "messages");
            bar.at(1, 2);
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).endsWith(" \r").contains("Reading");
    }
}
