package dev.awaitbot.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** {@code awaitbot serve} in a process of its own. */
public final class Served implements AutoCloseable {
    private static final String IS = "AwaitBot is ";

    private final Process process;
    private final String where;

    /** @param more options beside those for the port and the data */
    public Served(Path data, String... more) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "dev.awaitbot.cli.Main",
                "serve",
                "--port",
                "0",
                "--data-dir",
                data.toString()));
        command.addAll(List.of(more));
        process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        var said = new StringBuilder();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (line.startsWith(IS)) {
                where = line.substring(IS.length(), line.indexOf(" ("));
                drain(out);
                return;
            }
            said.append(line).append('\n');
        }
        throw new IOException("It did not start: " + said);
    }

    /** A process whose words nobody takes stands still once there are many. */
    private static void drain(BufferedReader out) {
        var reading = new Thread(() -> out.lines().forEach(line -> {}));
        reading.setDaemon(true);
        reading.start();
    }

    /** Where the page of the playground is. */
    URI address() {
        return URI.create(where.replaceFirst("^at ", ""));
    }

    /** As it says itself: "in slack-T0123". */
    public String where() {
        return where;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(15, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
