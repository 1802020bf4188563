package dev.awaitbot.chat.slack.fake;

import com.google.gson.JsonObject;
import org.jspecify.annotations.Nullable;

/** A file on its way or in place: its address is asked for, its bytes are sent there, then it is completed. docs.slack.dev/messaging/working-with-files */
final class Upload {
    final String id;
    final String name;
    final int length;
    final String owner;
    byte @Nullable [] bytes;
    boolean complete;
    String title = "";
    String altText = "";

    Upload(String id, String name, int length, String owner) {
        this.id = id;
        this.name = name;
        this.length = length;
        this.owner = owner;
    }

    JsonObject json(String team, long created) {
        String type = name.contains(".") ? name.substring(name.lastIndexOf('.') + 1) : "text";
        return Json.of("id", id)
                .and("created", created)
                .and("timestamp", created)
                .and("name", name)
                .and("title", title.isEmpty() ? name : title)
                .and("mimetype", type.equals("png") ? "image/png" : "text/plain")
                .and("filetype", type)
                .and("user", owner)
                .and("user_team", team)
                .and("editable", false)
                .and("size", length)
                .and("mode", "hosted")
                .and("is_external", false)
                .and("is_public", true)
                .and("alt_txt", altText.isEmpty() ? null : altText)
                .and("file_access", "visible")
                .json();
    }
}
