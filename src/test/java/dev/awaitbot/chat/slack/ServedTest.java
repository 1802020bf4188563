package dev.awaitbot.chat.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.awaitbot.browser.Served;
import dev.awaitbot.chat.slack.fake.FakeSlack;
import dev.awaitbot.chat.slack.fake.Person;
import dev.awaitbot.chat.slack.fake.Post;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as it is started for Slack, in a process of its own: a request from its first word until it is answered. */
class ServedTest {
    private static final Manifest MANIFEST = Manifest.read();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    Path dir;

    @Test
    void a_request_is_nudged_reminded_of_and_closed() throws Exception {
        try (FakeSlack slack = FakeSlack.start()) {
            slack.person("lee");
            slack.person("dana");
            slack.channel("launch", "lee", "dana");
            slack.admin().grantsOnly(MANIFEST.scopes()).subscribesOnly(MANIFEST.events());
            try (var served = new Served(dir, "--config", config(slack).toString())) {
                assertThat(served.where()).isEqualTo("in slack-" + slack.teamId());
                asked(slack);
            }
            assertThat(slack.violations()).isEmpty();
        }
    }

    private static void asked(FakeSlack slack) {
        Person lee = slack.as("lee");
        Person dana = slack.as("dana");
        lee.says("#launch", "Can somebody please review the rollout plan?");
        Post note = seen(() -> slack.ephemerals("lee"), "nobody knows that it is theirs");
        assertThat(note.controls()).startsWith("Set owner", "Set when", "Rewrite");

        lee.chooses(note, "Set owner", "dana").acknowledged();
        Post word = seen(() -> slack.direct("dana"), "One request wants an answer from you");
        assertThat(word.controls()).containsExactly("Done", "Snooze", "Can't");
        seen(() -> slack.posts("launch"), "A-01* · dana");

        lee.opensHome();
        await().atMost(PATIENCE)
                .until(() -> slack.team().home("lee").orElseThrow().shown(), home -> home.contains("A-01"));

        dana.clicks(word, "Done").acknowledged();
        seen(() -> slack.posts("launch"), "done");
        lee.types("#launch", "/await waiting").acknowledged();
        seen(() -> slack.ephemerals("lee"), "You wait for nothing.");
    }

    private static Post seen(Supplier<List<Post>> where, String words) {
        return await().atMost(PATIENCE)
                .until(
                        () -> where.get().stream()
                                .filter(post -> post.shown().contains(words))
                                .findFirst(),
                        found -> found.isPresent())
                .orElseThrow();
    }

    private Path config(FakeSlack slack) throws Exception {
        return Files.writeString(
                dir.resolve("awaitbot.yml"), """
                slack:
                  bot-token: %s
                  app-token: %s
                  api-url: %s
                policy:
                  mode: nudge
                  hours: 24/7
                  grace: 1s
                  ladder:
                    - { at: posted + 3s, to: owner, message: reminder }
                """.formatted(slack.botToken(), slack.appToken(), slack.apiUrl()));
    }
}
