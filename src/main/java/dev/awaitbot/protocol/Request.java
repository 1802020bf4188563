package dev.awaitbot.protocol;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request as its events make it: where it stands, what happened when. Holds no text.
 *
 * @param thread the first message of the thread it stands in, or would open
 * @param named the owners its words named, as far as they are people we know
 * @param owner who owns it now: named, handed to, or the one who took it up; null while nobody is
 * @param due when its window is over; null without a window
 * @param assumed whether {@code due} is the channel's default rather than the author's word
 * @param firstResponse when it was acknowledged first; kept when it is reopened
 * @param askBack when its owner first asked back
 * @param done when it was completed; its message is the outcome
 * @param closedAt when it reached the closed state it is in, null while it is open
 * @param waited wall time spent in WAITING, without the wait that is running
 * @param waitingSince when the wait that is running began, null while none is
 * @param answeredOutside whether the owner answered at channel level although there is a thread
 * @param completion what sort of reply completes it
 * @param findings what the checks said when it was posted and since
 * @param asked how plainly its words ask, and where
 * @param snoozedUntil until when nobody is reminded of it, null for no such wish
 */
public record Request(
        RequestId id,
        ConversationId conversation,
        MessageId thread,
        MessageId message,
        PersonId author,
        Instant postedAt,
        Kind kind,
        Tracked tracked,
        List<PersonId> named,
        @Nullable PersonId owner,
        @Nullable Instant due,
        boolean assumed,
        State state,
        @Nullable Moment firstResponse,
        @Nullable Moment askBack,
        @Nullable Moment done,
        @Nullable Instant closedAt,
        Duration waited,
        @Nullable Instant waitingSince,
        int handoffs,
        int reopened,
        boolean answeredOutside,
        Completion completion,
        List<Finding> findings,
        Asked asked,
        @Nullable Instant snoozedUntil) {
    public Request {
        named = List.copyOf(named);
        findings = List.copyOf(findings);
    }

    /** A request as it is posted: open, and owned by the one person it names, if it names one. */
    public static Request posted(RequestId id, Message message, Terms terms) {
        return new Request(
                id,
                message.conversation(),
                message.root(),
                message.id(),
                message.author(),
                message.sentAt(),
                terms.kind(),
                terms.tracked(),
                terms.named(),
                terms.named().size() == 1 ? terms.named().get(0) : null,
                terms.due(),
                terms.assumed(),
                State.OPEN,
                null,
                null,
                null,
                null,
                Duration.ZERO,
                null,
                0,
                0,
                false,
                terms.completion(),
                terms.findings(),
                terms.asked(),
                null);
    }

    /** The same with other findings. */
    public Request withFindings(List<Finding> others) {
        var draft = new Draft(this);
        draft.findings = others;
        return draft.request();
    }

    /** Whether this person counts as owner: named or handed to, or anyone but the author where nobody is. */
    public boolean ownedBy(PersonId person) {
        if (person.equals(author)) {
            return named.contains(person);
        }
        return person.equals(owner) || named.contains(person) || (owner == null && named.isEmpty());
    }
}
