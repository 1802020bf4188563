package dev.awaitbot.chat.slack.fake;

import com.google.gson.JsonObject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Limits of what elements are made of: texts, options, confirmations. docs.slack.dev/reference/block-kit/composition-objects */
final class ObjectRules {
    static final int TEXT = 3_000;
    static final int ADDRESS = 3_000;
    private static final Set<String> TEXTS = Set.of("plain_text", "mrkdwn");
    private static final Set<String> PLAIN = Set.of("plain_text");

    private final Faults faults;

    ObjectRules(Faults faults) {
        this.faults = faults;
    }

    /** A text in either notation that may be missing. */
    void text(String place, JsonObject parent, String name, int most) {
        text(place, parent, name, most, TEXTS);
    }

    void plain(String place, JsonObject parent, String name, int most) {
        text(place, parent, name, most, PLAIN);
    }

    private void text(String place, JsonObject parent, String name, int most, Set<String> types) {
        if (!parent.has(name)) {
            return;
        }
        String here = place + "/" + name;
        Optional<JsonObject> text = Json.child(parent, name);
        if (faults.holds(text.isPresent(), here, "must be an object")) {
            text(here, text.get(), most, types);
        }
    }

    void text(String here, JsonObject text, int most) {
        text(here, text, most, TEXTS);
    }

    private void text(String here, JsonObject text, int most, Set<String> types) {
        faults.oneOf(here + "/type", Json.text(text, "type"), types);
        faults.length(here + "/text", Json.text(text, "text"), most);
        boolean plain = "plain_text".equals(Json.text(text, "type"));
        faults.holds(plain || !text.has("emoji"), here + "/emoji", "goes with plain_text only");
        faults.holds(!plain || !text.has("verbatim"), here + "/verbatim", "goes with mrkdwn only");
    }

    /** Options, or groups of them: one of both. */
    void choices(String place, JsonObject element, int most) {
        boolean grouped = element.has("option_groups");
        faults.holds(grouped != element.has("options"), place, "needs either options or option_groups");
        if (!grouped) {
            options(place, element, most);
            return;
        }
        List<JsonObject> groups = Json.children(element, "option_groups");
        faults.size(place + "/option_groups", groups, 1, 100);
        for (int i = 0; i < groups.size(); i++) {
            String here = place + "/option_groups/" + i;
            faults.required(here, groups.get(i), "label");
            plain(here, groups.get(i), "label", 75);
            options(here, groups.get(i), most);
        }
    }

    void options(String place, JsonObject element, int most) {
        List<JsonObject> options = Json.children(element, "options");
        faults.size(place + "/options", options, 1, most);
        Set<String> values = new HashSet<>();
        for (int i = 0; i < options.size(); i++) {
            option(place + "/options/" + i, options.get(i));
            String value = Json.text(options.get(i), "value");
            faults.holds(value == null || values.add(value), place + "/options/" + i, "the value is not unique");
        }
    }

    void option(String place, JsonObject option) {
        faults.required(place, option, "text");
        faults.required(place, option, "value");
        text(place, option, "text", 75);
        faults.length(place, option, "value", 150);
        text(place, option, "description", 75);
        faults.length(place, option, "url", ADDRESS);
    }

    /** What is chosen at first must be one of the options, letter for letter. */
    void initial(String place, JsonObject element) {
        Optional<JsonObject> chosen = Json.child(element, "initial_option");
        if (chosen.isEmpty()) {
            return;
        }
        boolean offered = Json.everywhere(element).stream()
                .filter(object -> object != chosen.get())
                .anyMatch(chosen.get()::equals);
        faults.holds(offered, place + "/initial_option", "must match one of the options");
    }

    void confirmation(String place, JsonObject element) {
        Json.child(element, "confirm").ifPresent(dialog -> {
            String here = place + "/confirm";
            List.of("title", "text", "confirm", "deny").forEach(name -> faults.required(here, dialog, name));
            plain(here, dialog, "title", 100);
            text(here, dialog, "text", 300);
            plain(here, dialog, "confirm", 30);
            plain(here, dialog, "deny", 30);
        });
    }
}
