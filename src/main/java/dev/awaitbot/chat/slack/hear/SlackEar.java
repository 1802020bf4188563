package dev.awaitbot.chat.slack.hear;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import dev.awaitbot.chat.HttpEndpoint;
import dev.awaitbot.chat.slack.web.Web;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What one app hears of Slack, of all its workspaces, by socket or by HTTP. */
public final class SlackEar implements AutoCloseable {
    private final Hearing hearing;
    private final @Nullable BySocket socket;
    private final @Nullable ByHttp http;
    private final AtomicBoolean open = new AtomicBoolean();

    /**
     * By socket, with the app's token, or by HTTP, with the secret that Slack signs with: the other one is null.
     *
     * @param back is told when Slack can tell something again after a while in which it could not; may be slow
     */
    public SlackEar(
            Teams teams,
            @Nullable String appToken,
            @Nullable String signingSecret,
            String apiUrl,
            Supplier<Instant> now,
            Runnable back) {
        var config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(apiUrl);
        config.getMethodsConfig().setStatsEnabled(false);
        Slack slack = Slack.getInstance(config);
        this.hearing = new Hearing(slack, teams, now);
        this.socket = appToken == null
                ? null
                : new BySocket(
                        slack,
                        new Web(new Web.Settings("slack", appToken, apiUrl), now, reason -> {}),
                        appToken,
                        hearing,
                        now,
                        back);
        this.http = signingSecret == null ? null : new ByHttp(new Signature(signingSecret), hearing, now);
    }

    /** Begins to listen; more than once is the same as once. */
    public void open() {
        if (socket != null && open.compareAndSet(false, true)) {
            socket.open();
        }
    }

    /** Whether Slack can tell anything. */
    public boolean connected() {
        return socket == null || socket.connected();
    }

    /** Where Slack tells by HTTP. */
    public List<HttpEndpoint> endpoints() {
        return http == null ? List.of() : List.of(http.endpoint());
    }

    /** What is being worked on is still stored and acknowledged, if it takes no longer than a few seconds. */
    @Override
    public void close() {
        hearing.close();
        if (socket != null) {
            socket.close();
        }
    }
}
