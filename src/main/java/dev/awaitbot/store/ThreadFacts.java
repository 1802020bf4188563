package dev.awaitbot.store;

import dev.awaitbot.protocol.PersonId;
import java.util.List;

/**
 * What is kept of a thread.
 *
 * @param people in the order of their first posts, at most 40
 * @param posts the newest 16 that still stand, oldest first
 * @param requests all of them, oldest first
 */
public record ThreadFacts(List<PersonId> people, List<Remembered> posts, List<Stored> requests) {
    public ThreadFacts {
        people = List.copyOf(people);
        posts = List.copyOf(posts);
        requests = List.copyOf(requests);
    }
}
