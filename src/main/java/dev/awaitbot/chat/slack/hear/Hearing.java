package dev.awaitbot.chat.slack.hear;

import com.google.gson.JsonObject;
import com.slack.api.Slack;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.SlackRequestParser;
import com.slack.api.bolt.util.SlackRequestParser.HttpRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs what Slack tells through Bolt, in the order in which it came, and says whether it may be acknowledged. */
final class Hearing implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Hearing.class);

    /** After three seconds Slack tells it again; what takes longer than this is as if it had failed. */
    static final Duration IN_TIME = Duration.ofMillis(2_500);

    private final Lanes lanes = new Lanes();
    private final After after = new After();
    private final App bolt;
    private final SlackRequestParser parser;

    Hearing(Slack slack, Teams teams, Supplier<Instant> now) {
        var once = new Once();
        var ear = new Ear(teams, new Events(once, after, now), new Interactions(once, after, now));
        AppConfig config = AppConfig.builder()
                .slack(slack)
                .singleTeamBotToken(null)
                .signingSecret(null)
                .clientId(null)
                .clientSecret(null)
                .requestVerificationEnabled(false)
                // For what the ear leaves to Bolt alone: all that it takes was stored before it answers, or it throws.
                .allEventsApiAutoAckEnabled(true)
                .build();
        this.bolt = new App(config, slack, List.of(ear)).start();
        this.parser = new SlackRequestParser(config);
    }

    /** @param answer is told what to answer, or empty where it must not be acknowledged */
    void tell(JsonObject payload, HttpRequest request, Consumer<Optional<Response>> answer) {
        if (!lanes.take(Teams.lane(payload), () -> answer.accept(run(request)))) {
            LOG.warn("More comes in than can be worked on; Slack is to tell it again.");
            answer.accept(Optional.empty());
        }
    }

    private Optional<Response> run(HttpRequest told) {
        try {
            Request<?> request = parser.parse(told);
            if (request == null) {
                return Optional.of(Response.ok());
            }
            Response response = bolt.run(request);
            return response.getStatusCode() == 200 ? Optional.of(response) : Optional.empty();
        } catch (NotHeard e) {
            LOG.atInfo().addKeyValue("reason", e.getMessage()).log("Slack is to tell it again.");
        } catch (Exception e) {
            // A message of the parser's may hold what it could not read.
            LOG.atWarn()
                    .addKeyValue("kind", e.getClass().getSimpleName())
                    .addKeyValue("at", place(e))
                    .log("What Slack told is not stored; Slack is to tell it again.");
        }
        return Optional.empty();
    }

    /** Does what may be slow and is not waited for. */
    void later(Runnable work) {
        after.run(work);
    }

    private static String place(Exception e) {
        StackTraceElement[] trace = e.getStackTrace();
        return trace.length == 0 ? "" : trace[0].getClassName() + ":" + trace[0].getLineNumber();
    }

    /** As {@link #tell}, waited for as long as Slack waits. */
    Optional<Response> ask(JsonObject payload, HttpRequest request) {
        var answer = new CompletableFuture<Optional<Response>>();
        tell(payload, request, answer::complete);
        try {
            return answer.get(IN_TIME.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException late) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    static HttpRequest request(String body, Map<String, List<String>> headers, boolean socket) {
        return HttpRequest.builder()
                .requestUri("")
                .remoteAddress("")
                .queryString(Map.of())
                .requestBody(body)
                .headers(new RequestHeaders(headers))
                .socketMode(socket)
                .build();
    }

    @Override
    public void close() {
        lanes.close();
        after.close();
        bolt.stop();
        bolt.executorService().shutdownNow();
    }
}
