package dev.awaitbot.chat.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.response.oauth.OAuthV2AccessResponse;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What Slack hands out is good for its time and its number of uses, by the servers' clock. */
class TicketsTest {
    private static final Tickets.Origin ORIGIN = new Tickets.Origin("T0FAKE000", "UDANA0000", "CLAUNCH00", null, true);

    private Instant now = Instant.parse("2026-11-23T09:00:00Z");
    private final Tickets tickets = new Tickets(() -> now, new Ids(() -> now));

    @Test
    void a_trigger_is_good_for_three_seconds_and_once() {
        String first = tickets.trigger(ORIGIN);
        String second = tickets.trigger(ORIGIN);
        now = now.plusSeconds(3);
        assertThat(tickets.redeemTrigger(first)).isEqualTo(ORIGIN);
        assertThatThrownBy(() -> tickets.redeemTrigger(first)).hasMessage("exchanged_trigger_id");
        now = now.plusMillis(1);
        assertThatThrownBy(() -> tickets.redeemTrigger(second)).hasMessage("expired_trigger_id");
        assertThatThrownBy(() -> tickets.redeemTrigger("made up")).hasMessage("invalid_trigger_id");
    }

    @Test
    void a_response_address_is_good_for_half_an_hour_and_five_times() {
        String first = tickets.response(ORIGIN);
        String second = tickets.response(ORIGIN);
        now = now.plus(Duration.ofMinutes(30));
        for (int i = 0; i < 5; i++) {
            assertThatCode(() -> tickets.redeemResponse(first)).doesNotThrowAnyException();
        }
        assertThatThrownBy(() -> tickets.redeemResponse(first)).hasMessage("used_url");
        now = now.plusMillis(1);
        assertThatThrownBy(() -> tickets.redeemResponse(second)).hasMessage("expired_url");
    }

    @Test
    void an_installation_is_exchanged_for_a_token_once() throws Exception {
        try (var fake = FakeSlack.start()) {
            fake.team("T0SECOND0", "second");
            var config = new SlackConfig();
            config.setMethodsEndpointUrlPrefix(fake.apiUrl());
            Slack slack = Slack.getInstance(config);
            String code = fake.admin().installs();
            OAuthV2AccessResponse answer = exchange(slack, fake, code);
            assertThat(answer.getAccessToken()).isEqualTo(fake.botToken());
            assertThat(answer.getTeam().getId()).isEqualTo(fake.teamId());
            assertThat(answer.getBotUserId()).isEqualTo(fake.botId());
            assertThat(exchange(slack, fake, code).getError()).isEqualTo("invalid_code");
        }
    }

    private static OAuthV2AccessResponse exchange(Slack slack, FakeSlack fake, String code) throws Exception {
        return slack.methods()
                .oauthV2Access(ask -> ask.clientId(fake.clientId())
                        .clientSecret(fake.clientSecret())
                        .code(code));
    }
}
