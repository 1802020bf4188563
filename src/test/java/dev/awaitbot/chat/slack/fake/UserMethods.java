package dev.awaitbot.chat.slack.fake;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** users.* and usergroups.*, read only. */
final class UserMethods {
    private final World world;

    UserMethods(World world) {
        this.world = world;
    }

    void register(Map<String, Method> methods) {
        methods.put("users.list", Method.bot(this::list, "users:read"));
        methods.put("users.info", Method.bot(this::info, "users:read"));
        methods.put("usergroups.list", Method.bot(this::groups, "usergroups:read"));
        methods.put("usergroups.users.list", Method.bot(this::groupUsers, "usergroups:read"));
    }

    /** Strangers met by Slack Connect are not in the list, only asked for one by one. */
    private JsonObject list(Call call) {
        List<JsonObject> found = call.home().members.values().stream()
                .filter(member -> !member.stranger)
                .map(member -> shape(call, member))
                .toList();
        JsonObject answer = Pages.page(call, "members", found, Integer.MAX_VALUE, 1_000);
        answer.addProperty("cache_ts", world.now());
        return answer;
    }

    private JsonObject info(Call call) {
        String id = call.required("user", "user_not_found");
        Member member = call.home().members.get(id);
        if (member == null) {
            throw new Refusal("user_not_found");
        }
        return Json.object("user", shape(call, member));
    }

    private JsonObject shape(Call call, Member member) {
        int offset = member.zone.getRules().getOffset(world.clock.instant()).getTotalSeconds();
        return member.json(call.flag("include_locale"), offset, world.now());
    }

    private JsonObject groups(Call call) {
        List<JsonObject> found = call.home().groups.values().stream()
                .filter(group -> !group.disabled || call.flag("include_disabled"))
                .map(group -> group.json(call.home().id, call.flag("include_users"), world.now()))
                .toList();
        return Json.object("usergroups", found);
    }

    private JsonObject groupUsers(Call call) {
        UserGroup group = call.home().groups.get(call.required("usergroup", "no_such_subteam"));
        if (group == null) {
            throw new Refusal("no_such_subteam");
        }
        return Json.object("users", new ArrayList<>(group.users));
    }
}
