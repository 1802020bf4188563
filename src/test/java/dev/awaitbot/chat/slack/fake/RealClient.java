package dev.awaitbot.chat.slack.fake;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.socket_mode.SocketModeApp;
import com.slack.api.methods.MethodsClient;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.socket_mode.SocketModeClient;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** The real SDK against the fake: what holds here holds for the adapter. */
final class RealClient implements AutoCloseable {
    final List<String> heard = new CopyOnWriteArrayList<>();
    final Slack slack;
    final App app;
    private final FakeSlack fake;
    private @Nullable SocketModeApp socket;

    RealClient(FakeSlack fake) {
        this.fake = fake;
        var config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(fake.apiUrl());
        slack = Slack.getInstance(config);
        app = new App(AppConfig.builder()
                .slack(slack)
                .singleTeamBotToken(fake.botToken())
                .signingSecret(fake.signingSecret())
                .allEventsApiAutoAckEnabled(true)
                .build());
        app.event(MessageEvent.class, (payload, context) -> {
            heard.add(payload.getEvent().getText());
            return context.ack();
        });
    }

    MethodsClient methods() {
        return slack.methods(fake.botToken());
    }

    /** Connects by Socket Mode and waits until the server has said hello. */
    RealClient connect() throws Exception {
        socket = new SocketModeApp(fake.appToken(), SocketModeClient.Backend.JavaWebSocket, app);
        socket.startAsync();
        Awaitility.await().until(() -> !fake.connections().isEmpty());
        return this;
    }

    @Override
    public void close() throws Exception {
        if (socket != null) {
            socket.close();
        }
    }
}
