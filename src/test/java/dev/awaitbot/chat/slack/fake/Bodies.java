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
                body.add(name, args.get(name).deepCopy());
            }
        }
        String text = Json.text(args, "text");
        boolean blocks = !Json.children(args, "blocks").isEmpty();
        boolean attachments = !Json.children(args, "attachments").isEmpty();
        if ((text == null || text.isBlank()) && !blocks && !attachments) {
            throw new Refusal("no_text");
        }
        body.addProperty("text", text == null ? "" : text);
        name(body);
        return body;
    }

    /** Every block has an id, and every control; those that the app left out are made up. */
    static void name(JsonObject body) {
        int number = 0;
        for (JsonObject block : Json.children(body, "blocks")) {
            number++;
            if (!block.has("block_id")) {
                block.addProperty("block_id", "fake" + number);
            }
            int control = 0;
            for (JsonObject element : Shown.controls(List.of(block))) {
                control++;
                if (!element.has("action_id")) {
                    element.addProperty("action_id", "fake" + number + "-" + control);
                }
            }
        }
    }
}
