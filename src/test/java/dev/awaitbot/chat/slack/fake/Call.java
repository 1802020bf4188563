package dev.awaitbot.chat.slack.fake;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A call of the Web API, its arguments read from a form or from JSON: docs.slack.dev/apis/web-api
 *
 * @param team whose bot token came with it; null for an app-level token and where none is needed
 */
record Call(
        String method,
        JsonObject args,
        @Nullable String token,
        @Nullable Workspace team) {

    /** Arguments that are JSON inside a form. */
    private static final Set<String> STRUCTURED =
            Set.of("attachments", "blocks", "files", "metadata", "view", "event_payload");

    @Nullable
    String text(String name) {
        return Json.text(args, name);
    }

    String required(String name, String error) {
        String value = text(name);
        if (value == null || value.isEmpty()) {
            throw new Refusal(error);
        }
        return value;
    }

    boolean flag(String name) {
        String value = text(name);
        return "true".equals(value) || "1".equals(value);
    }

    /** The team of the bot token, which the dispatcher has made sure of. */
    Workspace home() {
        if (team == null) {
            throw new Refusal("not_authed");
        }
        return team;
    }

    static JsonObject read(@Nullable String contentType, String query, String body) {
        JsonObject args = new JsonObject();
        form(query, args);
        if (contentType != null && contentType.startsWith("application/json")) {
            if (!body.isBlank()) {
                Json.parse(body).entrySet().forEach(entry -> args.add(entry.getKey(), entry.getValue()));
            }
        } else {
            form(body, args);
        }
        return args;
    }

    private static void form(String encoded, JsonObject args) {
        for (String pair : encoded.split("&")) {
            int cut = pair.indexOf('=');
            if (cut > 0) {
                String name = URLDecoder.decode(pair.substring(0, cut), StandardCharsets.UTF_8);
                String value = URLDecoder.decode(pair.substring(cut + 1), StandardCharsets.UTF_8);
                args.add(name, value(name, value));
            }
        }
    }

    private static JsonElement value(String name, String text) {
        if (STRUCTURED.contains(name)) {
            try {
                return JsonParser.parseString(text);
            } catch (JsonParseException e) {
                throw new Refusal("invalid_" + name + (name.equals("view") ? "_json" : "_format"));
            }
        }
        return Json.GSON.toJsonTree(text);
    }
}
