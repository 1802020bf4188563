package dev.awaitbot.chat.slack;

import static org.awaitility.Awaitility.await;

import dev.awaitbot.chat.HttpEndpoint;
import dev.awaitbot.chat.slack.fake.FakeSlack;
import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.PersonId;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A workspace with a few people, the adapter in it, and somebody who writes down what it hears. */
final class Ground implements AutoCloseable {
    final FakeSlack fake = FakeSlack.start();
    final Recorder bot = new Recorder();
    final List<String> gone = new CopyOnWriteArrayList<>();
    final PersonId dana;
    final PersonId joel;
    final ConversationId launch;
    private Slack slack;
    SlackPlatform platform;

    Ground() {
        dana = new PersonId(fake.person("dana").id());
        joel = new PersonId(fake.person("joel").id());
        launch = new ConversationId(fake.channel("launch", "dana", "joel"));
    }

    /** By Socket Mode, and waits until it listens. */
    Ground bySocket() {
        open(SlackOptions.socket(
                fake.appToken(), URI.create(fake.apiUrl()), Instant::now, (workspace, why) -> gone.add(why)));
        await().until(slack::connected);
        return this;
    }

    /** @param now what the clock shows, which requests are to be signed by */
    Ground byHttp(Instant now) {
        open(SlackOptions.http(
                fake.signingSecret(), URI.create(fake.apiUrl()), () -> now, (workspace, why) -> gone.add(why)));
        return this;
    }

    private void open(SlackOptions options) {
        slack = new Slack(options);
        platform = slack.workspace(fake.botToken());
        platform.open(bot);
    }

    HttpEndpoint endpoint() {
        return slack.endpoints().get(0);
    }

    boolean connected() {
        return slack.connected();
    }

    @Override
    public void close() {
        if (platform != null) {
            platform.close();
            slack.close();
        }
        fake.close();
    }
}
