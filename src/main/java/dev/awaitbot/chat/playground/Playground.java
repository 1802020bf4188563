package dev.awaitbot.chat.playground;

import dev.awaitbot.chat.ChatListener;
import dev.awaitbot.chat.ChatPlatform;
import dev.awaitbot.chat.Directory;
import dev.awaitbot.chat.Features;
import dev.awaitbot.chat.HttpEndpoint;
import dev.awaitbot.chat.Post;
import dev.awaitbot.chat.SendResult;
import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.Message;
import dev.awaitbot.protocol.MessageId;
import dev.awaitbot.protocol.Notation;
import dev.awaitbot.protocol.PersonId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A workspace on a page of this machine, kept in a journal: the demo, the manual and the test bed. */
public final class Playground implements ChatPlatform {
    /** The name of the workspace. */
    public static final String WORKSPACE = "playground";

    private final Stage stage;
    private final Story story;
    private final Live live;
    private final Api api;

    /**
     * Opens the playground that is kept in a folder, or makes one.
     *
     * @param story who is there, and what they said before; it is told by {@link #open}, once
     * @throws UncheckedIOException where the folder cannot be read or written
     */
    public Playground(Path folder, Story story, Controls controls) {
        this.story = story;
        this.live = new Live(controls.now());
        try {
            var memory = new Memory(new Journal(folder.resolve("playground.jsonl")), live::changed);
            this.stage = Stage.of(story.team(), memory, controls);
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
        this.api = new Api(stage, live);
    }

    /** Where its clock goes on: when the last thing happened, or before the first line of the story. */
    public Instant resumesAt() {
        return stage.memory().ask(Talk::latest).orElseGet(story::begins);
    }

    @Override
    public String workspace() {
        return WORKSPACE;
    }

    @Override
    public PersonId self() {
        return Team.AWAIT.id();
    }

    @Override
    public Notation notation() {
        return Notation.SLACK;
    }

    @Override
    public Features features() {
        return new Features(true, true, true, true);
    }

    /** In a new playground this tells the bot the whole story, the clock wound along; else what it has not confirmed. */
    @Override
    public void open(ChatListener listener) {
        var acts = new Acts(stage, listener);
        boolean seeded = stage.memory().ask(Talk::seeded);
        if (!seeded) {
            new Narrator(story, stage, acts, listener).tell();
        } else if (!stage.memory().ask(Talk::untold).isEmpty()) {
            acts.alone(() -> {});
        }
        api.open(acts);
    }

    @Override
    public Directory directory() {
        return stage.team();
    }

    @Override
    public SendResult send(Post post) {
        try {
            return stage.mouth()
                    .say(post)
                    .map(id -> SendResult.sent(new MessageId(id)))
                    .orElseGet(() -> SendResult.rejected("what it belongs to is not in the playground"));
        } catch (UncheckedIOException e) {
            return SendResult.later(Duration.ofSeconds(5), String.valueOf(e.getMessage()));
        }
    }

    @Override
    public Optional<MessageId> arrived(Post post) {
        return stage.memory().ask(talk -> talk.posted(post.key())).map(MessageId::new);
    }

    @Override
    public Optional<Message> message(ConversationId conversation, MessageId message) {
        return stage.messages().find(conversation, message);
    }

    @Override
    public List<Message> history(ConversationId conversation, Instant after, int most) {
        return stage.messages().after(conversation, after, most);
    }

    @Override
    public Optional<URI> link(ConversationId conversation, MessageId message) {
        return Optional.of(URI.create("/playground#" + conversation + "/" + message));
    }

    @Override
    public boolean awake(ConversationId conversation, MessageId thread) {
        return stage.memory()
                .ask(talk -> talk.find(conversation.value(), thread.value()))
                .isPresent();
    }

    @Override
    public List<HttpEndpoint> endpoints() {
        return api.endpoints();
    }

    @Override
    public void close() {
        live.close();
        stage.memory().close();
    }
}
