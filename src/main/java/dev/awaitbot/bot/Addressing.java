package dev.awaitbot.bot;

import dev.awaitbot.chat.Post;
import dev.awaitbot.protocol.Card;
import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.MessageId;
import dev.awaitbot.protocol.Notice;
import dev.awaitbot.protocol.PersonId;
import org.jspecify.annotations.Nullable;

/** Finds where a notice goes at the moment of sending. */
final class Addressing {
    private final Workspace here;

    Addressing(Workspace here) {
        this.here = here;
    }

    /** Where the words go; null where there is nobody to tell, or no card to keep true. */
    @Nullable
    Post post(Notice notice, Card card) {
        ConversationId there = notice.conversation();
        MessageId thread = notice.thread();
        return switch (notice.code()) {
            case NUDGE -> new Post(notice.key(), note(notice), card);
            case CARD -> card(notice, card);
            case TICK -> new Post(notice.key(), new Post.Place(there, thread, null, false), card, null, true);
            case ESCALATION -> escalation(notice, card);
            default ->
                notice.to() == null
                        ? inThread(notice, card)
                        : new Post(notice.key(), new Post.Place(there, thread, notice.to(), true), card);
        };
    }

    /** To its author alone, where it was written or directly; where nobody can be shown anything alone, what opens it is a reply. */
    private Post.Place note(Notice notice) {
        PersonId author = notice.to();
        if (author != null && here.settings().person(author).directNotes()) {
            return new Post.Place(notice.conversation(), notice.thread(), author, true);
        }
        return here.platform().features().privately()
                ? new Post.Place(notice.conversation(), null, author, false)
                : new Post.Place(notice.conversation(), notice.thread(), null, false);
    }

    /** A thread that sleeps is not woken: then it goes to whom it concerns, else to the channel. */
    private Post inThread(Notice notice, Card card) {
        MessageId thread = notice.thread();
        if (thread == null || here.platform().awake(notice.conversation(), thread)) {
            return new Post(notice.key(), new Post.Place(notice.conversation(), thread, null, false), card);
        }
        PersonId owner = notice.request() == null
                ? null
                : here.requests()
                        .request(notice.request())
                        .map(stored -> stored.request().owner())
                        .orElse(null);
        return new Post(notice.key(), new Post.Place(notice.conversation(), null, owner, owner != null), card);
    }

    private @Nullable Post card(Notice notice, Card card) {
        if (notice.request() == null) {
            return null;
        }
        MessageId before = here.outbox().card(notice.request()).orElse(null);
        if (before == null && !Boolean.parseBoolean(notice.values().get("post"))) {
            return null;
        }
        var place = new Post.Place(notice.conversation(), notice.thread(), null, false);
        return new Post(notice.key(), place, card, before, false);
    }

    /** To the contact that the policy names: a person or a channel; null without one, for whoever asked knows already. */
    private @Nullable Post escalation(Notice notice, Card card) {
        String contact = here.policy(notice.conversation()).escalation();
        if (contact == null) {
            return null;
        }
        if (!contact.startsWith("#")) {
            return new Post(
                    notice.key(), new Post.Place(notice.conversation(), null, new PersonId(contact), true), card);
        }
        return here.platform().directory().conversations().stream()
                .filter(one -> one.name().equals(contact.substring(1)))
                .map(one -> new Post(notice.key(), new Post.Place(one.id(), null, null, false), card))
                .findFirst()
                .orElse(null);
    }
}
