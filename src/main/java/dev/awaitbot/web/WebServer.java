package dev.awaitbot.web;

import dev.awaitbot.chat.HttpEndpoint;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.ContentType;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.util.JavalinException;
import java.util.List;
import java.util.function.Supplier;

/** The web server: health, and in time the dashboard and what adapters offer. */
public final class WebServer implements AutoCloseable {
    private static final int STOP_MILLIS = 1_000;

    private final Javalin javalin;

    private WebServer(Javalin javalin) {
        this.javalin = javalin;
    }

    /**
     * Binds at once.
     *
     * @param port 0 for any that is free
     * @param endpoints what the adapters offer
     * @param parts asked at each look at the bot's readiness, so it answers quickly
     */
    public static WebServer start(
            String host, int port, Supplier<List<PartState>> parts, List<HttpEndpoint> endpoints) {
        var javalin = Javalin.create(config -> configure(config, host, parts, endpoints));
        return new WebServer(javalin.start(host, port));
    }

    private static void configure(
            JavalinConfig config, String host, Supplier<List<PartState>> parts, List<HttpEndpoint> endpoints) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.concurrency.useVirtualThreads = false;
        config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
        config.jetty.modifyServer(server -> server.setStopTimeout(STOP_MILLIS));
        config.routes.before(context -> {
            secure(context);
            if (HostName.isLoopback(host) && !HostName.isLoopback(HostName.of(context.header("Host")))) {
                throw new ForbiddenResponse("This host name is not served.");
            }
        });
        config.routes.get("/health/live", context -> json(context, 200, "{\"status\":\"up\"}"));
        config.routes.get("/health/ready", context -> {
            List<PartState> states = parts.get();
            json(context, states.stream().allMatch(PartState::up) ? 200 : 503, HealthJson.of(states));
        });
        endpoints.forEach(endpoint -> Mount.on(config.routes, endpoint));
    }

    private static void secure(Context context) {
        context.header("Content-Security-Policy", "default-src 'self'; frame-ancestors 'none'; base-uri 'none'");
        context.header("X-Content-Type-Options", "nosniff");
        context.header("Referrer-Policy", "no-referrer");
        context.header("Cache-Control", "no-store");
    }

    private static void json(Context context, int status, String json) {
        context.status(status).contentType(ContentType.APPLICATION_JSON).result(json);
    }

    /** Where it listens. */
    public int port() {
        return javalin.port();
    }

    /** Answers no more, and ends within 2 seconds. */
    @Override
    public void close() {
        try {
            javalin.stop();
        } catch (JavalinException e) {
            // Whoever was still waiting for an answer gets none, and Javalin has logged it.
            return;
        }
    }
}
