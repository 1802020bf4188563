package dev.awaitbot.chat.slack;

import dev.awaitbot.chat.Post;
import dev.awaitbot.chat.SendResult;
import dev.awaitbot.chat.slack.hear.Asked;
import dev.awaitbot.protocol.Answer;
import dev.awaitbot.protocol.Card;
import dev.awaitbot.protocol.MessageId;
import dev.awaitbot.protocol.PersonId;
import java.util.Optional;

/** Says nothing. */
final class Mute implements SlackPlatform.Voice {
    @Override
    public SendResult send(Post post) {
        return SendResult.rejected("nothing can be said in Slack yet");
    }

    @Override
    public Optional<MessageId> arrived(Post post) {
        return Optional.empty();
    }

    @Override
    public Reply reply(Asked asked, Answer answer) {
        return Reply.NOTHING;
    }

    @Override
    public void home(PersonId person, Card card) {}
}
