package dev.awaitbot.browser;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A headless Chromium with one page, driven by the protocol of its developer tools. */
final class Chromium implements AutoCloseable, WebSocket.Listener {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final long PATIENCE_SECONDS = 60;

    private final Process process;
    private final WebSocket socket;
    private final AtomicInteger numbers = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> asked = new ConcurrentHashMap<>();
    private final StringBuilder frame = new StringBuilder();

    /** What the page threw or logged as an error. */
    final List<String> troubles = new ArrayList<>();

    /** The program, where this machine has one. */
    static Optional<Path> program() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    Chromium(Path program, Path profile, int width, int height) throws IOException, InterruptedException {
        process = new ProcessBuilder(
                        program.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-background-networking",
                        "--remote-debugging-port=0",
                        "--window-size=" + width + "," + height,
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(page(port(profile)), this)
                .join();
        ask("Runtime.enable", Map.of());
        ask("Page.enable", Map.of());
    }

    private static int port(Path profile) throws IOException, InterruptedException {
        Path file = profile.resolve("DevToolsActivePort");
        for (int i = 0; i < PATIENCE_SECONDS * 10; i++) {
            if (Files.exists(file) && !Files.readAllLines(file).isEmpty()) {
                return Integer.parseInt(Files.readAllLines(file).get(0));
            }
            Thread.sleep(100);
        }
        throw new IOException("Chromium did not start.");
    }

    private static URI page(int port) throws IOException, InterruptedException {
        HttpResponse<String> pages = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        for (JsonNode page : JSON.readTree(pages.body())) {
            if (page.path("type").asString().equals("page")) {
                return URI.create(page.path("webSocketDebuggerUrl").asString());
            }
        }
        throw new IOException("Chromium has no page.");
    }

    void open(URI address) {
        ask("Page.navigate", Map.of("url", address.toString()));
    }

    /** What a script comes to on the page, as text. */
    String script(String script) {
        JsonNode result =
                ask("Runtime.evaluate", Map.of("expression", script, "awaitPromise", true, "returnByValue", true));
        if (result.has("exceptionDetails")) {
            throw new IllegalStateException(result.path("exceptionDetails").toString());
        }
        return result.path("result").path("value").asString("");
    }

    /** Returns what the script comes to once that is not empty. */
    String await(String what, String script) throws InterruptedException {
        for (int i = 0; i < PATIENCE_SECONDS * 5; i++) {
            String value = script(script);
            if (!value.isEmpty() && !value.equals("false")) {
                return value;
            }
            Thread.sleep(200);
        }
        throw new AssertionError("The page does not show " + what + ". It shows: " + script("document.body.innerText"));
    }

    /** Clicks what the script finds, as soon as it is there and can be clicked. */
    void click(String what, String element) throws InterruptedException {
        await(what, "(e => e && !e.disabled ? (e.click(), 'clicked') : '')(" + element + ")");
    }

    void picture(Path file) throws IOException {
        String data = ask("Page.captureScreenshot", Map.of("format", "png"))
                .path("data")
                .asString();
        Files.createDirectories(file.getParent());
        Files.write(file, Base64.getDecoder().decode(data));
    }

    private JsonNode ask(String method, Map<String, Object> parameters) {
        int number = numbers.incrementAndGet();
        var answer = new CompletableFuture<JsonNode>();
        asked.put(number, answer);
        socket.sendText(JSON.writeValueAsString(Map.of("id", number, "method", method, "params", parameters)), true)
                .join();
        try {
            return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException(method, e);
        }
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        frame.append(data);
        if (last) {
            JsonNode message = JSON.readTree(frame.toString());
            frame.setLength(0);
            if (message.has("id")) {
                asked.remove(message.path("id").asInt()).complete(message.path("result"));
            } else if (message.path("method").asString("").equals("Runtime.exceptionThrown")) {
                troubles.add(message.path("params").toString());
            }
        }
        from.request(1);
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void close() throws InterruptedException {
        socket.abort();
        process.destroy();
        if (!process.waitFor(Duration.ofSeconds(10).toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
