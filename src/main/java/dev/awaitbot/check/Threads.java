package dev.awaitbot.check;

import dev.awaitbot.protocol.Asked;
import dev.awaitbot.protocol.Completion;
import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.Facts;
import dev.awaitbot.protocol.Kind;
import dev.awaitbot.protocol.MessageId;
import dev.awaitbot.protocol.Moment;
import dev.awaitbot.protocol.PersonId;
import dev.awaitbot.protocol.Request;
import dev.awaitbot.protocol.RequestId;
import dev.awaitbot.protocol.State;
import dev.awaitbot.protocol.Tracked;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What may be known around the examples of checks that judge a thread. */
final class Threads {
    private static final Instant LATER = Example.SENT.plus(Duration.ofHours(3));

    private Threads() {}

    /** The thread has an open request to somebody. */
    static UnaryOperator<Subject> openTo(String owner) {
        return subject -> subject.withFacts(
                facts -> facts(facts, List.of(request(owner, State.OPEN, false, null)), 1, List.of()));
    }

    static UnaryOperator<Subject> answeredOutside() {
        return subject -> subject.withRequest(request("dana", State.ACKNOWLEDGED, true, null));
    }

    /** Closed by a reaction, which carries no message. */
    static UnaryOperator<Subject> ticked() {
        return subject -> subject.withRequest(request("dana", State.DONE, false, new Moment(LATER, LATER, null)));
    }

    static UnaryOperator<Subject> posts(int count) {
        return subject -> subject.withFacts(facts -> facts(facts, List.of(), count, List.of()));
    }

    static UnaryOperator<Subject> alsoIn(String conversation) {
        return subject ->
                subject.withFacts(facts -> facts(facts, List.of(), 1, List.of(new ConversationId(conversation))));
    }

    private static Facts facts(Facts facts, List<Request> open, int posts, List<ConversationId> alsoIn) {
        return new Facts(facts.scene(), facts.policy(), facts.somethingEarlier(), open, facts.owners(), posts, alsoIn);
    }

    private static Request request(String owner, State state, boolean outside, @Nullable Moment done) {
        return new Request(
                new RequestId(17),
                new ConversationId("C1"),
                new MessageId("1"),
                new MessageId("1"),
                new PersonId("ann"),
                Example.SENT,
                Kind.ACTION,
                Tracked.OPENER,
                List.of(new PersonId(owner)),
                new PersonId(owner),
                LATER,
                false,
                state,
                done,
                null,
                done,
                done == null ? null : LATER,
                Duration.ZERO,
                null,
                0,
                0,
                outside,
                Completion.of(Kind.ACTION),
                List.of(),
                Asked.UNKNOWN,
                null);
    }
}
