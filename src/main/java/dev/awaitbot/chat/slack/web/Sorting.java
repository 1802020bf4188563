package dev.awaitbot.chat.slack.web;

import com.slack.api.methods.SlackApiErrorResponse;
import dev.awaitbot.chat.slack.web.Heard.Outcome;
import java.time.Duration;
import java.util.Set;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** What Slack's errors mean for whoever asked. */
final class Sorting {
    /** Where Slack asks to wait and does not say how long. */
    private static final Duration A_WHILE = Duration.ofSeconds(30);

    /** How long a token that Slack does not know is left alone. */
    static final Duration NO_TOKEN = Duration.ofMinutes(10);

    private static final int TOO_MANY = 429;

    private static final Set<String> TOO_FAST = Set.of("ratelimited", "rate_limited");

    /** What passes, and has not happened. */
    private static final Set<String> PASSING =
            Set.of("request_timeout", "service_unavailable", "team_added_to_org", "org_login_required");

    /** Slack says of these that a part of it may have been done. */
    private static final Set<String> UNSURE = Set.of("internal_error", "fatal_error");

    private static final Set<String> TOKENS = Set.of(
            "token_revoked",
            "token_expired",
            "invalid_auth",
            "not_authed",
            "account_inactive",
            "team_access_not_granted");

    private Sorting() {}

    static <T> Heard<T> code(String code) {
        if (TOO_FAST.contains(code) || PASSING.contains(code)) {
            return Heard.later(A_WHILE, code);
        }
        if (TOKENS.contains(code)) {
            return Heard.gone(NO_TOKEN, code);
        }
        return Heard.not(UNSURE.contains(code) ? Outcome.UNKNOWN : Outcome.REFUSED, code);
    }

    /** An answer that is no "200". */
    static <T> Heard<T> status(Response response, @Nullable SlackApiErrorResponse error) {
        int status = response.code();
        String said = error == null ? null : error.getError();
        String code = said == null || said.isEmpty() ? "http_" + status : said;
        if (status == TOO_MANY) {
            return Heard.later(after(response.header("Retry-After")), "ratelimited");
        }
        if (status >= 500 && status != 501) {
            return Heard.not(Outcome.UNKNOWN, code);
        }
        if (said == null && (status == 404 || status == 405 || status == 501)) {
            return Heard.not(Outcome.REFUSED, "unknown_method");
        }
        return code(code);
    }

    static boolean tooFast(Heard<?> heard) {
        return heard.outcome() == Outcome.LATER && TOO_FAST.contains(heard.code());
    }

    static boolean noToken(Heard<?> heard) {
        return TOKENS.contains(heard.code());
    }

    private static Duration after(@Nullable String seconds) {
        if (seconds == null || seconds.isEmpty() || !seconds.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return A_WHILE;
        }
        return seconds.length() > 6 ? Duration.ofDays(1) : Duration.ofSeconds(Math.max(1, Long.parseLong(seconds)));
    }
}
