package dev.awaitbot.discipline;

import dev.awaitbot.protocol.PersonId;
import dev.awaitbot.protocol.Request;
import dev.awaitbot.protocol.RequestId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the thread a message stands in, just before that message.
 *
 * @param people who has written in it, in the order of their first posts; empty before the first human post
 * @param posts the newest human posts, oldest first, as far back as they are remembered
 * @param requests the thread's requests, oldest first; closed ones too while a word may still reopen them
 * @param burst the request that the same author's posts just before have opened, null where they opened none
 * @param direct whether it stands in a conversation of two
 */
public record Talk(
        List<PersonId> people,
        List<Post> posts,
        List<Request> requests,
        @Nullable RequestId burst,
        boolean direct) {
    public Talk {
        people = List.copyOf(people);
        posts = List.copyOf(posts);
        requests = List.copyOf(requests);
    }

    /** Whether nobody but programs has spoken yet. */
    public boolean untouched() {
        return people.isEmpty();
    }

    /** The newest human post, null without one. */
    public @Nullable Post last() {
        return posts.isEmpty() ? null : posts.get(posts.size() - 1);
    }

    /** The one other person of the thread, null where there is none or more than one. */
    public @Nullable PersonId other(PersonId person) {
        PersonId other = null;
        for (PersonId candidate : people) {
            if (!candidate.equals(person)) {
                if (other != null) {
                    return null;
                }
                other = candidate;
            }
        }
        return other;
    }
}
