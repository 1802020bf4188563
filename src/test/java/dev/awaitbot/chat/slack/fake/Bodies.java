package dev.awaitbot.chat.slack.fake;

import com.google.gson.JsonObject;
import java.util.List;

/** What of a call becomes part of a message. */
final class Bodies {
    private static final List<String> KEPT =
            List.of("text", "blocks", "attachments", "metadata", "thread_ts", "username");

    private Bodies() {}

    static JsonObject message(JsonObject args) {
        var body = new JsonObject();
        for (String name : KEPT) {
            if (args.has(name) && !args.get(name).isJsonNull()) {
                body.add(name, args.get(name));
            }
        }
        String text = Json.text(args, "text");
        boolean blocks = !Json.children(args, "blocks").isEmpty();
        boolean attachments = !Json.children(args, "attachments").isEmpty();
        if ((text == null || text.isBlank()) && !blocks && !attachments) {
            throw new Refusal("no_text");
        }
        body.addProperty("text", text == null ? "" : text);
        int number = 0;
        for (JsonObject block : Json.children(body, "blocks")) {
            number++;
            if (!block.has("block_id")) {
                block.addProperty("block_id", "fake" + number);
            }
        }
        return body;
    }
}
