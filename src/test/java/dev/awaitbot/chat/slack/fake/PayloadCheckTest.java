package dev.awaitbot.chat.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.gson.JsonObject;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** At each limit a payload passes, one beyond it is refused, and the refusal names the place. */
class PayloadCheckTest {
    private final PayloadCheck check = new PayloadCheck();

    /** Place in the refusal, payload with {@code %s} for what is long, and how long it may be. */
    static Stream<Arguments> lengths() {
        return Stream.of(
                Arguments.of("/blocks/0/text/text", block("{type:section,text:{type:mrkdwn,text:'%s'}}"), 3_000),
                Arguments.of(
                        "/blocks/0/fields/0/text", block("{type:section,fields:[{type:mrkdwn,text:'%s'}]}"), 2_000),
                Arguments.of("/blocks/0/text/text", block("{type:header,text:{type:plain_text,text:'%s'}}"), 150),
                Arguments.of("/blocks/0/block_id", block("{type:divider,block_id:'%s'}"), 255),
                Arguments.of(
                        "/blocks/0/elements/0/text", block("{type:context,elements:[{type:mrkdwn,text:'%s'}]}"), 3_000),
                Arguments.of("/text/text", element("{type:button,text:{type:plain_text,text:'%s'}}"), 75),
                Arguments.of("/value", element("{type:button,text:{type:plain_text,text:a},value:'%s'}"), 2_000),
                Arguments.of("/url", element("{type:button,text:{type:plain_text,text:a},url:'%s'}"), 3_000),
                Arguments.of("/action_id", element("{type:users_select,action_id:'%s'}"), 255),
                Arguments.of(
                        "/placeholder/text",
                        element("{type:users_select,placeholder:{type:plain_text,text:'%s'}}"),
                        150),
                Arguments.of(
                        "/options/0/text/text",
                        element("{type:static_select,options:[{text:{type:plain_text,text:'%s'},value:a}]}"),
                        75),
                Arguments.of(
                        "/options/0/value",
                        element("{type:static_select,options:[{text:{type:plain_text,text:a},value:'%s'}]}"),
                        150),
                Arguments.of("/blocks/0/alt_text", block("{type:image,image_url:a,alt_text:'%s'}"), 2_000),
                Arguments.of(
                        "/blocks/0/label/text",
                        block("{type:input,label:{type:plain_text,text:'%s'},element:{type:plain_text_input}}"),
                        2_000));
    }

    @ParameterizedTest
    @MethodSource("lengths")
    void a_text_may_be_so_long_and_no_longer(String place, String payload, int most) {
        assertThat(refusal(filled(payload, most))).isEmpty();
        assertThat(refusal(filled(payload, most + 1))).contains("invalid_blocks", place);
        assertThat(check.violations()).hasSize(1).first().asString().startsWith("chat.postMessage: ");
    }

