package dev.awaitbot.chat.slack;

import dev.awaitbot.chat.ChatListener;
import dev.awaitbot.chat.ChatPlatform;
import dev.awaitbot.chat.Directory;
import dev.awaitbot.chat.Features;
import dev.awaitbot.chat.Post;
import dev.awaitbot.chat.SendResult;
import dev.awaitbot.chat.slack.blocks.Blocks;
import dev.awaitbot.chat.slack.blocks.Names;
import dev.awaitbot.chat.slack.hear.Hearer;
import dev.awaitbot.chat.slack.know.Know;
import dev.awaitbot.chat.slack.know.Me;
import dev.awaitbot.chat.slack.know.Messages;
import dev.awaitbot.chat.slack.know.Past;
import dev.awaitbot.chat.slack.speak.Mouth;
import dev.awaitbot.chat.slack.speak.Replies;
import dev.awaitbot.chat.slack.web.Web;
import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.Message;
import dev.awaitbot.protocol.MessageId;
import dev.awaitbot.protocol.Notation;
import dev.awaitbot.protocol.PersonId;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One workspace in Slack. */
public final class SlackPlatform implements ChatPlatform {
    /** How long the lists of people and conversations are waited for; what takes longer comes in the background. */
    private static final Duration LISTS = Duration.ofSeconds(10);

    private final Slack slack;
    private final Me me;
    private final Web web;
    private final Know know;
    private final Messages messages;
    private final Past past;
    private final Mouth mouth;
    private final Replies replies;

    SlackPlatform(Slack slack, Me me, Web web) {
        this.slack = slack;
        this.me = me;
        this.web = web;
        this.know = new Know(web, me);
        this.messages = new Messages(me);
        this.past = new Past(web, messages);
        var blocks = new Blocks(new Names(know, this::link));
        this.mouth = new Mouth(web, blocks);
        this.replies = new Replies(web, blocks, mouth);
    }

    @Override
    public String workspace() {
        return me.workspace();
    }

    @Override
    public PersonId self() {
        return me.person();
    }

    @Override
    public Notation notation() {
        return Notation.SLACK;
    }

    @Override
    public Features features() {
        return new Features(true, true, true, true);
    }

    @Override
    public void open(ChatListener listener) {
        know.open(LISTS);
        slack.open(new Hearer(me, know, past, messages, listener, replies, reason -> slack.gone(this, me, reason)));
    }

    @Override
    public Directory directory() {
        return know;
    }

    @Override
    public SendResult send(Post post) {
        return mouth.send(post);
    }

    @Override
    public Optional<MessageId> arrived(Post post) {
        return mouth.arrived(post);
    }

    @Override
    public Optional<Message> message(ConversationId conversation, MessageId message) {
        return past.message(conversation, message);
    }

    @Override
    public List<Message> history(ConversationId conversation, Instant after, int most) {
        return past.history(conversation, after, most);
    }

    /** Built rather than asked for: as many as a digest has would take Slack a minute. */
    @Override
    public Optional<URI> link(ConversationId conversation, MessageId message) {
        return Optional.ofNullable(me.address())
                .map(address -> address.resolve(
                        "archives/" + conversation + "/p" + message.value().replace(".", "")));
    }

    @Override
    public boolean awake(ConversationId conversation, MessageId thread) {
        return know.awake(conversation);
    }

    /** Whether Slack can tell anything, for health. */
    public boolean connected() {
        return slack.connected();
    }

    @Override
    public void close() {
        slack.closed(me);
        know.close();
        web.close();
    }
}
