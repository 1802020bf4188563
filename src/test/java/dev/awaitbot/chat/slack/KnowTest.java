package dev.awaitbot.chat.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import dev.awaitbot.chat.PlatformException;
import dev.awaitbot.chat.slack.fake.Delivery;
import dev.awaitbot.chat.slack.fake.Post;
import dev.awaitbot.protocol.Conversation;
import dev.awaitbot.protocol.Conversation.Kind;
import dev.awaitbot.protocol.Message;
import dev.awaitbot.protocol.MessageId;
import dev.awaitbot.protocol.Person;
import dev.awaitbot.protocol.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who is there, where they talk, and what was said. */
class KnowTest {
    private static final Instant LONG_AGO = Instant.EPOCH;
    private final Ground here = new Ground();

    @AfterEach
    void close() {
        here.close();
    }

    @Test
    void people_channels_and_groups_are_known_from_the_start() {
        here.fake.team().privateChannel("board", "dana");
        here.fake.group("reviewers", "dana", "joel");
        here.bySocket();
        var directory = here.platform.directory();
        assertThat(directory.people()).extracting(Person::name).contains("dana", "joel");
        assertThat(directory.person(here.platform.self()).map(Person::bot)).contains(true);
        assertThat(directory.conversations())
                .extracting(Conversation::name, Conversation::kind)
                .contains(tuple("launch", Kind.CHANNEL), tuple("board", Kind.PRIVATE));
        assertThat(directory.conversation(here.launch).map(Conversation::members))
                .hasValueSatisfying(
                        members -> assertThat(members).contains(here.dana, here.joel, here.platform.self()));
        assertThat(directory.groups().get(0).handle()).isEqualTo("reviewers");
        assertThat(directory.groups().get(0).members()).containsExactlyInAnyOrder(here.dana, here.joel);
    }

    @Test
    void lists_are_the_same_until_something_changes() {
        here.bySocket();
        var directory = here.platform.directory();
        List<Person> people = directory.people();
        here.fake.as("dana").says("#launch", "@joel please read the plan");
        settled();
        assertThat(directory.people()).isSameAs(people);
        here.fake.person("lee");
        here.fake.as("lee").joins("#launch");
        await().until(() ->
                directory.people().stream().anyMatch(person -> person.name().equals("lee")));
        assertThat(directory.conversation(here.launch).orElseThrow().members())
                .contains(new PersonId(here.fake.as("lee").id()));
    }

    @Test
    void what_changes_is_known_from_the_event() {
        here.fake.group("reviewers", "dana");
        here.bySocket();
        var directory = here.platform.directory();
        here.fake
                .admin()
                .deactivates("joel")
                .hires("lee")
                .regroups("reviewers", "dana", "lee")
                .renames("#launch", "launched");
        settled();
        assertThat(directory.person(here.joel).map(Person::active)).contains(false);
        PersonId lee = new PersonId(here.fake.as("lee").id());
        assertThat(directory.person(lee).map(Person::name)).contains("lee");
        assertThat(directory.groups().get(0).members()).containsExactlyInAnyOrder(here.dana, lee);
        assertThat(directory.conversation(here.launch).map(Conversation::name)).contains("launched");
        assertThat(here.fake.requests("users.info")).isEmpty();
    }

    @Test
    void a_zone_is_known() {
        here.fake.admin().changes("dana", member -> member.in("Asia/Kolkata"));
        here.bySocket();
        assertThat(here.platform.directory().person(here.dana).map(Person::zone))
                .contains(ZoneId.of("Asia/Kolkata"));
    }

    @Test
    void whoever_is_not_known_is_asked_for_once() {
        here.bySocket();
        here.fake.person("lee");
        here.fake.channel("later", "lee");
        for (int i = 0; i < 5; i++) {
            here.fake.as("lee").says("#later", "hello " + i);
        }
        settled();
        await().until(() -> here.platform.directory().people().stream()
                .anyMatch(person -> person.name().equals("lee")));
        assertThat(here.fake.requests("users.info")).hasSize(1);
        assertThat(here.fake.requests("conversations.info")).hasSize(1);
    }

    @Test
    void a_message_is_found_whether_it_stands_at_channel_level_or_in_a_thread() {
        here.bySocket();
        Post root = here.fake.as("dana").says("#launch", "@joel please read the plan");
        Post reply = here.fake.as("joel").replies(root, "On it");
        assertThat(found(root)).isEqualTo(root.text());
        assertThat(found(reply)).isEqualTo("On it");
        here.fake.as("joel").deletes(reply);
        assertThat(here.platform.message(here.launch, new MessageId(reply.ts())))
                .isEmpty();
        assertThat(here.platform.message(here.launch, new MessageId("1000000000.000100")))
                .isEmpty();
    }

    @Test
    void history_brings_what_people_said_in_its_order_with_threads_that_went_on() {
        here.bySocket();
        Post root = here.fake.as("dana").says("#launch", "@joel please read the plan");
        here.fake.as("dana").says("#launch", "@awaitbot help");
        Post second = here.fake.as("dana").says("#launch", "@joel and the budget");
        Post reply = here.fake.as("joel").replies(root, "On it");
        List<Message> all = here.platform.history(here.launch, LONG_AGO, 100);
        assertThat(all)
                .extracting(message -> message.id().value())
                .containsExactlyInAnyOrder(root.ts(), second.ts(), reply.ts());
        assertThat(all).extracting(Message::sentAt).isSorted();
        assertThat(here.platform.history(here.launch, LONG_AGO, 2))
                .extracting(message -> message.id().value())
                .containsExactly(root.ts(), second.ts());
        assertThat(here.platform.history(here.launch, Instant.now().plusSeconds(60), 100))
                .isEmpty();
    }

    @Test
    void history_that_slack_refuses_for_long_is_asked_for_another_time() {
        here.bySocket();
        here.fake.trouble().limits("conversations.history", null, Duration.ofMinutes(5));
        assertThatThrownBy(() -> here.platform.history(here.launch, LONG_AGO, 100))
                .isInstanceOf(PlatformException.class);
    }

    @Test
    void a_message_has_an_address_and_an_archived_channel_is_not_woken() {
        here.bySocket();
        assertThat(here.platform.link(here.launch, new MessageId("1772445600.000100")))
                .hasValueSatisfying(link ->
                        assertThat(link.getPath()).isEqualTo("/archives/" + here.launch + "/p1772445600000100"));
        assertThat(here.platform.awake(here.launch, new MessageId("1772445600.000100")))
                .isTrue();
        here.fake.admin().archives("#launch");
        await().until(() -> !here.platform.awake(here.launch, new MessageId("1772445600.000100")));
    }

    private String found(Post post) {
        return here.platform
                .message(here.launch, new MessageId(post.ts()))
                .map(Message::text)
                .orElse("");
    }

    private void settled() {
        await().until(() -> here.fake.deliveries().stream().allMatch(Delivery::isAcked));
    }
}
