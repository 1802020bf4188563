package dev.awaitbot.chat.slack.fake;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Holds what the app sends against Slack's documented limits: each violation is kept for the test, and refused.
 *
 * <p>Sources: docs.slack.dev/reference/block-kit, docs.slack.dev/reference/views, docs.slack.dev/reference/methods/chat.postMessage; that
 * all blocks together may hold some 13,000 characters is told only in github.com/slackapi/bolt-js/issues/2509.
 */
final class PayloadCheck {
    private static final int TEXT = 40_000;
    private static final int UPDATED_TEXT = 4_000;
    private static final int ALL_BLOCKS = 13_000;
    private static final int VIEW_BYTES = 250_000;

    private final List<String> violations = new ArrayList<>();

    /** A message in whatever way it comes: by a method, a response address or an acknowledgement. */
    void message(String way, JsonObject body) {
        List<JsonObject> blocks = Json.children(body, "blocks");
        String text = Json.text(body, "text");
        int most = way.equals("chat.update") ? UPDATED_TEXT : TEXT;
        if (text != null && text.length() > most) {
            throw refused(
                    way, "msg_too_long", List.of("text of " + text.length() + " characters, " + most + " allowed"));
        }
        judge(way, "invalid_blocks", faults -> {
            new BlockRules(faults).check(body, 50);
            boolean spoken = blocks.isEmpty() || text != null && !text.isBlank();
            faults.holds(spoken, "/text", "blocks need a text for notifications and screen readers");
            Json.child(body, "metadata").ifPresent(metadata -> {
                faults.length("/metadata/event_type", Json.text(metadata, "event_type"), 255);
                faults.required("/metadata", metadata, "event_payload");
            });
        });
        int shown = Shown.text(blocks).length();
        if (shown > ALL_BLOCKS) {
            throw refused(way, "msg_blocks_too_long", List.of("blocks hold " + shown + " characters"));
        }
    }

    void view(String way, JsonObject view) {
        if (view.toString().length() > VIEW_BYTES) {
            throw refused(
                    way,
                    "view_too_large",
                    List.of("a view of " + view.toString().length() + " characters"));
        }
        judge(way, "invalid_arguments", faults -> view(view, faults));
    }

    private static void view(JsonObject view, Faults faults) {
        var objects = new ObjectRules(faults);
        String type = Json.text(view, "type");
        faults.oneOf("/view/type", type, Set.of("modal", "home"));
        faults.required("/view", view, "blocks");
        new BlockRules(faults).check(view, 100);
        faults.length("/view", view, "callback_id", 255);
        faults.length("/view", view, "external_id", 255);
        String metadata = Json.text(view, "private_metadata");
        faults.holds(
                metadata == null || metadata.length() <= 3_000,
                "/view/private_metadata",
                "must be less than 3001 characters");
        boolean modal = "modal".equals(type);
        for (String name : List.of("title", "submit", "close")) {
            objects.plain("/view", view, name, 24);
            faults.holds(modal || !view.has(name), "/view/" + name, "goes with a modal only");
        }
        if (modal) {
            faults.required("/view", view, "title");
            boolean asks =
                    Json.children(view, "blocks").stream().anyMatch(block -> "input".equals(Json.text(block, "type")));
            faults.holds(!asks || view.has("submit"), "/view", "an input needs a submit button");
        }
    }

    private void judge(String way, String error, Consumer<Faults> rules) {
        var faults = new Faults();
        rules.accept(faults);
        if (!faults.found().isEmpty()) {
            throw refused(way, error, faults.found());
        }
    }

    private synchronized Refusal refused(String way, String error, List<String> faults) {
        faults.forEach(fault -> violations.add(way + ": " + fault));
        return new Refusal(error, "errors", faults, "response_metadata", Json.object("messages", faults));
    }

    synchronized void record(String violation) {
        violations.add(violation);
    }

    synchronized List<String> violations() {
        return List.copyOf(violations);
    }

    synchronized void forget() {
        violations.clear();
    }
}
