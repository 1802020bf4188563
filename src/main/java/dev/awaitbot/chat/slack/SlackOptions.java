package dev.awaitbot.chat.slack;

import java.net.URI;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How Slack's app is reached, and reaches us.
 *
 * @param appToken opens the socket ("xapp-…"); null where Slack tells by HTTP
 * @param signingSecret tells Slack's requests by HTTP from others; null where there is a socket
 * @param apiUrl of the Web API, with a slash at its end; every other address follows from what it answers
 */
public record SlackOptions(
        @Nullable String appToken, @Nullable String signingSecret, URI apiUrl, Supplier<Instant> now, Watcher watcher) {
    /** Told what becomes of the app in Slack. */
    @FunctionalInterface
    public interface Watcher {
        /** The app was uninstalled or its token revoked: nothing of the workspace may be kept. Told again if it throws. */
        void gone(String workspace, String reason);

        /** For a while Slack could tell nothing: what was said meanwhile stands in the history alone. May be slow. */
        default void back() {}
    }

    /** @throws IllegalArgumentException where there is no way for Slack to tell anything, with a sentence for the operator */
    public SlackOptions {
        if (blank(appToken) && blank(signingSecret)) {
            throw new IllegalArgumentException("Slack can tell the bot nothing: set slack.app-token for mode socket, or"
                    + " slack.signing-secret for mode http.");
        }
        if (!blank(appToken) && !String.valueOf(appToken).startsWith("xapp-")) {
            throw new IllegalArgumentException("slack.app-token does not begin with \"xapp-\": take the app-level token"
                    + " with the scope connections:write from the app's page \"Basic Information\".");
        }
        if (!apiUrl.toString().endsWith("/")) {
            apiUrl = URI.create(apiUrl + "/");
        }
    }

    public static SlackOptions socket(String appToken, URI apiUrl, Supplier<Instant> now, Watcher watcher) {
        return new SlackOptions(appToken, null, apiUrl, now, watcher);
    }

    public static SlackOptions http(String signingSecret, URI apiUrl, Supplier<Instant> now, Watcher watcher) {
        return new SlackOptions(null, signingSecret, apiUrl, now, watcher);
    }

    static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return (blank(appToken) ? "http" : "socket") + " at " + apiUrl;
    }
}
