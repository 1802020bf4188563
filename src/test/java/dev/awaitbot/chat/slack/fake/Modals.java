package dev.awaitbot.chat.slack.fake;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Dialogs from the side of whoever fills them in. docs.slack.dev/surfaces/modals, docs.slack.dev/reference/interaction-payloads/view-interactions-payload */
final class Modals {
    private final Site site;
    private final World world;
    private final Workspace team;

    Modals(Site site) {
        this.site = site;
        world = site.world();
        team = site.team();
    }

    /** @param values by label, block id or action id; what is missing stays as it stands in the dialog */
    Delivery submit(Member who, Map<String, String> values) {
        JsonObject view =
                team.views.top(who.id).orElseThrow(() -> new AssertionError(who.name + " has no dialog open."));
        team.views.errors.clear();
        JsonObject told = Json.copy(view);
        told.add("state", Json.object("values", state(view, new HashMap<>(values))));
        JsonObject payload = payload("view_submission", who, told);
        payload.add("response_urls", Json.array());
        return new Interactions(site).tell(payload, answer -> world.locked(() -> answered(who, view, answer)));
    }

    /** The app is told only where the dialog asks for it by notify_on_close. */
    @Nullable
    Delivery close(Member who) {
        JsonObject view = team.views.stack(who.id).pop();
        if (!Json.isTrue(view, "notify_on_close")) {
            return null;
        }
        JsonObject payload = payload("view_closed", who, view);
        payload.addProperty("is_cleared", false);
        return new Interactions(site).tell(payload, nothing -> {});
    }

    private JsonObject payload(String type, Member who, JsonObject view) {
        JsonObject payload = site.interaction(type, who);
        if (type.equals("view_submission")) {
            var origin = new Tickets.Origin(team.id, who.id, null, null, false);
            payload.addProperty("trigger_id", world.tickets.trigger(origin));
        }
        payload.add("view", view);
        return payload;
    }

    private JsonObject state(JsonObject view, Map<String, String> values) {
        JsonObject state = new JsonObject();
        for (JsonObject block : Json.children(view, "blocks")) {
            for (JsonObject control : Shown.controls(List.of(block))) {
                String type = Json.text(control, "type");
                if ("button".equals(type) || "overflow".equals(type)) {
                    continue;
                }
                JsonObject held = new Choice(team).of(control, take(values, block, control));
                allowed(block, control, held);
                Blocks.put(state, block, control, held);
            }
        }
        if (!values.isEmpty()) {
            throw new AssertionError("The dialog has no " + values.keySet());
        }
        return state;
    }

    private static @Nullable String take(Map<String, String> values, JsonObject block, JsonObject control) {
        String label = Json.text(Json.child(block, "label").orElse(null), "text");
        for (String name : new String[] {label, Json.text(block, "block_id"), Json.text(control, "action_id")}) {
            if (name != null && values.containsKey(name)) {
                return values.remove(name);
            }
        }
        return null;
    }

    /** Slack's client sends nothing that is missing, too short or too long. */
    private static void allowed(JsonObject block, JsonObject control, JsonObject held) {
        boolean needed = "input".equals(Json.text(block, "type")) && !Json.isTrue(block, "optional");
        boolean empty = held.entrySet().stream()
                .filter(entry -> !entry.getKey().equals("type"))
                .allMatch(entry -> entry.getValue() == JsonNull.INSTANCE
                        || entry.getValue().isJsonArray()
                                && entry.getValue().getAsJsonArray().isEmpty());
        String text = Json.text(held, "value");
        if (needed && (empty || text != null && text.isEmpty())) {
            throw new AssertionError("Slack's client asks for " + Json.child(block, "label"));
        }
        if (text != null) {
            int least = control.has("min_length") ? control.get("min_length").getAsInt() : 0;
            int most = control.has("max_length") ? control.get("max_length").getAsInt() : 3_000;
            if (text.length() < least || text.length() > most) {
                throw new AssertionError("Slack's client takes from " + least + " to " + most + " characters.");
            }
        }
    }

    private void answered(Member who, JsonObject view, JsonObject answer) {
        var views = new ViewMethods(world);
        String action = String.valueOf(Json.text(answer, "response_action"));
        switch (action) {
            case "errors" -> errors(view, answer);
            case "update" -> views.replace(team, view, given(answer));
            case "push" -> views.push(team, who.id, given(answer));
            case "clear" -> team.views.stack(who.id).clear();
            default -> team.views.stack(who.id).remove(view);
        }
    }

    private static JsonObject given(JsonObject answer) {
        return Json.child(answer, "view").orElseThrow(() -> new AssertionError("response_action without a view"));
    }

    private void errors(JsonObject view, JsonObject answer) {
        JsonObject errors = Json.child(answer, "errors").orElseGet(JsonObject::new);
        List<String> inputs = Json.children(view, "blocks").stream()
                .filter(block -> "input".equals(Json.text(block, "type")))
                .map(block -> String.valueOf(Json.text(block, "block_id")))
                .toList();
        if (errors.size() == 0 || !inputs.containsAll(errors.keySet())) {
            world.check.record("view_submission: errors for " + errors.keySet() + ", inputs are " + inputs);
        }
        errors.entrySet()
                .forEach(entry ->
                        team.views.errors.put(entry.getKey(), entry.getValue().getAsString()));
    }
}
