package dev.awaitbot.chat.playground;

import dev.awaitbot.chat.HttpEndpoint;
import dev.awaitbot.chat.HttpEndpoint.Call;
import dev.awaitbot.chat.HttpEndpoint.Reply;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** The page and what it is made of. */
final class Pages {
    private static final String HTML = "text/html; charset=utf-8";
    private static final String SCRIPT = "text/javascript; charset=utf-8";

    /** Nothing else in the folder is served. */
    static final Map<String, String> FILES = Map.ofEntries(
            Map.entry("page.html", HTML),
            Map.entry("page.css", "text/css; charset=utf-8"),
            Map.entry("icon.svg", "image/svg+xml"),
            Map.entry("main.js", SCRIPT),
            Map.entry("api.js", SCRIPT),
            Map.entry("cards.js", SCRIPT),
            Map.entry("clock.js", SCRIPT),
            Map.entry("composer.js", SCRIPT),
            Map.entry("dialog.js", SCRIPT),
            Map.entry("dom.js", SCRIPT),
            Map.entry("guide.js", SCRIPT),
            Map.entry("messages.js", SCRIPT),
            Map.entry("panel.js", SCRIPT),
            Map.entry("places.js", SCRIPT),
            Map.entry("store.js", SCRIPT),
            Map.entry("text.js", SCRIPT));

    private Pages() {}

    static List<HttpEndpoint> endpoints() {
        return List.of(
                new HttpEndpoint("GET", "/playground", call -> file("page.html")),
                new HttpEndpoint("GET", "/playground/{file}", Pages::asset));
    }

    private static Reply asset(Call call) {
        String name = call.path().getOrDefault("file", "");
        if (!FILES.containsKey(name)) {
            return Json.reply(404, Map.of("error", "There is no such page."));
        }
        return file(name);
    }

    private static Reply file(String name) {
        try (InputStream in = Pages.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The page lacks " + name + ".");
            }
            return Reply.of(200, FILES.getOrDefault(name, HTML), in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
