package dev.awaitbot.chat.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.joran.spi.JoranException;
import ch.qos.logback.core.read.ListAppender;
import dev.awaitbot.chat.slack.fake.Delivery;
import dev.awaitbot.chat.slack.fake.Retries;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** The log tells what went wrong, and neither what people wrote nor what opens their workspace. */
class LogTest {
    private static final String SECRET = "canary-of-launch";

    @Test
    void trouble_is_told_without_words_and_tokens() {
        var lines = new ListAppender<ILoggingEvent>();
        lines.start();
        Logger ours = (Logger) LoggerFactory.getLogger("dev.awaitbot");
        Level before = ours.getLevel();
        ours.setLevel(Level.DEBUG);
        ours.addAppender(lines);
        try (Ground here = new Ground().bySocket()) {
            here.fake.retries(Retries.quick(Duration.ofMillis(300)));
            here.bot.fails(2);
            here.fake.as("dana").says("#launch", "@joel please read " + SECRET);
            here.fake.as("dana").types("#launch", "/await " + SECRET).end();
            here.fake.trouble().fails("apps.connections.open", 500, 2);
            here.fake.connections().get(0).breaks();
            await().until(() ->
                    here.fake.deliveries().stream().noneMatch(told -> told.state() == Delivery.State.WAITING));
            await().until(here::connected);
            List<String> said = List.copyOf(lines.list).stream()
                    .map(line -> line.getFormattedMessage()
                            + line.getKeyValuePairs()
                            + (line.getThrowableProxy() == null
                                    ? ""
                                    : line.getThrowableProxy().getMessage()))
                    .toList();
            assertThat(said).anyMatch(line -> line.contains("not stored"));
            assertThat(said)
                    .noneMatch(line -> line.contains(SECRET) || line.contains("xoxb-") || line.contains("xapp-"));
        } finally {
            ours.detachAppender(lines);
            ours.setLevel(before);
        }
    }

    @Test
    void the_library_that_shows_envelopes_is_kept_quiet() throws JoranException {
        var context = new LoggerContext();
        var configurator = new JoranConfigurator();
        configurator.setContext(context);
        configurator.doConfigure(Path.of("src/main/resources/logback.xml").toFile());
        context.getLogger("ROOT").setLevel(Level.TRACE);
        assertThat(context.getLogger("com.slack.api.methods.impl.MethodsClientImpl")
                        .getEffectiveLevel())
                .isEqualTo(Level.WARN);
        assertThat(context.getLogger("com.slack.api.bolt.util.SlackRequestParser")
                        .getEffectiveLevel())
                .isEqualTo(Level.OFF);
        assertThat(context.getLogger("org.java_websocket.WebSocketImpl").getEffectiveLevel())
                .isEqualTo(Level.WARN);
    }
}
