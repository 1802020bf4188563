package dev.awaitbot.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was promised to be safe is there after the process was killed, however often: {@code -Dawaitbot.kills=200}. */
class KilledTest {
    private static final int KILLS = Integer.getInteger("awaitbot.kills", 5);

    @TempDir
    Path dir;

    @Test
    void every_promised_row_is_there_after_a_kill() throws Exception {
        long seed = System.nanoTime();
        var random = new Random(seed);
        Set<Long> promised = new HashSet<>();
        for (int kill = 1; kill <= KILLS; kill++) {
            List<Long> news = runAndKill(1 + random.nextInt(400), random.nextInt(50));
            assertThat(news).as("the writer wrote").isNotEmpty();
            promised.addAll(news);
            try (Database database = Database.open(DatabaseSettings.file(dir))) {
                Set<Long> kept = database.read(handle -> handle.createQuery("SELECT id FROM promise")
                        .mapTo(Long.class)
                        .set());
                assertThat(kept).as("after kill %s, seed %s", kill, seed).containsAll(promised);
            }
        }
        System.out.printf("%d kills, %d promises, all kept%n", KILLS, promised.size());
    }

    /** Kills the writer some milliseconds after that many promises, and returns all that it made. */
    private List<Long> runAndKill(int promises, int milliseconds) throws IOException, InterruptedException {
        Path said = dir.resolve("said.txt");
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        DurableWriter.class.getName(),
                        dir.toString())
                .redirectOutput(said.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            while (promised(said).size() < promises && writer.isAlive()) {
                Thread.sleep(1);
            }
            Thread.sleep(milliseconds);
            assertThat(writer.isAlive()).as("the writer writes on").isTrue();
        } finally {
            writer.destroyForcibly();
            assertThat(writer.waitFor(10, TimeUnit.SECONDS)).isTrue();
        }
        return promised(said);
    }

    /** The last line may have been cut off by the kill: what follows the last line feed is no promise. */
    private static List<Long> promised(Path said) throws IOException {
        String text = Files.readString(said);
        return text.substring(0, text.lastIndexOf('\n') + 1)
                .lines()
                .map(Long::parseLong)
                .toList();
    }
}
