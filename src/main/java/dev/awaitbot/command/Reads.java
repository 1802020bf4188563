package dev.awaitbot.command;

import dev.awaitbot.discipline.Post;
import dev.awaitbot.discipline.Talk;
import dev.awaitbot.hearing.Burst;
import dev.awaitbot.hearing.Heard;
import dev.awaitbot.hearing.Place;
import dev.awaitbot.protocol.Message;
import dev.awaitbot.protocol.MessageId;
import dev.awaitbot.protocol.Request;
import dev.awaitbot.protocol.RequestId;
import dev.awaitbot.store.Stored;
import dev.awaitbot.store.ThreadFacts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a draft as the message that it would become, and a message as it stands in its thread. */
final class Reads {
    private final Desk desk;

    Reads(Desk desk) {
        this.desk = desk;
    }

    /** As a post of whoever calls that opens a thread where they call. */
    Heard draft(Call call, String text) {
        Place place = desk.place().apply(call.conversation());
        var message = new Message(
                new MessageId("draft"),
                call.conversation(),
                null,
                call.person(),
                false,
                call.now(),
                null,
                desk.notation(),
                text,
                0,
                List.of());
        var talk = new Talk(List.of(), List.of(), List.of(), null, place.direct());
        return desk.ear().get().read(message, new Burst(message), talk, place);
    }

    /** @param own the request that the message is, null if it is none yet */
    Heard message(Message message, @Nullable RequestId own) {
        Place place = desk.place().apply(message.conversation());
        return desk.ear().get().read(message, new Burst(message), talk(message, own), place);
    }

    /** The thread of a message as far as it is remembered, up to that message. */
    Talk talk(Message message, @Nullable RequestId own) {
        Place place = desk.place().apply(message.conversation());
        ThreadFacts facts = desk.requests().thread(message.conversation(), message.root());
        List<Request> requests = facts.requests().stream().map(Stored::request).toList();
        List<Post> posts = facts.posts().stream()
                .filter(post -> post.at().latest().isBefore(message.sentAt()))
                .map(post -> new Post(post.at(), post.author(), post.reply()))
                .toList();
        // Who wrote only later was not there yet when the message that opens the thread was written.
        boolean opens = message.opens();
        return new Talk(opens ? List.of() : facts.people(), posts, requests, own, place.direct());
    }

    /** The same message with other words, written now. */
    static Message rewritten(Message message, String text, Call call) {
        return new Message(
                message.id(),
                message.conversation(),
                message.thread(),
                message.replyTo(),
                message.author(),
                message.bot(),
                message.sentAt(),
                call.now(),
                message.notation(),
                text,
                message.attachments(),
                message.reactions());
    }
}
