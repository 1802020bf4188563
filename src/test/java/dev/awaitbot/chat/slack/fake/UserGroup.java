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
        JsonObject group = Json.of("id", id)
                .and("team_id", team)
                .and("is_usergroup", true)
                .and("is_subteam", true)
                .and("name", handle)
                .and("handle", handle)
                .and("description", "")
                .and("is_external", false)
                .and("date_create", now)
                .and("date_update", now)
                .and("date_delete", disabled ? now : 0)
                .and("user_count", users.size())
                .json();
        if (withUsers) {
            group.add("users", Json.GSON.toJsonTree(new ArrayList<>(users)));
        }
        return group;
    }
}
