package dev.awaitbot.chat.slack.fake;

import com.google.gson.JsonObject;
import java.util.Map;
import java.util.Set;

/** Limits of the elements, and in which blocks each may stand. docs.slack.dev/reference/block-kit/block-elements */
final class ElementRules {
    /** Type of element → types of blocks that take it. */
    private static final Map<String, Set<String>> HOMES = Map.ofEntries(
            Map.entry("button", Set.of("section", "actions")),
            Map.entry("checkboxes", Set.of("section", "actions", "input")),
            Map.entry("datepicker", Set.of("section", "actions", "input")),
            Map.entry("datetimepicker", Set.of("actions", "input")),
            Map.entry("timepicker", Set.of("section", "actions", "input")),
            Map.entry("image", Set.of("section", "context")),
            Map.entry("overflow", Set.of("section", "actions")),
            Map.entry("plain_text_input", Set.of("input")),
            Map.entry("radio_buttons", Set.of("section", "actions", "input")),
            Map.entry("static_select", Set.of("section", "actions", "input")),
            Map.entry("users_select", Set.of("section", "actions", "input")),
            Map.entry("channels_select", Set.of("section", "actions", "input")),
            Map.entry("conversations_select", Set.of("section", "actions", "input")),
            Map.entry("external_select", Set.of("section", "actions", "input")),
            Map.entry("multi_static_select", Set.of("section", "input")),
            Map.entry("multi_users_select", Set.of("section", "input")));

    private final Faults faults;
    private final ObjectRules objects;

    ElementRules(Faults faults) {
        this.faults = faults;
        objects = new ObjectRules(faults);
    }

    void check(String place, JsonObject element, String block) {
        String type = String.valueOf(Json.text(element, "type"));
        boolean known = HOMES.getOrDefault(type, Set.of()).contains(block);
        if (!faults.holds(known, place, "invalid element " + type + " in " + block)) {
            return;
        }
        if (type.equals("image")) {
            image(place, element);
            return;
        }
        faults.length(place, element, "action_id", 255);
        faults.actionId(place, Json.text(element, "action_id"));
        objects.plain(place, element, "placeholder", 150);
        objects.confirmation(place, element);
        switch (type) {
            case "button" -> button(place, element);
            case "overflow" -> objects.options(place, element, 5);
            case "checkboxes", "radio_buttons" -> {
                objects.options(place, element, 10);
                objects.initial(place, element);
            }
            case "static_select", "multi_static_select" -> {
                objects.choices(place, element, 100);
                objects.initial(place, element);
            }
            case "plain_text_input" -> input(place, element);
            case "datepicker" -> pattern(place, element, "initial_date", "\\d{4}-\\d{2}-\\d{2}");
            case "timepicker" -> pattern(place, element, "initial_time", "\\d{2}:\\d{2}");
            case "datetimepicker" -> pattern(place, element, "initial_date_time", "\\d{10}");
            default -> {
                // The lists that Slack fills itself have no limits but those of all elements.
            }
        }
    }

    void image(String place, JsonObject image) {
        faults.required(place, image, "alt_text");
        faults.length(place, image, "alt_text", 2_000);
        faults.length(place, image, "image_url", ObjectRules.ADDRESS);
        faults.holds(image.has("image_url") != image.has("slack_file"), place, "needs either image_url or slack_file");
    }

    private void button(String place, JsonObject button) {
        faults.required(place, button, "text");
        objects.plain(place, button, "text", 75);
        faults.length(place, button, "value", 2_000);
        faults.length(place, button, "url", ObjectRules.ADDRESS);
        faults.length(place, button, "accessibility_label", 75);
        if (button.has("style")) {
            faults.oneOf(place + "/style", Json.text(button, "style"), Set.of("primary", "danger"));
        }
    }

    private void input(String place, JsonObject input) {
        int most = input.has("max_length") ? input.get("max_length").getAsInt() : 3_000;
        faults.holds(most >= 1 && most <= 3_000, place + "/max_length", "must be from 1 to 3000");
        if (input.has("initial_value")) {
            int length = String.valueOf(Json.text(input, "initial_value")).length();
            faults.holds(length <= most, place + "/initial_value", "must be less than " + (most + 1) + " characters");
        }
    }

    private void pattern(String place, JsonObject element, String name, String pattern) {
        String value = Json.text(element, name);
        faults.holds(value == null || value.matches(pattern), place + "/" + name, "must be like " + pattern);
    }
}
