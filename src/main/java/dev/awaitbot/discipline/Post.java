package dev.awaitbot.discipline;

import dev.awaitbot.protocol.Message;
import dev.awaitbot.protocol.Moment;
import dev.awaitbot.protocol.PersonId;
import dev.awaitbot.protocol.Reply;
import dev.awaitbot.protocol.Reply.Act;
import java.time.Duration;
import java.time.Instant;

/** What is remembered of a post: when, by whom, and what it did as a reply. No text. */
public record Post(Moment moment, PersonId author, Reply reply) {
    public static Post of(Message message, Reply reply) {
        return new Post(Moment.of(message), message.author(), reply);
    }

    /** Whether it speaks well of what was answered: thanks for it, confirms it, or needs it no more. */
    boolean content() {
        return reply.does(Act.THANKS) || reply.does(Act.CONFIRMATION) || reply.does(Act.SOLVED);
    }

    /** Whether it goes on to tell or ask something, and does not only say that it will try. */
    boolean goesOn() {
        return !reply.does(Act.PROMISE) && (reply.does(Act.SUBSTANCE) || reply.does(Act.ASK_BACK));
    }

    /** Whether the next post only adds to it. */
    boolean continuedBy(Post next, Duration within) {
        return next.author().equals(author) && !next.at().isAfter(at().plus(within));
    }

    public Instant at() {
        return moment.latest();
    }
}
