package dev.awaitbot.chat.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.slack.api.util.json.GsonFactory;
import dev.awaitbot.chat.slack.blocks.Blocks;
import dev.awaitbot.chat.slack.blocks.Names;
import dev.awaitbot.chat.slack.blocks.Shown;
import dev.awaitbot.chat.slack.blocks.Spot;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whatever the bot says, Slack takes it: 1,500 cards and 500 forms of every shape stay within every limit. */
class AnyCardTest {
    private static final long SEED = 20261122;

    /** What Slack documents for the text in a field of an element, by the element's type. */
    private static final Map<String, Integer> TEXTS = Map.of(
            "button.text", 75,
            "static_select.placeholder", 150,
            "users_select.placeholder", 150,
            "section.text", 3_000,
            "modal.title", 24,
            "modal.submit", 24,
            "modal.close", 24,
            "input.label", 2_000,
            "input.hint", 2_000);

    private static final Pattern CONTROL = Pattern.compile("<(?:@U01|#C01|!date\\^\\d+\\^\\{date_short_pretty} \\{time}"
            + "\\|\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d UTC|https://[^<>|]+(?:\\|[^<>|]+)?)>");
    private static final Pattern ENTITY = Pattern.compile("&(?:amp|lt|gt);");

    private final Blocks blocks = new Blocks(new Names(
            new Office(), (conversation, message) -> Optional.of(URI.create("https://example.slack.com/p1"))));

    @Test
    void any_card_is_a_message_and_a_home_that_slack_takes() {
        for (long seed = SEED; seed < SEED + 1_500; seed++) {
            var card = new AnyCard(seed).card();
            Shown shown = blocks.message(card);
            JsonArray message = JsonParser.parseString(
                            GsonFactory.createSnakeCase().toJson(shown.blocks()))
                    .getAsJsonArray();
            String as = "seed " + seed;
            assertThat(message.size()).as(as).isBetween(1, 50);
            assertThat(shown.text()).as(as).isNotBlank().hasSizeLessThanOrEqualTo(4_000);
            markup(as, shown.text());
            check(as, message);
            assertThat(textOf(message)).as(as).isLessThanOrEqualTo(10_000);
            JsonObject home =
                    GsonFactory.createSnakeCase().toJsonTree(blocks.home(card)).getAsJsonObject();
            assertThat(home.getAsJsonArray("blocks").size()).as(as).isBetween(1, 100);
            check(as, home);
        }
    }

    @Test
    void any_form_is_a_dialog_that_slack_takes() {
        for (long seed = SEED; seed < SEED + 500; seed++) {
            var spot = new Spot("new", "C01", "1.2", "1.3", true, true, "https://example.com/" + "r".repeat(3_500));
            var any = new AnyCard(seed);
            JsonObject view = GsonFactory.createSnakeCase()
                    .toJsonTree(blocks.dialog(any.form(), any.card(), spot))
                    .getAsJsonObject();
            String as = "seed " + seed;
            assertThat(view.get("private_metadata").getAsString()).as(as).hasSizeBetween(1, 3_000);
            assertThat(view.getAsJsonArray("blocks").size()).as(as).isBetween(1, 100);
            check(as, view);
        }
    }

    private static void check(String as, JsonElement element) {
        if (element.isJsonArray()) {
            element.getAsJsonArray().forEach(each -> check(as, each));
        } else if (element.isJsonObject()) {
            JsonObject object = element.getAsJsonObject();
            JsonElement type = object.get("type");
            check(as, type == null ? "option" : type.getAsString(), object);
            object.asMap().values().forEach(each -> check(as, each));
        }
    }

    private static void check(String as, String type, JsonObject object) {
        for (Map.Entry<String, JsonElement> field : object.entrySet()) {
            int most = TEXTS.getOrDefault(type + "." + field.getKey(), type.equals("option") ? 75 : -1);
            if (field.getValue() instanceof JsonObject text && text.has("text") && most > 0) {
                assertThat(text.get("text").getAsString())
                        .as(as + " " + type)
                        .isNotBlank()
                        .hasSizeLessThanOrEqualTo(most);
            }
        }
        text(as, object, "action_id", 255);
        text(as, object, "block_id", 255);
        text(as, object, "initial_value", 3_000);
        text(as, object, "value", 75);
        switch (type) {
            case "actions" -> actions(as, object.getAsJsonArray("elements"));
            case "context" ->
                assertThat(object.getAsJsonArray("elements").size()).as(as).isBetween(1, 10);
            case "static_select" ->
                assertThat(object.getAsJsonArray("options").size()).as(as).isBetween(1, 100);
            case "overflow" ->
                assertThat(object.getAsJsonArray("options").size()).as(as).isBetween(2, 5);
            case "mrkdwn" -> markup(as, object.get("text").getAsString());
            default -> {
                // Nothing that is counted.
            }
        }
    }

    private static void actions(String as, JsonArray elements) {
        assertThat(elements.size()).as(as).isBetween(1, 25);
        var ids = new HashSet<String>();
        elements.forEach(
                one -> assertThat(ids.add(one.getAsJsonObject().get("action_id").getAsString()))
                        .as(as)
                        .isTrue());
    }

    private static void text(String as, JsonObject object, String name, int most) {
        if (object.get(name) instanceof JsonPrimitive text) {
            assertThat(text.getAsString()).as(as + " " + name).hasSizeBetween(1, most);
        }
    }

    /** Nothing in angle brackets or behind an ampersand but what the bot put there, whole. */
    private static void markup(String as, String text) {
        String rest = ENTITY.matcher(CONTROL.matcher(text).replaceAll("")).replaceAll("");
        assertThat(rest).as(as).doesNotContain("<", ">", "&");
        Charset utf = StandardCharsets.UTF_8;
        assertThat(new String(text.getBytes(utf), utf))
                .as(as + ": half a character")
                .isEqualTo(text);
    }

    private static int textOf(JsonArray message) {
        int sum = 0;
        for (JsonElement block : message) {
            if (block.getAsJsonObject().get("text") instanceof JsonObject text) {
                sum += text.get("text").getAsString().length();
            }
        }
        return sum;
    }
}
