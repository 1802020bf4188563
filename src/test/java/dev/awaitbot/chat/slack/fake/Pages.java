package dev.awaitbot.chat.slack.fake;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** Lists in pages, with cursors that say nothing. docs.slack.dev/apis/web-api/pagination */
final class Pages {
    private Pages() {}

    /**
     * @param usual page length where the call names none
     * @param most that a call may ask for
     */
    static JsonObject page(Call call, String name, List<? extends JsonElement> all, int usual, int most) {
        int limit = limit(call, usual, most);
        int from = start(call, all.size());
        int to = Math.min(all.size(), from + limit);
        var items = new JsonArray();
        all.subList(from, to).forEach(items::add);
        String next = to < all.size() ? cursor(to) : "";
        var answer = new JsonObject();
        answer.add(name, items);
        answer.add("response_metadata", Json.object("next_cursor", next));
        return answer;
    }

    private static int limit(Call call, int usual, int most) {
        String text = call.text("limit");
        if (text == null || text.equals("0")) {
            return usual;
        }
        int limit;
        try {
            limit = Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new Refusal("invalid_limit");
        }
        if (limit < 1 || limit > most) {
            throw new Refusal("invalid_limit");
        }
        return limit;
    }

    private static int start(Call call, int size) {
        String cursor = call.text("cursor");
        if (cursor == null || cursor.isEmpty()) {
            return 0;
        }
        try {
            String plain = new String(Base64.getDecoder().decode(cursor), StandardCharsets.UTF_8);
            int start = Integer.parseInt(plain.substring("next:".length()));
            return Math.min(size, start);
        } catch (RuntimeException e) {
            throw new Refusal("invalid_cursor");
        }
    }

    private static String cursor(int next) {
        return Base64.getEncoder().encodeToString(("next:" + next).getBytes(StandardCharsets.UTF_8));
    }
}
