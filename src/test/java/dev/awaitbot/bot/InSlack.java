package dev.awaitbot.bot;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import dev.awaitbot.chat.slack.blocks.Blocks;
import dev.awaitbot.chat.slack.blocks.Names;
import dev.awaitbot.chat.slack.blocks.Shown;
import dev.awaitbot.chat.slack.blocks.Spot;
import dev.awaitbot.chat.slack.fake.FakeSlack;
import dev.awaitbot.protocol.Answer;
import dev.awaitbot.protocol.Card;
import dev.awaitbot.protocol.Form;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says in Slack whatever the bot says, and opens there whatever it asks: Slack has to take all of it. */
final class InSlack implements AutoCloseable {
    private final FakeSlack fake = FakeSlack.start();
    private final Slack slack;
    private final MethodsClient methods;
    private final String launch;
    private final Set<Object> said = new HashSet<>();
    private final Blocks blocks = new Blocks(new Names(
            new Cast(List.of()),
            (conversation, message) -> Optional.of(URI.create("https://example.slack.com/archives/C1/p" + message))));

    InSlack() {
        var config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(fake.apiUrl());
        config.getMethodsConfig().setStatsEnabled(false);
        slack = Slack.getInstance(config);
        methods = slack.methods(fake.botToken());
        fake.person("dana");
        launch = fake.channel("launch", "dana");
    }

    void say(Answer answer) {
        try {
            if (answer.card() != null && said.add(answer.card())) {
                say(answer.card());
            }
            if (answer.form() != null && said.add(answer.form())) {
                open(answer.form(), answer.card());
            }
        } catch (Exception e) {
            throw new AssertionError("Slack could not be asked.", e);
        }
    }

    private void say(Card card) throws Exception {
        Shown shown = blocks.message(card);
        taken(methods.chatPostMessage(
                        message -> message.channel(launch).text(shown.text()).blocks(shown.blocks()))
                .getError());
    }

    private void open(Form form, Card above) throws Exception {
        var spot = new Spot(form.act(), launch, null, null, false, false, null);
        String trigger =
                fake.as("dana").types("/await").payload().get("trigger_id").getAsString();
        taken(methods.viewsOpen(open -> open.triggerId(trigger).view(blocks.dialog(form, above, spot)))
                .getError());
    }

    private void taken(String error) {
        assertThat(fake.violations()).isEmpty();
        assertThat(error).isNull();
    }

    @Override
    public void close() throws Exception {
        slack.close();
        fake.close();
    }
}
