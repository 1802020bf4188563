package dev.awaitbot.bot;

import dev.awaitbot.discipline.Post;
import dev.awaitbot.discipline.Talk;
import dev.awaitbot.hearing.Burst;
import dev.awaitbot.hearing.Ear;
import dev.awaitbot.hearing.Heard;
import dev.awaitbot.hearing.Place;
import dev.awaitbot.protocol.Conversation;
import dev.awaitbot.protocol.Message;
import dev.awaitbot.protocol.MessageId;
import dev.awaitbot.protocol.PersonId;
import dev.awaitbot.protocol.Request;
import dev.awaitbot.protocol.RequestId;
import dev.awaitbot.store.Remembered;
import dev.awaitbot.store.Stored;
import dev.awaitbot.store.ThreadFacts;
import dev.awaitbot.store.Trace;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of the threads of a workspace, and how a message is read in its own. */
final class Threads {
    /** A conversation of two is one thread, whatever stands in it. */
    private static final MessageId DIRECT = new MessageId("direct");

    private final Workspace here;

    Threads(Workspace here) {
        this.here = here;
    }

    Heard read(Message message, Burst burst, Talk talk, Place place) {
        Ear ear = here.ear();
        synchronized (ear) {
            return ear.read(message, burst, talk, place);
        }
    }

    /** What was known of a thread before one of its messages. */
    static ThreadFacts before(ThreadFacts facts, Message message) {
        List<Remembered> posts = facts.posts().stream()
                .filter(post -> post.at().latest().isBefore(message.sentAt()))
                .toList();
        List<Stored> requests = facts.requests().stream()
                .filter(stored -> stored.request().postedAt().isBefore(message.sentAt()))
                .toList();
        List<PersonId> people = facts.people().stream()
                .filter(person -> posts.stream().anyMatch(post -> post.author().equals(person)))
                .toList();
        return new ThreadFacts(people, posts, requests);
    }

    /** The message as part of the thread in which it is read. */
    static Message in(MessageId root, Message message) {
        return message.root().equals(root) ? message : message.within(root);
    }

    /** Where the thread of a message begins. */
    MessageId root(Message message, Conversation conversation) {
        if (conversation.kind() == Conversation.Kind.DIRECT && message.opens()) {
            return DIRECT;
        }
        MessageId replyTo = message.replyTo();
        if (message.thread() == null && replyTo != null) {
            return here.requests()
                    .heard(message.conversation(), replyTo)
                    .map(Trace::root)
                    .orElse(message.root());
        }
        return message.root();
    }

    static Talk talk(ThreadFacts facts, @Nullable RequestId burst, Place place) {
        List<Post> posts = facts.posts().stream()
                .map(post -> new Post(post.at(), post.author(), post.reply()))
                .toList();
        List<Request> requests = facts.requests().stream().map(Stored::request).toList();
        return new Talk(facts.people(), posts, requests, burst, place.direct());
    }
}
