package dev.awaitbot.command;

import dev.awaitbot.calendar.Calendars;
import dev.awaitbot.discipline.Rules;
import dev.awaitbot.hearing.Crew;
import dev.awaitbot.hearing.Ear;
import dev.awaitbot.hearing.Place;
import dev.awaitbot.protocol.Conversation;
import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.Message;
import dev.awaitbot.protocol.MessageId;
import dev.awaitbot.protocol.Notation;
import dev.awaitbot.protocol.PersonId;
import dev.awaitbot.protocol.Policy;
import dev.awaitbot.protocol.Request;
import dev.awaitbot.protocol.RequestId;
import dev.awaitbot.store.AuditLog;
import dev.awaitbot.store.Records;
import dev.awaitbot.store.RequestStore;
import dev.awaitbot.store.Settings;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * What commands need of the world around them: one workspace's. Safe for several threads if its parts are.
 *
 * @param place where a conversation stands and what rules hold there, as set in chat or by the configuration
 * @param conversations those the bot is in
 * @param standard the rules of this installation where a channel has none of its own
 * @param ear makes an ear for one call, with a memory of its own for cross-posts: a draft that is only checked was not posted
 * @param message a message as it reads now, asked of the platform; empty when it is gone or out of reach
 * @param admin who may set a channel's mode
 * @param notation how this platform writes a mention
 */
public record Desk(
        RequestStore requests,
        Settings settings,
        Records records,
        AuditLog audit,
        Function<ConversationId, Place> place,
        Supplier<List<Conversation>> conversations,
        Policy standard,
        Supplier<Ear> ear,
        Calendars calendars,
        BiFunction<ConversationId, MessageId, Optional<Message>> message,
        Predicate<PersonId> admin,
        Notation notation) {

    Policy policy(ConversationId conversation) {
        return place.apply(conversation).policy();
    }

    /** By what a request that is there is judged. */
    Rules rules(Request request) {
        return rules(request.conversation(), request.id());
    }

    /** @param next the number of a request that would begin now */
    Rules rules(ConversationId conversation, RequestId next) {
        Policy policy = policy(conversation);
        Crew crew = ear.get().crew();
        return new Rules(policy, person -> crew.calendar(person, policy), next);
    }

    /** Whether this person may see what stands in a conversation: it is open to all, or they are in it. */
    boolean sees(PersonId person, ConversationId conversation) {
        Conversation there = place.apply(conversation).conversation();
        boolean open = there.kind() == Conversation.Kind.CHANNEL || there.kind() == Conversation.Kind.FORUM;
        return open || there.members().contains(person);
    }
}
