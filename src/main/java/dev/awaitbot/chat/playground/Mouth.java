package dev.awaitbot.chat.playground;

import dev.awaitbot.chat.Post;
import dev.awaitbot.protocol.Card;
import dev.awaitbot.protocol.PersonId;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Puts what the bot says into the talk, each key once. */
final class Mouth {
    private final Cards cards;
    private final Memory memory;
    private final Supplier<Instant> now;

    Mouth(Cards cards, Memory memory, Supplier<Instant> now) {
        this.cards = cards;
        this.memory = memory;
        this.now = now;
    }

    /** @return the message it became, or had become before; empty where what it is about is not there */
    synchronized Optional<String> say(Post post) {
        Optional<String> before = memory.ask(talk -> talk.posted(post.key()));
        if (before.isPresent()) {
            return before;
        }
        return post.tick() ? tick(post) : speak(post);
    }

    private Optional<String> tick(Post post) {
        String conversation = post.place().conversation().value();
        String under =
                post.place().thread() == null ? "" : post.place().thread().value();
        if (!stands(conversation, under)) {
            return Optional.empty();
        }
        memory.record(n -> new Change.Ticked(n, now.get(), post.key(), conversation, under));
        return Optional.of(under);
    }

    private Optional<String> speak(Post post) {
        Post.Place place = post.place();
        PersonId person = place.person();
        boolean direct = place.direct() && person != null;
        String conversation = place.direct() && person != null
                ? Team.direct(person).value()
                : place.conversation().value();
        String thread = direct || place.thread() == null ? null : place.thread().value();
        String edits = post.edits() == null ? null : post.edits().value();
        if ((edits != null && !stands(conversation, edits)) || (thread != null && !known(conversation, thread))) {
            return Optional.empty();
        }
        Change.Posted posted = memory.record(n -> new Change.Posted(
                n,
                now.get(),
                post.key(),
                conversation,
                thread,
                person == null ? null : person.value(),
                direct,
                edits,
                cards.text(post.card()),
                cards.json(post.card())));
        return Optional.of(edits == null ? Talk.id(posted) : edits);
    }

    /** Puts a card in the place of one of the bot's own posts; nothing makes it go away. */
    synchronized void replace(Item item, @Nullable Card card, String key) {
        memory.record(n -> card == null
                ? new Change.Removed(n, now.get(), item.conversation(), item.id())
                : new Change.Posted(
                        n,
                        now.get(),
                        key,
                        item.conversation(),
                        item.thread(),
                        item.to(),
                        item.direct(),
                        item.id(),
                        cards.text(card),
                        cards.json(card)));
    }

    private boolean stands(String conversation, String message) {
        return memory.ask(talk ->
                talk.find(conversation, message).filter(item -> !item.gone()).isPresent());
    }

    /** A thread outlives its first message. */
    private boolean known(String conversation, String message) {
        return memory.ask(talk -> talk.find(conversation, message).isPresent());
    }
}