    /** Place in the refusal, payload with {@code %s} for a list, one item with {@code #} for its number, and how many there may be. */
    static Stream<Arguments> sizes() {
        String option = "{text:{type:plain_text,text:a},value:v#}";
        return Stream.of(
                Arguments.of("/blocks ", "{text:a,blocks:[%s]}", "{type:divider}", 50),
                Arguments.of("/fields", block("{type:section,fields:[%s]}"), "{type:mrkdwn,text:a}", 10),
                Arguments.of("/elements", block("{type:context,elements:[%s]}"), "{type:mrkdwn,text:a}", 10),
                Arguments.of(
                        "/elements", block("{type:actions,elements:[%s]}"), "{type:users_select,action_id:a#}", 25),
                Arguments.of("/options", element("{type:static_select,options:[%s]}"), option, 100),
                Arguments.of("/options", element("{type:overflow,options:[%s]}"), option, 5),
                Arguments.of("/options", element("{type:radio_buttons,options:[%s]}"), option, 10));
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void a_list_may_have_so_many_and_no_more(String place, String payload, String item, int most) {
        assertThat(refusal(listed(payload, item, most))).isEmpty();
        assertThat(refusal(listed(payload, item, most + 1))).contains("invalid_blocks", place.strip());
    }

    static Stream<String> wrong() {
        return Stream.of(
                "{blocks:[{type:divider}]}",
                "{text:a,blocks:[{type:nonsense}]}",
                block("{type:section}"),
                block("{type:section,text:{type:mrkdwn,text:''}}"),
                block("{type:header,text:{type:mrkdwn,text:a}}"),
                block("{type:image,image_url:a}"),
                block("{type:actions,elements:[]}"),
                element("{type:plain_text_input}"),
                element("{type:button}"),
                element("{type:button,text:{type:plain_text,text:a},style:pink}"),
                element("{type:datetimepicker,initial_date_time:1}"),
                element("{type:static_select,options:[{text:{type:plain_text,text:a},value:b}],"
                        + "initial_option:{text:{type:plain_text,text:c},value:d}}"),
                block("{type:section,text:{type:mrkdwn,text:a},accessory:{type:datetimepicker}}"),
                block("{type:actions,elements:[{type:users_select,action_id:a},{type:users_select,action_id:a}]}"),
                "{text:a,blocks:[{type:divider,block_id:a},{type:divider,block_id:a}]}",
                "{text:a,metadata:{event_type:a}}");
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void what_slack_would_not_take_is_refused(String payload) {
        assertThat(refusal(payload)).contains("invalid_blocks");
    }

    @Test
    void a_text_holds_forty_thousand_characters_and_a_changed_one_four_thousand() {
        assertThat(refusal(filled("{text:'%s'}", 40_000))).isEmpty();
        assertThat(refusal(filled("{text:'%s'}", 40_001))).contains("msg_too_long");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> check.message("chat.update", Json.parse(filled("{text:'%s'}", 4_001))))
                .withMessage("msg_too_long");
    }

    @Test
    void a_dialog_has_its_own_limits() {
        String modal = "{type:modal,title:{type:plain_text,text:'%s'},blocks:[]}";
        assertThat(viewRefusal(filled(modal, 24))).isEmpty();
        assertThat(viewRefusal(filled(modal, 25))).contains("invalid_arguments", "/view/title/text");
        String named = "{type:modal,title:{type:plain_text,text:a},private_metadata:'%s',blocks:[]}";
        assertThat(viewRefusal(filled(named, 3_000))).isEmpty();
        assertThat(viewRefusal(filled(named, 3_001))).contains("/view/private_metadata");
        String full = "{type:home,blocks:[%s]}";
        assertThat(viewRefusal(listed(full, "{type:divider}", 100))).isEmpty();
        assertThat(viewRefusal(listed(full, "{type:divider}", 101))).contains("/blocks");
        assertThat(viewRefusal("{type:modal,title:{type:plain_text,text:a},blocks:[{type:input,"
                        + "label:{type:plain_text,text:a},element:{type:plain_text_input}}]}"))
                .contains("submit");
        assertThat(viewRefusal("{type:modal,blocks:[]}")).contains("title");
    }

    private static String block(String block) {
        return "{text:a,blocks:[" + block + "]}";
    }

    private static String element(String element) {
        return block("{type:actions,elements:[" + element + "]}");
    }

    private static String filled(String payload, int length) {
        return String.format(Locale.ROOT, payload, "x".repeat(length));
    }

    private static String listed(String payload, String item, int count) {
        var items = new StringBuilder();
        for (int i = 0; i < count; i++) {
            items.append(i == 0 ? "" : ",").append(item.replace("#", Integer.toString(i)));
        }
        return String.format(Locale.ROOT, payload, items);
    }

    private String refusal(String payload) {
        return refusal(() -> check.message("chat.postMessage", Json.parse(payload)));
    }

    private String viewRefusal(String payload) {
        return refusal(() -> check.view("views.open", Json.parse(payload)));
    }

    private static String refusal(Runnable sending) {
        try {
            sending.run();
            return "";
        } catch (Refusal refusal) {
            JsonObject answer = refusal.answer();
            return answer.toString();
        }
    }
}
