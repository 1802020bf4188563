package dev.awaitbot.chat.slack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.awaitbot.chat.HttpEndpoint.Call;
import dev.awaitbot.chat.HttpEndpoint.Reply;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** By HTTP the bot hears what Slack signed, and nothing else. */
class SignedHttpTest {
    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    private final Ground here = new Ground().byHttp(NOW);
    private final String said = event("Ev1", "@joel please read the plan");

    @AfterEach
    void close() {
        here.close();
    }

    @Test
    void what_slack_signed_is_heard() {
        assertThat(tell(said).status()).isEqualTo(200);
        assertThat(here.bot.heard).containsExactly(here.dana + ": @joel please read the plan");
    }

    @Test
    void the_address_is_confirmed() {
        Reply reply = tell("{\"type\":\"url_verification\",\"token\":\"t\",\"challenge\":\"c-123\"}");
        assertThat(reply.status()).isEqualTo(200);
        assertThat(new String(reply.body(), UTF_8)).isEqualTo("c-123");
    }

    @ParameterizedTest
    @ValueSource(ints = {-299, 0, 299})
    void clocks_may_differ_by_five_minutes(int seconds) {
        assertThat(tell(said, NOW.plusSeconds(seconds)).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(ints = {-86_400, -301, 301, 86_400})
    void what_is_older_or_of_tomorrow_is_refused(int seconds) {
        assertThat(tell(said, NOW.plusSeconds(seconds)).status()).isEqualTo(401);
        assertThat(here.bot.heard).isEmpty();
    }

    @Test
    void another_secret_another_body_and_no_signature_at_all_are_refused() {
        Map<String, String> headers = signed(said, NOW, "another secret");
        assertThat(call(said, headers).status()).isEqualTo(401);
        assertThat(call(said.replace("plan", "plot"), signed(said, NOW, here.fake.signingSecret()))
                        .status())
                .isEqualTo(401);
        assertThat(call(said, Map.of()).status()).isEqualTo(401);
        assertThat(call(said, without("x-slack-signature")).status()).isEqualTo(401);
        assertThat(call(said, without("x-slack-request-timestamp")).status()).isEqualTo(401);
        assertThat(call(said, with("x-slack-request-timestamp", "soon")).status())
                .isEqualTo(401);
        assertThat(call(said, with("x-slack-signature", "v0=")).status()).isEqualTo(401);
        assertThat(here.bot.heard).isEmpty();
    }

    @Test
    void the_same_thing_told_again_is_acknowledged_and_heard_once() {
        assertThat(tell(said).status()).isEqualTo(200);
        assertThat(tell(said).status()).isEqualTo(200);
        assertThat(here.bot.heard).hasSize(1);
    }

    @Test
    void what_cannot_be_stored_is_answered_503_and_heard_the_next_time() {
        here.bot.fails(1);
        assertThat(tell(said).status()).isEqualTo(503);
        assertThat(tell(said).status()).isEqualTo(200);
        assertThat(here.bot.messages).hasSize(1);
    }

    @Test
    void what_takes_too_long_is_answered_503_in_time() {
        here.bot.dawdles("plan", Duration.ofSeconds(4));
        long before = System.nanoTime();
        assertThat(tell(said).status()).isEqualTo(503);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofMillis(2_900));
    }

    @Test
    void a_command_and_a_shortcut_are_heard() {
        assertThat(tell("command=%2Fawait&text=+list+&team_id=T0FAKE000&channel_id=" + here.launch + "&user_id="
                                + here.dana + "&trigger_id=1.2.a&response_url=https%3A%2F%2Fhooks.slack.com%2Fx")
                        .status())
                .isEqualTo(200);
        assertThat(tell("payload="
                                + "%7B%22type%22%3A%22shortcut%22%2C%22callback_id%22%3A%22new%22%2C%22trigger_id%22%3A%221.3.b%22%2C"
                                + "%22team%22%3A%7B%22id%22%3A%22T0FAKE000%22%7D%2C%22user%22%3A%7B%22id%22%3A%22"
                                + here.dana + "%22%7D%7D")
                        .status())
                .isEqualTo(200);
        assertThat(here.bot.heard).containsExactly(here.dana + " commands: list", here.dana + " does: new {}");
    }

    @Test
    void what_is_too_long_is_not_read_and_what_is_no_json_is_not_understood() {
        assertThat(tell("x".repeat(1_100_000)).status()).isEqualTo(413);
        assertThat(tell("{\"type\":").status()).isEqualTo(400);
    }

    @Test
    void what_the_bot_does_not_listen_to_is_acknowledged_all_the_same() {
        assertThat(tell(said.replace("\"message\"", "\"emoji_changed\"")).status())
                .isEqualTo(200);
        assertThat(tell(said.replace("\"channel_type\"", "\"subtype\":\"of_tomorrow\",\"channel_type\""))
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"message", "app_mention", "reaction_added", "reaction_removed", "member_joined_channel"})
    void nothing_that_is_to_be_stored_is_acknowledged_without(String type) {
        here.bot.fails(Integer.MAX_VALUE);
        String told = said.replace("\"type\":\"message\"", "\"type\":\"" + type + "\"");
        String bot = here.platform.self().value();
        String event = type.startsWith("member") ? told.replace(here.dana.value(), bot) : told;
        String item =
                "\"reaction\":\"eyes\",\"item\":{\"type\":\"message\",\"channel\":\"C1\",\"ts\":\"1772445600.0001\"},";
        assertThat(tell(event.replace("\"text\"", item + "\"text\"")).status()).isEqualTo(503);
        assertThat(here.bot.heard).isEmpty();
    }

    @Test
    void that_the_app_is_gone_for_good_is_heard_after_its_token_was_revoked_too() {
        String revoked = said.replace("\"message\"", "\"tokens_revoked\"")
                .replace("\"text\"", "\"tokens\":{\"bot\":[\"U0BOT\"]},\"text\"");
        assertThat(tell(revoked).status()).isEqualTo(200);
        assertThat(tell(said).status()).isEqualTo(200);
        assertThat(tell(said.replace("\"message\"", "\"app_uninstalled\"")).status())
                .isEqualTo(200);
        assertThat(here.gone).containsExactly("tokens_revoked", "app_uninstalled");
        assertThat(here.bot.heard).isEmpty();
    }

    private String event(String id, String text) {
        return """
                {"type":"event_callback","team_id":"T0FAKE000","event_id":"%s","event_time":1772445600,
                 "event":{"type":"message","channel":"%s","channel_type":"channel","user":"%s","text":"%s",
                          "ts":"1772445600.000100","event_ts":"1772445600.000100"}}
                """.formatted(id, here.launch, here.dana, text);
    }

    private Reply tell(String body) {
        return tell(body, NOW);
    }

    private Reply tell(String body, Instant at) {
        return call(body, signed(body, at, here.fake.signingSecret()));
    }

    private Reply call(String body, Map<String, String> headers) {
        return here.endpoint().handler().handle(new Call(Map.of(), Map.of(), headers, body.getBytes(UTF_8)));
    }

    private Map<String, String> without(String header) {
        var headers = new HashMap<>(signed(said, NOW, here.fake.signingSecret()));
        headers.remove(header);
        return headers;
    }

    private Map<String, String> with(String header, String value) {
        var headers = new HashMap<>(signed(said, NOW, here.fake.signingSecret()));
        headers.put(header, value);
        return headers;
    }

    private static Map<String, String> signed(String body, Instant at, String secret) {
        String time = Long.toString(at.getEpochSecond());
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
            byte[] sign = mac.doFinal(("v0:" + time + ":" + body).getBytes(UTF_8));
            return Map.of(
                    "x-slack-request-timestamp",
                    time,
                    "x-slack-signature",
                    "v0=" + HexFormat.of().formatHex(sign));
        } catch (java.security.GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
