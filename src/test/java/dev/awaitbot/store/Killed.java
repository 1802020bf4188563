package dev.awaitbot.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A program of its own that writes into a folder, says each line once it is safe, and is killed in the middle of it. */
record Killed(Class<?> writer, Path dir) {
    /** How often the tests kill: {@code -Dawaitbot.kills=200}. */
    static final int KILLS = Integer.getInteger("awaitbot.kills", 5);

    /** Kills the writer some milliseconds after that many lines, and returns all that it said. */
    List<String> after(int lines, int milliseconds) throws IOException, InterruptedException {
        Path said = dir.resolve("said.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        writer.getName(),
                        dir.toString())
                .redirectOutput(said.toFile())
                .redirectError(dir.resolve("errors.txt").toFile())
                .start();
        try {
            while (whole(said).size() < lines && process.isAlive()) {
                Thread.sleep(1);
            }
            Thread.sleep(milliseconds);
            assertThat(process.isAlive())
                    .as("the writer writes on: %s", dir.resolve("errors.txt"))
                    .isTrue();
        } finally {
            process.destroyForcibly();
            assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        }
        return whole(said);
    }

    /** The last line may have been cut off by the kill: what follows the last line feed was not said. */
    private static List<String> whole(Path said) throws IOException {
        String text = Files.readString(said);
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    }
}
