package dev.awaitbot.chat.slack.speak;

import dev.awaitbot.chat.SendResult;
import dev.awaitbot.chat.SendResult.Outcome;
import dev.awaitbot.chat.slack.blocks.Blocks;
import dev.awaitbot.chat.slack.hear.Asked;
import dev.awaitbot.chat.slack.web.Heard;
import dev.awaitbot.chat.slack.web.Web;
import dev.awaitbot.protocol.Answer;
import dev.awaitbot.protocol.Card;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says what is answered where it was asked: at the response address while it lives, else as a note, else directly. */
final class Notes {
    private static final Logger LOG = LoggerFactory.getLogger(Notes.class);

    private final Blocks blocks;
    private final Mouth mouth;

    Notes(Blocks blocks, Mouth mouth) {
        this.blocks = blocks;
        this.mouth = mouth;
    }

    void say(Web hurried, Asked asked, Answer answer, Card card) {
        boolean open = Replies.open(asked, answer);
        boolean instead = answer.instead() && replaceable(asked, open);
        String thread = asked.thread() == null ? null : asked.thread().value();
        String body =
                instead ? Bodies.instead(blocks.message(card)) : Bodies.message(blocks.message(card), open, thread);
        if (!respond(hurried, asked, body) && !(instead && !asked.ephemeral() && edited(hurried, asked, card))) {
            otherwise(hurried, asked, open, card);
        }
    }

    /** Takes away what was clicked. */
    void remove(Web hurried, Asked asked) {
        if (replaceable(asked, false)) {
            respond(hurried, asked, Bodies.gone());
        }
    }

    /** What everybody sees is not replaced by what one person is to see. */
    private static boolean replaceable(Asked asked, boolean open) {
        return asked.clicked() && asked.message() != null && (asked.ephemeral() || open);
    }

    /** @return false when another way has to be taken; what may have arrived is not said again */
    private static boolean respond(Web hurried, Asked asked, String body) {
        URI address = address(asked.responseUrl());
        if (address == null) {
            return false;
        }
        Heard<String> heard = hurried.post(address, "application/json", body.getBytes(StandardCharsets.UTF_8));
        return heard.ok() || heard.outcome() == Heard.Outcome.UNKNOWN;
    }

    private static @Nullable URI address(@Nullable String url) {
        try {
            return url == null ? null : URI.create(url);
        } catch (IllegalArgumentException none) {
            return null;
        }
    }

    private boolean edited(Web hurried, Asked asked, Card card) {
        return asked.message() != null
                && mouth.edit(hurried, spot(asked), card, asked.message()).outcome() == Outcome.SENT;
    }

    private void otherwise(Web hurried, Asked asked, boolean open, Card card) {
        boolean nowhere = asked.conversation().value().equals(asked.person().value());
        SendResult said = nowhere
                ? mouth.direct(hurried, asked.person(), card)
                : open
                        ? mouth.post(hurried, spot(asked), card)
                        : mouth.alone(hurried, spot(asked), asked.person(), card);
        if (said.outcome() == Outcome.REJECTED && !nowhere) {
            said = mouth.direct(hurried, asked.person(), card);
        }
        if (said.outcome() != Outcome.SENT) {
            LOG.atWarn().addKeyValue("reason", said.reason()).log("An answer did not reach whoever asked.");
        }
    }

    private static Mouth.Spot spot(Asked asked) {
        return new Mouth.Spot(
                asked.conversation().value(),
                asked.thread() == null ? null : asked.thread().value());
    }
}
