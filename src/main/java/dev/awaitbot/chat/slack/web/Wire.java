package dev.awaitbot.chat.slack.web;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import com.slack.api.util.http.SlackHttpClient;
import java.io.IOException;
import java.time.Duration;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** The connection to Slack: what is sent is sent once, and it is known of each call whether its request may have left. */
final class Wire implements AutoCloseable {
    private static final Duration CONNECTING = Duration.ofSeconds(3);

    private final SlackConfig config = new SlackConfig();
    private final String token;
    private final OkHttpClient http;
    private final ThreadLocal<Boolean> left = ThreadLocal.withInitial(() -> false);

    Wire(Web.Settings settings) {
        token = settings.token();
        config.setMethodsEndpointUrlPrefix(settings.apiUrl());
        // Its figures are not read, and for them it would ask auth.test by itself.
        config.getMethodsConfig().setStatsEnabled(false);
        // Tried again by itself, a post could be there twice.
        http = SlackHttpClient.buildOkHttpClient(config)
                .newBuilder()
                .connectTimeout(CONNECTING)
                .retryOnConnectionFailure(false)
                .addNetworkInterceptor(chain -> {
                    left.set(true);
                    return chain.proceed(chain.request());
                })
                .build();
    }

    /** @param most how long a call may take in all */
    MethodsClient methods(Duration most) {
        left.set(false);
        return Slack.getInstance(config, new SlackHttpClient(within(most))).methods(token);
    }

    Response execute(Request request, Duration most) throws IOException {
        left.set(false);
        return within(most).newCall(request).execute();
    }

    /** Whether anything of this thread's last call was sent. */
    boolean left() {
        return left.get();
    }

    private OkHttpClient within(Duration most) {
        return http.newBuilder()
                .callTimeout(most)
                .readTimeout(most)
                .writeTimeout(most)
                .build();
    }

    @Override
    public void close() {
        http.dispatcher().executorService().shutdown();
        http.connectionPool().evictAll();
        try {
            config.close();
        } catch (Exception e) {
            throw new IllegalStateException("Slack's library could not be closed.", e);
        }
    }
}
