package dev.awaitbot.chat.slack.fake;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;

/** views.*: dialogs opened by trigger id, changed by view id; Home tabs. docs.slack.dev/reference/methods/views.open */
final class ViewMethods {
    private final World world;

    ViewMethods(World world) {
        this.world = world;
    }

    void register(Map<String, Method> methods) {
        methods.put("views.open", Method.bot(this::open));
        methods.put("views.push", Method.bot(this::push));
        methods.put("views.update", Method.bot(this::update));
        methods.put("views.publish", Method.bot(this::publish));
    }

    private JsonObject open(Call call) {
        JsonObject given = given(call, "modal");
        Tickets.Origin origin = world.tickets.redeemTrigger(call.text("trigger_id"));
        call.home().views.stack(origin.user()).clear();
        return Json.object("view", push(call.home(), origin.user(), given));
    }

    private JsonObject push(Call call) {
        JsonObject given = given(call, "modal");
        Tickets.Origin origin = world.tickets.redeemTrigger(call.text("trigger_id"));
        if (call.home().views.stack(origin.user()).isEmpty()) {
            throw new Refusal("not_found");
        }
        return Json.object("view", push(call.home(), origin.user(), given));
    }

    JsonObject push(Workspace team, String user, JsonObject given) {
        world.check.view("views", given);
        Deque<JsonObject> stack = team.views.stack(user);
        if (stack.size() >= Views.DEEPEST) {
            throw new Refusal("push_limit_reached");
        }
        JsonObject view = dressed(team, given);
        String root = stack.isEmpty() ? Json.text(view, "id") : Json.text(stack.getLast(), "id");
        view.addProperty("root_view_id", root);
        view.add(
                "previous_view_id",
                stack.isEmpty() ? JsonNull.INSTANCE : stack.peek().get("id"));
        stack.push(view);
        return view;
    }

    private JsonObject update(Call call) {
        JsonObject given = given(call, "modal");
        JsonObject view = find(call);
        String hash = call.text("hash");
        if (hash != null && !hash.equals(Json.text(view, "hash"))) {
            throw new Refusal("hash_conflict");
        }
        return Json.object("view", replace(call.home(), view, given));
    }

    /** The same dialog with other contents: its id stays. */
    JsonObject replace(Workspace team, JsonObject view, JsonObject given) {
        world.check.view("views", given);
        JsonObject next = dressed(team, given);
        for (String kept : new String[] {"id", "root_view_id", "previous_view_id"}) {
            next.add(kept, view.get(kept));
        }
        view.keySet().stream().toList().forEach(view::remove);
        next.entrySet().forEach(entry -> view.add(entry.getKey(), entry.getValue()));
        return view;
    }

    private static JsonObject find(Call call) {
        String id = call.text("view_id");
        String external = call.text("external_id");
        Optional<JsonObject> found = call.home().views.open.values().stream()
                .flatMap(Deque::stream)
                .filter(view -> id != null
                        ? id.equals(Json.text(view, "id"))
                        : external != null && external.equals(Json.text(view, "external_id")))
                .findFirst();
        return found.orElseThrow(() -> new Refusal("not_found"));
    }

    private JsonObject publish(Call call) {
        Workspace team = call.home();
        JsonObject given = given(call, "home");
        String user = call.required("user_id", "invalid_arguments");
        if (!team.members.containsKey(user)) {
            throw new Refusal("user_not_found");
        }
        world.check.view(call.method(), given);
        JsonObject before = team.views.homes.get(user);
        String hash = call.text("hash");
        if (hash != null && (before == null || !hash.equals(Json.text(before, "hash")))) {
            throw new Refusal("hash_conflict");
        }
        JsonObject view = dressed(team, given);
        if (before != null) {
            view.add("id", before.get("id"));
        }
        team.views.homes.put(user, view);
        return Json.object("view", view);
    }

    private static JsonObject given(Call call, String type) {
        JsonObject view = Json.child(call.args(), "view").orElseThrow(() -> new Refusal("invalid_arguments"));
        if (!type.equals(Json.text(view, "type"))) {
            throw new Refusal("invalid_arguments");
        }
        return view;
    }

    /** What the app gave, with what Slack adds. docs.slack.dev/reference/objects/view-object */
    private JsonObject dressed(Workspace team, JsonObject given) {
        JsonObject view = Json.of("id", world.ids.next("V"))
                .and("team_id", team.id)
                .and("private_metadata", "")
                .and("callback_id", "")
                .and("state", Json.object("values", new JsonObject()))
                .and("hash", world.ids.ts() + ".fake")
                .and("clear_on_close", false)
                .and("notify_on_close", false)
                .and("external_id", "")
                .and("app_id", world.app.appId())
                .and("app_installed_team_id", team.id)
                .and("bot_id", team.bot.botId)
                .json();
        Json.copy(given).entrySet().forEach(entry -> view.add(entry.getKey(), entry.getValue()));
        Bodies.name(view);
        return view;
    }
}
