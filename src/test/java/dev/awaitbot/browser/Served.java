package dev.awaitbot.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** {@code awaitbot serve} in a process of its own. */
final class Served implements AutoCloseable {
    private static final String AT = "AwaitBot is at ";

    private final Process process;
    private final URI address;

    Served(Path data) throws IOException {
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "dev.awaitbot.cli.Main",
                        "serve",
                        "--port",
                        "0",
                        "--data-dir",
                        data.toString())
                .redirectErrorStream(true)
                .start();
        var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        var said = new StringBuilder();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (line.startsWith(AT)) {
                address = URI.create(line.substring(AT.length(), line.indexOf(" (")));
                return;
            }
            said.append(line).append('\n');
        }
        throw new IOException("It did not start: " + said);
    }

    URI address() {
        return address;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(15, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
