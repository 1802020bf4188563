package dev.awaitbot.chat.slack.fake;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A user group. Shape: docs.slack.dev/reference/objects/usergroup-object */
final class UserGroup {
    final String id;
    final String handle;
    final Set<String> users = new LinkedHashSet<>();
    boolean disabled;

    UserGroup(String id, String handle, List<String> users) {
        this.id = id;
        this.handle = handle;
        this.users.addAll(users);
    }

    JsonObject json(String team, boolean withUsers, long now) {
        JsonObject group = Json.object(
                "id",
                id,
                "team_id",
                team,
                "is_usergroup",
                true,
                "is_subteam",
                true,
                "name",
                handle,
                "handle",
                handle,
                "description",
                "",
                "is_external",
                false,
                "date_create",
                now,
                "date_update",
                now,
                "date_delete",
                disabled ? now : 0,
                "user_count",
                users.size());
        if (withUsers) {
            group.add("users", Json.GSON.toJsonTree(new ArrayList<>(users)));
        }
        return group;
    }
}
