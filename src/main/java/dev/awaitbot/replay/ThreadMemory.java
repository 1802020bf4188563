package dev.awaitbot.replay;

import dev.awaitbot.discipline.Post;
import dev.awaitbot.discipline.Talk;
import dev.awaitbot.hearing.Burst;
import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.MessageId;
import dev.awaitbot.protocol.PersonId;
import dev.awaitbot.protocol.Request;
import dev.awaitbot.protocol.RequestId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is remembered of one thread: who spoke, what stands open, and the author's words that may still go on. */
final class ThreadMemory {
    /** Who spoke beyond this many people is no news: it is a crowd. */
    private static final int CROWD = 40;

    /** An outcome is confirmed or contested before so many more posts have come. */
    private static final int REMEMBERED = 16;

    final ConversationId conversation;
    final MessageId root;
    final List<PersonId> people = new ArrayList<>(2);
    final List<Live> lives = new ArrayList<>(1);

    /** Under which messages at channel level it is found besides its root. */
    final List<Threads.Key> aliases = new ArrayList<>(0);

    /** The newest posts, oldest first. */
    private final List<Post> posts = new ArrayList<>(2);

    @Nullable
    Burst burst;

    /** The request that the burst has opened, null while it has opened none. */
    @Nullable
    Live begun;

    Instant touched;

    ThreadMemory(ConversationId conversation, MessageId root, Instant touched) {
        this.conversation = conversation;
        this.root = root;
        this.touched = touched;
    }

    Talk talk(@Nullable RequestId burst, boolean direct) {
        var requests = new ArrayList<Request>(lives.size());
        for (Live live : lives) {
            requests.add(live.request);
        }
        return new Talk(people, posts, requests, burst, direct);
    }

    void spoke(Post post) {
        if (posts.size() == REMEMBERED) {
            posts.remove(0);
        }
        posts.add(post);
        if (!people.contains(post.author()) && people.size() < CROWD) {
            people.add(post.author());
        }
    }

    @Nullable
    Live live(RequestId id) {
        for (Live live : lives) {
            if (live.request.id().equals(id)) {
                return live;
            }
        }
        return null;
    }

    /** The request that a message has opened. */
    @Nullable
    Live of(MessageId message) {
        for (Live live : lives) {
            if (live.request.message().equals(message)) {
                return live;
            }
        }
        return null;
    }

    boolean settled() {
        for (Live live : lives) {
            if (!live.settled()) {
                return false;
            }
        }
        return true;
    }
}
