package dev.awaitbot.discipline;

import dev.awaitbot.protocol.Message;
import dev.awaitbot.protocol.Moment;
import dev.awaitbot.protocol.PersonId;
import dev.awaitbot.protocol.Reply;
import java.time.Instant;

/** What is remembered of a post: when, by whom, and what it did as a reply. No text. */
public record Post(Moment moment, PersonId author, Reply reply) {
    public static Post of(Message message, Reply reply) {
        return new Post(Moment.of(message), message.author(), reply);
    }

    public Instant at() {
        return moment.latest();
    }
}
