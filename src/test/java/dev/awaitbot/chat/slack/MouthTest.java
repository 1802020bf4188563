package dev.awaitbot.chat.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awaitbot.chat.Post;
import dev.awaitbot.chat.SendResult;
import dev.awaitbot.chat.SendResult.Outcome;
import dev.awaitbot.chat.slack.blocks.Blocks;
import dev.awaitbot.chat.slack.blocks.Names;
import dev.awaitbot.chat.slack.fake.FakeSlack;
import dev.awaitbot.chat.slack.fake.Request;
import dev.awaitbot.chat.slack.speak.Mouth;
import dev.awaitbot.chat.slack.web.Web;
import dev.awaitbot.protocol.Card;
import dev.awaitbot.protocol.Control;
import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.MessageId;
import dev.awaitbot.protocol.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the bot says stands in Slack, once, or the courier knows what became of it. */
class MouthTest {
    private static final Card CARD = Card.say("A-17 is due now.").with(Control.button("Done", "done:17"));

    private final FakeSlack fake = FakeSlack.start();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private String launch;
    private PersonId dana;
    private Web web;
    private Mouth mouth;

    @BeforeEach
    void aWorkspace() {
        dana = new PersonId(fake.person("dana").id());
        launch = fake.channel("launch", "dana");
        web = new Web(new Web.Settings("slack-T01", fake.botToken(), fake.apiUrl()), Instant::now, lost -> {});
        mouth = new Mouth(web, new Blocks(new Names(new Office(), (where, which) -> Optional.empty())));
    }

    @AfterEach
    void close() {
        assertThat(fake.violations()).isEmpty();
        assertThat(fake.impatient()).isEmpty();
        threads.shutdown();
        web.close();
        fake.close();
    }

    @Test
    void a_post_stands_in_its_channel_with_its_key() {
        SendResult result = mouth.send(post("k1", null));
        var post = fake.posts("#launch").get(0);
        assertThat(result).isEqualTo(SendResult.sent(new MessageId(post.ts())));
        assertThat(post.text()).isEqualTo("A-17 is due now.");
        assertThat(post.controls()).containsExactly("Done");
        assertThat(post.metadata().orElseThrow().toString())
                .contains("await_post")
                .contains("k1");
        Request request = last("chat.postMessage");
        assertThat(request.arguments().get("unfurl_links").getAsString()).isIn("0", "false");
        assertThat(request.arguments().get("unfurl_media").getAsString()).isIn("0", "false");
    }

    @Test
    void a_reply_stands_in_its_thread() {
        var root = fake.as("dana").says("#launch", "please review");
        mouth.send(post("k1", root.ts()));
        assertThat(fake.posts("#launch").get(1).thread()).isEqualTo(root.ts());
    }

    @Test
    void a_reply_to_a_message_that_was_deleted_does_not_stay_in_the_channel() {
        var root = fake.as("dana").says("#launch", "please review");
        fake.as("dana").deletes(root);
        SendResult result = mouth.send(post("k1", root.ts()));
        assertThat(result).isEqualTo(SendResult.rejected("the message that its thread began with was deleted"));
        assertThat(fake.posts("#launch")).isEmpty();
    }

    @Test
    void a_direct_post_goes_to_the_persons_own_conversation_which_is_asked_for_once() {
        var place = new Post.Place(new ConversationId(launch), new MessageId("1.2"), dana, true);
        assertThat(mouth.send(new Post("k1", place, CARD)).outcome()).isEqualTo(Outcome.SENT);
        assertThat(mouth.send(new Post("k2", place, CARD)).outcome()).isEqualTo(Outcome.SENT);
        assertThat(asked("conversations.open")).hasSize(1);
        assertThat(last("chat.postMessage").channel()).startsWith("D");
        assertThat(last("chat.postMessage").arguments().has("thread_ts")).isFalse();
        assertThat(mouth.arrived(new Post("k2", place, CARD))).isPresent();
    }

    @Test
    void a_note_in_a_thread_without_replies_is_shown_in_the_channel() {
        var root = fake.as("dana").says("#launch", "please review");
        mouth.send(note(root.ts()));
        assertThat(last("chat.postEphemeral").arguments().has("thread_ts")).isFalse();
        fake.as("dana").replies(root, "and soon");
        mouth.send(note(root.ts()));
        assertThat(last("chat.postEphemeral").arguments().get("thread_ts").getAsString())
                .isEqualTo(root.ts());
        assertThat(mouth.arrived(note(root.ts()))).isEmpty();
    }

    @Test
    void an_edit_takes_the_place_of_what_stood_there() {
        MessageId first = mouth.send(post("k1", null)).message();
        var edit = new Post("k2", place(null), Card.say("A-17 · done"), first, false);
        assertThat(mouth.send(edit)).isEqualTo(SendResult.sent(first));
        assertThat(fake.posts("#launch")).hasSize(1);
        assertThat(fake.posts("#launch").get(0).shown()).isEqualTo("A-17 · done");
        assertThat(fake.posts("#launch").get(0).controls()).isEmpty();
    }

    @Test
    void a_tick_is_set_once() {
        var root = fake.as("dana").says("#launch", "please review");
        var tick = new Post("k1", place(root.ts()), Card.of(), null, true);
        assertThat(mouth.send(tick).outcome()).isEqualTo(Outcome.SENT);
        assertThat(mouth.send(tick).outcome()).isEqualTo(Outcome.SENT);
        assertThat(fake.posts("#launch").get(0).reactions()).containsExactly("white_check_mark");
    }

