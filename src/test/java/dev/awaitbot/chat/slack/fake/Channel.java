package dev.awaitbot.chat.slack.fake;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A conversation and all that was said in it.
 *
 * <p>Shape: docs.slack.dev/reference/objects/conversation-object
 */
final class Channel {
    /** As Slack calls it in channel_type, with the word that its scopes begin with. */
    enum Kind {
        CHANNEL("channel", "channels"),
        GROUP("group", "groups"),
        IM("im", "im"),
        MPIM("mpim", "mpim");

        final String type;
        final String scope;

        Kind(String type, String scope) {
            this.type = type;
            this.scope = scope;
        }
    }

    final String id;
    final Kind kind;
    String name;
    boolean archived;
    boolean shared;
    final Set<String> members = new LinkedHashSet<>();
    final TreeMap<String, JsonObject> messages = new TreeMap<>();

    Channel(String id, Kind kind, String name) {
        this.id = id;
        this.kind = kind;
        this.name = name;
    }

    void keep(JsonObject message, int most) {
        if (messages.size() >= most) {
            messages.pollFirstEntry();
        }
        messages.put(Objects.requireNonNull(Json.text(message, "ts")), message);
        String root = Json.text(message, "thread_ts");
        if (root != null) {
            recount(root);
        }
    }

    void drop(String ts) {
        JsonObject gone = messages.remove(ts);
        String root = Json.text(gone, "thread_ts");
        if (root != null && !root.equals(ts)) {
            recount(root);
        }
    }

    /** The replies of a thread, oldest first, without its root. */
    List<JsonObject> replies(String root) {
        return messages.values().stream()
                .filter(message ->
                        root.equals(Json.text(message, "thread_ts")) && !root.equals(Json.text(message, "ts")))
                .toList();
    }

    /** What is seen at channel level, oldest first: replies only where they were also sent to the channel. */
    List<JsonObject> timeline() {
        return messages.values().stream()
                .filter(message -> {
                    String root = Json.text(message, "thread_ts");
                    return root == null
                            || root.equals(Json.text(message, "ts"))
                            || "thread_broadcast".equals(Json.text(message, "subtype"));
                })
                .toList();
    }

    private void recount(String root) {
        JsonObject head = messages.get(root);
        if (head == null) {
            return;
        }
        List<JsonObject> replies = replies(root);
        for (String field : List.of("thread_ts", "reply_count", "reply_users", "reply_users_count", "latest_reply")) {
            head.remove(field);
        }
        if (replies.isEmpty()) {
            return;
        }
        Set<String> users = new TreeSet<>();
        replies.forEach(reply -> users.add(String.valueOf(Json.text(reply, "user"))));
        head.addProperty("thread_ts", root);
        head.addProperty("reply_count", replies.size());
        head.add("reply_users", Json.GSON.toJsonTree(users));
        head.addProperty("reply_users_count", users.size());
        head.addProperty("latest_reply", Json.text(replies.get(replies.size() - 1), "ts"));
    }

    JsonObject json(String bot, long created) {
        JsonObject shape = Json.of("id", id)
                .and("is_channel", kind == Kind.CHANNEL)
                .and("is_group", kind == Kind.GROUP)
                .and("is_im", kind == Kind.IM)
                .and("is_mpim", kind == Kind.MPIM)
                .and("is_private", kind != Kind.CHANNEL)
                .and("is_archived", archived)
                .and("is_ext_shared", shared)
                .and("is_org_shared", false)
                .and("is_shared", shared)
                .and("created", created)
                .json();
        if (kind == Kind.IM) {
            shape.addProperty("user", partner(bot));
            shape.addProperty("is_user_deleted", false);
            return shape;
        }
        shape.addProperty("name", name);
        shape.addProperty("name_normalized", name);
        shape.addProperty("is_general", name.equals("general"));
        shape.addProperty("is_member", members.contains(bot));
        shape.addProperty("num_members", members.size());
        shape.add("topic", Json.object("value", "", "creator", "", "last_set", 0));
        shape.add("purpose", Json.object("value", "", "creator", "", "last_set", 0));
        return shape;
    }

    @Nullable
    String partner(String bot) {
        return members.stream()
                .filter(member -> !member.equals(bot))
                .findFirst()
                .orElse(null);
    }

    JsonArray memberList() {
        return Json.GSON.toJsonTree(new ArrayList<>(members)).getAsJsonArray();
    }
}
