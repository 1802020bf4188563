package dev.awaitbot.chat.slack.hear;

import dev.awaitbot.protocol.Answer;
import dev.awaitbot.protocol.Card;
import dev.awaitbot.protocol.PersonId;
import org.jspecify.annotations.Nullable;

/** Brings answers to whoever asked. */
public interface Answers {
    /**
     * How an answer is given.
     *
     * @param body goes with the acknowledgement, as JSON; null for nothing
     * @param after is done once it is acknowledged; may be slow
     */
    record Reply(@Nullable String body, Runnable after) {
        public static final Reply NOTHING = new Reply(null, () -> {});
    }

    Reply reply(Asked asked, Answer answer);

    /** Shows a person the bot's own page. */
    void home(PersonId person, Card card);
}
