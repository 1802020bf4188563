package dev.awaitbot.chat.slack;

import com.slack.api.methods.response.auth.AuthTestResponse;
import dev.awaitbot.chat.HttpEndpoint;
import dev.awaitbot.chat.PlatformException;
import dev.awaitbot.chat.slack.hear.Hearer;
import dev.awaitbot.chat.slack.hear.SlackEar;
import dev.awaitbot.chat.slack.hear.Teams;
import dev.awaitbot.chat.slack.know.Me;
import dev.awaitbot.chat.slack.web.Heard;
import dev.awaitbot.chat.slack.web.Heard.Outcome;
import dev.awaitbot.chat.slack.web.Web;
import dev.awaitbot.protocol.PersonId;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One Slack app with its connection, and the workspaces that it is installed in. */
public final class Slack implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Slack.class);
    private static final int TRIES = 5;

    private final SlackOptions options;
    private final Teams teams = new Teams();
    private final SlackEar ear;

    public Slack(SlackOptions options) {
        this.options = options;
        this.ear = new SlackEar(
                teams,
                options.appToken(),
                SlackOptions.blank(options.appToken()) ? options.signingSecret() : null,
                options.apiUrl().toString(),
                options.now(),
                options.back());
    }

    /**
     * The workspace that a bot's token is for. Where Slack cannot be reached it is tried again for half a minute.
     *
     * @throws PlatformException with a sentence for the operator: the token is wrong, or Slack cannot be reached
     */
    public SlackPlatform workspace(String botToken) {
        if (!botToken.startsWith("xoxb-")) {
            throw new PlatformException(
                    "slack.bot-token does not begin with \"xoxb-\": take the \"Bot User OAuth Token\""
                            + " from the app's page \"OAuth & Permissions\".");
        }
        AuthTestResponse who = who(botToken);
        var me = new Me(who.getTeamId(), new PersonId(who.getUserId()), who.getBotId(), address(who.getUrl()));
        teams.expect(me.team());
        return new SlackPlatform(this, me, web(me.workspace(), botToken, reason -> lost(me, reason)));
    }

    private AuthTestResponse who(String botToken) {
        try (Web web = web("slack", botToken, reason -> {})) {
            for (int tried = 1; ; tried++) {
                Heard<AuthTestResponse> heard = web.ask("auth.test", methods -> methods.authTest(r -> r));
                boolean settled = heard.ok() || refused(heard) || tried == TRIES;
                if (settled) {
                    return heard.found().orElseThrow(() -> new PlatformException(sentence(heard)));
                }
                LOG.atWarn()
                        .addKeyValue("reason", heard.code())
                        .log("Slack cannot be asked who the bot is; it is tried again.");
                sleep(heard.after().isZero() ? Duration.ofSeconds(1L << tried) : heard.after());
            }
        }
    }

    /** A token that Slack does not take will not be taken in a minute. */
    private static boolean refused(Heard<?> heard) {
        return heard.outcome() == Outcome.REFUSED
                || (heard.outcome() == Outcome.GONE && heard.after().compareTo(Duration.ofMinutes(1)) > 0);
    }

    private String sentence(Heard<?> heard) {
        return refused(heard)
                ? "Slack does not take slack.bot-token (" + heard.code() + "): install the app in the workspace again"
                        + " and copy the token anew."
                : "Slack cannot be reached at " + options.apiUrl() + " (" + heard.code() + ").";
    }

    private static void sleep(Duration wait) {
        try {
            Thread.sleep(wait.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlatformException("Slack was not asked to the end.", e);
        }
    }

    private Web web(String workspace, String token, Consumer<String> tokenLost) {
        var settings = new Web.Settings(workspace, token, options.apiUrl().toString());
        return new Web(settings, options.now(), tokenLost);
    }

    private static void lost(Me me, String reason) {
        LOG.atError()
                .addKeyValue("workspace", me.workspace())
                .addKeyValue("reason", reason)
                .log("Slack does not take the bot's token any more: install the app again and copy the token anew.");
    }

    private static @Nullable URI address(@Nullable String url) {
        return url == null || url.isBlank() ? null : URI.create(url.endsWith("/") ? url : url + "/");
    }

    void open(Hearer hearer) {
        teams.open(hearer);
        ear.open();
    }

    /** Nothing of that workspace is heard any more; that it happened is told before Slack learns that we know. */
    void gone(SlackPlatform platform, Me me, String reason) {
        LOG.atWarn()
                .addKeyValue("workspace", me.workspace())
                .addKeyValue("reason", reason)
                .log("The bot was removed.");
        try {
            options.gone().from(me.workspace(), reason);
        } finally {
            teams.leave(me.team());
            platform.close();
        }
    }

    void closed(Me me) {
        teams.close(me.team());
    }

    /** Whether Slack can tell anything, for health. */
    public boolean connected() {
        return ear.connected();
    }

    /** What the web server is to mount: where Slack tells by HTTP, nothing by socket. */
    public List<HttpEndpoint> endpoints() {
        return ear.endpoints();
    }

    /** Ends the connection; the workspaces are closed by whoever opened them. */
    @Override
    public void close() {
        ear.close();
    }
}
