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
 * @param gone is told once a workspace has no bot any more: nothing of it may be kept
 * @param back is run when Slack can tell something again after a while in which it could not: what was said meanwhile stands in the
 *     history alone; may be slow
 */
public record SlackOptions(
        @Nullable String appToken,
        @Nullable String signingSecret,
        URI apiUrl,
        Supplier<Instant> now,
        Gone gone,
        Runnable back) {
    /** Told when the app was uninstalled or its token revoked, again if it throws. */
    @FunctionalInterface
    public interface Gone {
        void from(String workspace, String reason);
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

    public static SlackOptions socket(String appToken, URI apiUrl, Supplier<Instant> now, Gone gone) {
        return new SlackOptions(appToken, null, apiUrl, now, gone, () -> {});
    }

    public static SlackOptions http(String signingSecret, URI apiUrl, Supplier<Instant> now, Gone gone) {
        return new SlackOptions(null, signingSecret, apiUrl, now, gone, () -> {});
    }

    /** The same, and what is to be done after a while in which Slack could tell nothing. */
    public SlackOptions back(Runnable catchUp) {
        return new SlackOptions(appToken, signingSecret, apiUrl, now, gone, catchUp);
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
