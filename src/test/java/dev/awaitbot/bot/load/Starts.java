package dev.awaitbot.bot.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.awaitbot.store.DatabaseSettings;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Starts a bot in a process of its own, again and again, and prints how long it is until it is ready, the process's own start included. */
final class Starts {
    private static final int SOME_TRAFFIC_MILLIS = 2_000;

    private final Path dir;
    private final DatabaseSettings settings;
    private final String what;

    /** @param what names the database and what is in it */
    Starts(Path dir, DatabaseSettings settings, String what) {
        this.dir = dir;
        this.settings = settings;
        this.what = what;
    }

    void measure(int times) throws IOException, InterruptedException {
        start("when filled").kill();
        for (int i = 0; i < times; i++) {
            start("after a kill").stop();
            start("after a clean stop").kill();
        }
    }

    private Started start(String when) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Running.class.getName(),
                        dir.toString(),
                        settings.url() == null ? "file" : settings.url()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader out = process.inputReader(UTF_8);
        for (String line = out.readLine(); !"ready".equals(line); line = out.readLine()) {
            if (line == null) {
                throw new IllegalStateException("The process ended before it was ready.");
            }
        }
        long nanos = System.nanoTime() - begun;
        long processor = process.info()
                .totalCpuDuration()
                .map(java.time.Duration::toMillis)
                .orElse(0L);
        Figures.print("%s: ready %s after %.2f s, %.2f s of processor time", what, when, nanos / 1e9, processor / 1e3);
        Thread.sleep(SOME_TRAFFIC_MILLIS);
        return new Started(process);
    }

    private record Started(Process process) {
        void kill() throws InterruptedException {
            process.destroyForcibly().waitFor();
        }

        void stop() throws IOException, InterruptedException {
            process.getOutputStream().write('\n');
            process.getOutputStream().close();
            process.waitFor();
        }
    }
}