    @Test
    void a_picture_stands_in_the_thread_of_its_post_with_what_it_shows_in_words() {
        SendResult result = mouth.send(digest());
        assertThat(fake.posts("#launch")).hasSize(2);
        var shown = fake.posts("#launch").get(1);
        assertThat(shown.thread()).isEqualTo(result.message().value());
        assertThat(shown.json().toString()).contains("31 requests a week");
        assertThat(fake.team().file("weeks.png")).containsExactly(1, 2, 3);
    }

    @Test
    void a_picture_that_cannot_be_shown_leaves_the_post_alone() {
        fake.lacks("files.getUploadURLExternal");
        assertThat(mouth.send(digest()).outcome()).isEqualTo(Outcome.SENT);
        assertThat(mouth.send(digest()).outcome()).isEqualTo(Outcome.SENT);
        assertThat(fake.posts("#launch")).hasSize(2);
        assertThat(fake.requests("files.getUploadURLExternal")).hasSize(1);
    }

    @Test
    void without_the_scope_for_pictures_the_post_goes_without() {
        fake.admin().withholds("files:write");
        assertThat(mouth.send(digest()).outcome()).isEqualTo(Outcome.SENT);
        assertThat(fake.posts("#launch")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "channel_not_found, /invite",
        "not_in_channel, /invite",
        "is_archived, archived",
        "user_not_found, no account",
        "something_new, something_new"
    })
    void what_slack_refuses_is_rejected_with_a_reason(String code, String reason) {
        fake.trouble().refuses("chat.postMessage", code, 1);
        SendResult result = mouth.send(post("k1", null));
        assertThat(result.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(result.reason()).contains(code).contains(reason);
    }

    @Test
    void slacks_waiting_time_is_handed_on_and_nothing_is_asked_meanwhile() {
        fake.trouble().limits("chat.postMessage", launch, Duration.ofSeconds(30));
        SendResult first = mouth.send(post("k1", null));
        assertThat(first.outcome()).isEqualTo(Outcome.LATER);
        assertThat(first.after()).isEqualTo(Duration.ofSeconds(30));
        assertThat(mouth.send(post("k1", null)).outcome()).isEqualTo(Outcome.LATER);
        assertThat(asked("chat.postMessage")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"true, k1", "false, k1"})
    void a_post_whose_fate_is_unknown_is_found_by_its_key(boolean inThread, String key) {
        var root = fake.as("dana").says("#launch", "please review");
        Post post = post(key, inThread ? root.ts() : null);
        fake.trouble().dropsAfter("chat.postMessage", 1);
        assertThat(mouth.send(post).outcome()).isEqualTo(Outcome.UNKNOWN);
        String there = fake.posts("#launch").get(1).ts();
        assertThat(mouth.arrived(post)).contains(new MessageId(there));
        assertThat(mouth.arrived(post("another", inThread ? root.ts() : null))).isEmpty();
    }

    @Test
    void a_server_error_says_nothing_of_the_post() {
        fake.trouble().fails("chat.postMessage", 502, 1);
        assertThat(mouth.send(post("k1", null)).outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(mouth.arrived(post("k1", null))).isEmpty();
        fake.trouble().failsAfter("chat.postMessage", 1);
        assertThat(mouth.send(post("k1", null)).outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(mouth.arrived(post("k1", null))).isPresent();
    }

    @Test
    void an_edit_or_a_tick_of_unknown_fate_is_simply_done_again() {
        MessageId first = mouth.send(post("k1", null)).message();
        fake.trouble().dropsAfter("chat.update", 1);
        var edit = new Post("k2", place(null), Card.say("A-17 · done"), first, false);
        assertThat(mouth.send(edit).outcome()).isEqualTo(Outcome.LATER);
        assertThat(mouth.send(edit).outcome()).isEqualTo(Outcome.SENT);
    }

    @Test
    void one_slow_channel_holds_up_no_other() {
        Duration slow = Duration.ofSeconds(2);
        fake.trouble().slows("chat.postMessage", slow, 4);
        Instant begun = Instant.now();
        List<CompletableFuture<SendResult>> sends = Stream.of("one", "two", "three", "four")
                .map(name -> fake.channel(name, "dana"))
                .map(channel -> new Post("k-" + channel, place(channel, null), CARD))
                .map(post -> CompletableFuture.supplyAsync(() -> mouth.send(post), threads))
                .toList();
        assertThat(sends).allMatch(send -> send.join().outcome() == Outcome.SENT);
        assertThat(Duration.between(begun, Instant.now())).isLessThan(slow.multipliedBy(3));
    }

    @Test
    void where_history_cannot_be_read_nothing_is_found() {
        fake.lacks("conversations.history");
        assertThat(mouth.arrived(post("k1", null))).isEmpty();
    }

    private static Post.Place place(String launch, @Nullable String thread) {
        return new Post.Place(new ConversationId(launch), thread == null ? null : new MessageId(thread), null, false);
    }

    private Post.Place place(@Nullable String thread) {
        return place(launch, thread);
    }

    private Post post(String key, @Nullable String thread) {
        return new Post(key, place(thread), CARD);
    }

    private Post digest() {
        var picture = new Card.Picture("weeks", "31 requests a week", new byte[] {1, 2, 3});
        return new Post("d1", place(null), CARD.showing(picture));
    }

    private Post note(String thread) {
        return new Post("n1", new Post.Place(new ConversationId(launch), new MessageId(thread), dana, false), CARD);
    }

    private List<Request> asked(String method) {
        return fake.requests().stream()
                .filter(request -> request.method().equals(method))
                .toList();
    }

    private Request last(String method) {
        List<Request> all = asked(method);
        return all.get(all.size() - 1);
    }
}
