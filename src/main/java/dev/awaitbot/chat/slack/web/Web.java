package dev.awaitbot.chat.slack.web;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import dev.awaitbot.chat.slack.web.Heard.Outcome;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The Web API of one workspace. Nothing is asked while Slack has said to wait, nor faster than it allows; what would have to wait is
 * LATER at once. Safe for several threads, none of which waits for another.
 */
public final class Web implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Web.class);
    private static final Duration MOST = Duration.ofSeconds(10);
    private static final Duration UNREACHABLE = Duration.ofSeconds(5);

    private final Settings settings;
    private final Supplier<Instant> clock;
    private final Wire wire;
    private final Pace pace;
    private final Lacks lacks;
    private final Consumer<String> tokenLost;
    private final AtomicBoolean lost;
    private final @Nullable Instant end;

    /**
     * Where a workspace is asked.
     *
     * @param workspace for the log
     * @param apiUrl with a slash at its end: "https://slack.com/api/"
     */
    public record Settings(String workspace, String token, String apiUrl) {
        /** Without the token. */
        @Override
        public String toString() {
            return workspace + " at " + apiUrl;
        }
    }

    /** One call of one method. */
    @FunctionalInterface
    public interface Call<T> {
        T of(MethodsClient methods) throws IOException, SlackApiException;
    }

    /** @param tokenLost is told once why Slack does not take the token any more: "token_revoked" */
    public Web(Settings settings, Supplier<Instant> clock, Consumer<String> tokenLost) {
        this.settings = settings;
        this.clock = clock;
        this.wire = new Wire(settings);
        this.pace = new Pace(new Elapsed(clock));
        this.lacks = new Lacks(settings.workspace());
        this.tokenLost = tokenLost;
        this.lost = new AtomicBoolean();
        this.end = null;
    }

    private Web(Web other, Instant end) {
        this.settings = other.settings;
        this.clock = other.clock;
        this.wire = other.wire;
        this.pace = other.pace;
        this.lacks = other.lacks;
        this.tokenLost = other.tokenLost;
        this.lost = other.lost;
        this.end = end;
    }

    /** The same, where all calls together may take so long from now on. */
    public Web within(Duration most) {
        return new Web(this, clock.get().plus(most));
    }

    public Instant now() {
        return clock.get();
    }

    /** Asks a method that counts for the whole workspace. */
    public <T extends SlackApiTextResponse> Heard<T> ask(String method, Call<T> call) {
        return ask(method, null, call);
    }

    /** Asks a method about a channel: Slack may limit or allow it there alone. */
    public <T extends SlackApiTextResponse> Heard<T> ask(String method, @Nullable String channel, Call<T> call) {
        String lacking = lacks.of(method, channel);
        Duration left = left();
        if (lacking != null || left.isZero()) {
            return lacking != null ? Heard.not(Outcome.REFUSED, lacking) : Heard.later(UNREACHABLE, "out_of_time");
        }
        Duration wait = pace.take(method, channel);
        if (!wait.isZero()) {
            return Heard.later(wait, "ratelimited");
        }
        Heard<T> heard;
        String needed = null;
        try {
            T body = call.of(wire.methods(left));
            heard = body.isOk() ? Heard.ok(body) : Sorting.code(String.valueOf(body.getError()));
            needed = body.getNeeded();
        } catch (SlackApiException e) {
            heard = Sorting.status(e.getResponse(), e.getError());
            needed = e.getError() == null ? null : e.getError().getNeeded();
        } catch (IOException | RuntimeException e) {
            heard = broken(method, e);
        }
        if (heard.lacking()) {
            lacks.note(method, channel, heard.code(), needed);
        }
        return remembered(heard, method, channel);
    }

    /** Sends bytes to an address that Slack gave: a response_url, or where a file goes. */
    public Heard<String> post(URI address, String type, byte[] bytes) {
        Duration left = left();
        if (left.isZero()) {
            return Heard.later(UNREACHABLE, "out_of_time");
        }
        var request = new Request.Builder()
                .url(address.toString())
                .post(RequestBody.create(bytes, MediaType.get(type)))
                .build();
        try (Response response = wire.execute(request, left)) {
            ResponseBody body = response.body();
            return response.isSuccessful() ? Heard.ok(body.string()) : Sorting.status(response, null);
        } catch (IOException e) {
            return broken("post", e);
        }
    }

    private <T> Heard<T> remembered(Heard<T> heard, String method, @Nullable String channel) {
        if (Sorting.tooFast(heard)) {
            pace.close(method, channel, heard.after());
        } else if (Sorting.noToken(heard)) {
            pace.closeAll(heard.after());
            if (lost.compareAndSet(false, true)) {
                tokenLost.accept(heard.code());
            }
        } else if (heard.ok()) {
            lost.set(false);
        }
        return heard;
    }

    /** No answer, or one that is none of Slack's. */
    private <T> Heard<T> broken(String method, Exception e) {
        String kind = e.getClass().getSimpleName();
        LOG.atInfo()
                .addKeyValue("workspace", settings.workspace())
                .addKeyValue("method", method)
                .addKeyValue("reason", kind)
                .log("Slack did not answer.");
        return wire.left() ? Heard.not(Outcome.UNKNOWN, kind) : Heard.gone(UNREACHABLE, kind);
    }

    private Duration left() {
        Duration left = end == null ? MOST : Duration.between(clock.get(), end);
        return left.compareTo(Duration.ofMillis(1)) < 0 ? Duration.ZERO : left.compareTo(MOST) > 0 ? MOST : left;
    }

    @Override
    public void close() {
        wire.close();
    }
}
