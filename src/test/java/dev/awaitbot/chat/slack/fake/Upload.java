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
        return Json.object(
                "id",
                id,
                "created",
                created,
                "timestamp",
                created,
                "name",
                name,
                "title",
                title.isEmpty() ? name : title,
                "mimetype",
                type.equals("png") ? "image/png" : "text/plain",
                "filetype",
                type,
                "user",
                owner,
                "user_team",
                team,
                "editable",
                false,
                "size",
                length,
                "mode",
                "hosted",
                "is_external",
                false,
                "is_public",
                true,
                "alt_txt",
                altText.isEmpty() ? null : altText,
                "file_access",
                "visible");
    }
}
