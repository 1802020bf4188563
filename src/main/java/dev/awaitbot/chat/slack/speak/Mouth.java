package dev.awaitbot.chat.slack.speak;

import com.slack.api.methods.response.chat.ChatPostEphemeralResponse;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import com.slack.api.methods.response.conversations.ConversationsRepliesResponse;
import dev.awaitbot.chat.Post;
import dev.awaitbot.chat.SendResult;
import dev.awaitbot.chat.slack.blocks.Blocks;
import dev.awaitbot.chat.slack.blocks.Shown;
import dev.awaitbot.chat.slack.web.Heard;
import dev.awaitbot.chat.slack.web.Web;
import dev.awaitbot.protocol.Card;
import dev.awaitbot.protocol.MessageId;
import dev.awaitbot.protocol.PersonId;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says what is to be said in one workspace: {@link dev.awaitbot.chat.ChatPlatform#send} and what belongs to it. */
public final class Mouth {
    private static final Duration MOST = Duration.ofSeconds(10);
    private static final String TICK = "white_check_mark";

    private final Web web;
    private final Blocks blocks;
    private final Directs directs = new Directs();
    private final Arrivals arrivals;

    public Mouth(Web web, Blocks blocks) {
        this.web = web;
        this.blocks = blocks;
        this.arrivals = new Arrivals(web);
    }

    /** Where a post goes on Slack. */
    record Spot(String channel, @Nullable String thread) {}

    public SendResult send(Post post) {
        Web hurried = web.within(MOST);
        Post.Place place = post.place();
        PersonId person = place.person();
        String thread = place.thread() == null ? null : place.thread().value();
        var spot = new Spot(place.conversation().value(), thread);
        if (post.tick()) {
            return thread == null ? SendResult.rejected("no message to set it under") : tick(hurried, spot, thread);
        }
        if (person != null && place.direct()) {
            Heard<String> direct = directs.of(hurried, person);
            if (!direct.ok()) {
                // Nothing was said yet, whatever became of this.
                return Outcomes.failedHarmlessly(direct);
            }
            spot = new Spot(direct.orThrow(), null);
        } else if (person != null) {
            return alone(hurried, spot, person, post.card());
        }
        return post.edits() == null
                ? say(hurried, spot, post.card(), post.key())
                : edit(hurried, spot, post.card(), post.edits(), post.key());
    }

    /** @throws dev.awaitbot.chat.PlatformException when Slack cannot be asked now */
    public Optional<MessageId> arrived(Post post) {
        PersonId person = post.place().person();
        if (post.tick()
                || post.edits() != null
                || (person != null && !post.place().direct())) {
            // A tick and an edit may be done again, and nobody can look for what one person alone was shown.
            return Optional.empty();
        }
        if (person == null) {
            MessageId thread = post.place().thread();
            return arrivals.find(
                    post.place().conversation().value(), thread == null ? null : thread.value(), post.key());
        }
        Heard<String> direct = directs.of(web, person);
        return direct.outcome() == Heard.Outcome.REFUSED
                ? Optional.empty()
                : arrivals.find(direct.orThrow(), null, post.key());
    }

    /** For everybody there, and not looked for again. */
    SendResult post(Web hurried, Spot spot, Card card) {
        return say(hurried, spot, card, null);
    }

    SendResult direct(Web hurried, PersonId person, Card card) {
        Heard<String> direct = directs.of(hurried, person);
        return direct.ok() ? post(hurried, new Spot(direct.orThrow(), null), card) : Outcomes.failed(direct);
    }

    SendResult edit(Web hurried, Spot spot, Card card, MessageId edits) {
        return edit(hurried, spot, card, edits, null);
    }

    private SendResult say(Web hurried, Spot spot, Card card, @Nullable String key) {
        Shown shown = blocks.message(card);
        Heard<ChatPostMessageResponse> said = hurried.ask(
                "chat.postMessage",
                spot.channel(),
                methods -> methods.chatPostMessage(ask -> ask.channel(spot.channel())
                        .threadTs(spot.thread())
                        .text(shown.text())
                        .blocks(shown.blocks())
                        .metadata(Arrivals.metadata(key))
                        .unfurlLinks(false)
                        .unfurlMedia(false)));
        if (!said.ok()) {
            return Outcomes.failed(said);
        }
        String ts = said.orThrow().getTs();
        if (spot.thread() != null && astray(said.orThrow())) {
            hurried.ask(
                    "chat.delete",
                    spot.channel(),
                    methods -> methods.chatDelete(
                            ask -> ask.channel(spot.channel()).ts(ts)));
            return SendResult.rejected("the message that its thread began with was deleted");
        }
        if (card.picture() != null) {
            Pictures.show(hurried, card.picture(), spot.channel(), spot.thread() == null ? ts : spot.thread());
        }
        return SendResult.sent(new MessageId(ts));
    }

    /** Slack puts a reply to a message that was deleted into the channel, and tells by the answer alone. */
    private static boolean astray(ChatPostMessageResponse said) {
        return said.getMessage() != null && said.getMessage().getThreadTs() == null;
    }

    private SendResult edit(Web hurried, Spot spot, Card card, MessageId edits, @Nullable String key) {
        Shown shown = blocks.message(card);
        Heard<?> edited = hurried.ask(
                "chat.update",
                spot.channel(),
                methods -> methods.chatUpdate(ask -> ask.channel(spot.channel())
                        .ts(edits.value())
                        .text(shown.text())
                        .blocks(shown.blocks())
                        .metadata(Arrivals.metadata(key))));
        return edited.ok() ? SendResult.sent(edits) : Outcomes.failedHarmlessly(edited);
    }

    private SendResult tick(Web hurried, Spot spot, String message) {
        Heard<?> set = hurried.ask(
                "reactions.add",
                spot.channel(),
                methods -> methods.reactionsAdd(
                        ask -> ask.channel(spot.channel()).timestamp(message).name(TICK)));
        boolean there = set.ok() || set.code().equals("already_reacted");
        return there ? SendResult.sent(new MessageId(message)) : Outcomes.failedHarmlessly(set);
    }

    /** For one person's eyes; Slack knows no id by which such a note could be found again. */
    SendResult alone(Web hurried, Spot spot, PersonId person, Card card) {
        String thread = spot.thread() != null && replied(hurried, spot.channel(), spot.thread()) ? spot.thread() : null;
        Shown shown = blocks.message(card);
        Heard<ChatPostEphemeralResponse> said = hurried.ask(
                "chat.postEphemeral",
                spot.channel(),
                methods -> methods.chatPostEphemeral(ask -> ask.channel(spot.channel())
                        .user(person.value())
                        .threadTs(thread)
                        .text(shown.text())
                        .blocks(shown.blocks())));
        return said.ok() ? SendResult.sent(null) : Outcomes.failed(said);
    }

    /** In a thread without replies nobody would see it. */
    private static boolean replied(Web hurried, String channel, String thread) {
        Heard<ConversationsRepliesResponse> heard = hurried.ask(
                "conversations.replies",
                channel,
                methods -> methods.conversationsReplies(
                        ask -> ask.channel(channel).ts(thread).limit(2)));
        return heard.found().map(body -> body.getMessages().size() > 1).orElse(false);
    }
}
