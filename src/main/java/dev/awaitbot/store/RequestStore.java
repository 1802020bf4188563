package dev.awaitbot.store;

import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.Event;
import dev.awaitbot.protocol.MessageId;
import dev.awaitbot.protocol.PersonId;
import dev.awaitbot.protocol.RequestId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The requests of a workspace, the threads they stand in, and what is still to come for them. What a write returned from survives a
 * crash. No text of a message is kept: of a finding its code, letter, severity and place.
 */
public final class RequestStore {

    public RequestStore(Database database, InstanceKey key, String workspace) {}

    /** What is kept of a thread. */
    public ThreadFacts thread(ConversationId conversation, MessageId root) {
        throw new UnsupportedOperationException();
    }

    public Optional<Heard> heard(ConversationId conversation, MessageId message) {
        throw new UnsupportedOperationException();
    }

    /** The posts of a thread after an instant, oldest first: answers that came before what they answer. */
    public List<MessageId> later(ConversationId conversation, MessageId root, Instant after) {
        throw new UnsupportedOperationException();
    }

    public Optional<Stored> request(RequestId request) {
        throw new UnsupportedOperationException();
    }

    /** The request that this message opened. */
    public Optional<Stored> byMessage(ConversationId conversation, MessageId message) {
        throw new UnsupportedOperationException();
    }

    /** The events of a request, in the order they were written. */
    public List<Event> events(RequestId request) {
        throw new UnsupportedOperationException();
    }

    /** A number that no request of any workspace has had. */
    public RequestId next() {
        throw new UnsupportedOperationException();
    }

    /** The open requests at channel level since an instant, newest first, at most 64: what a post beside them may answer. */
    public List<Stored> asideable(ConversationId conversation, Instant since) {
        throw new UnsupportedOperationException();
    }

    /** The open requests that wait for this person. */
    public Page owned(PersonId person, int page) {
        throw new UnsupportedOperationException();
    }

    /** The open requests that this person waits for. */
    public Page waiting(PersonId person, int page) {
        throw new UnsupportedOperationException();
    }

    /** The open requests of a conversation. */
    public Page open(ConversationId conversation, int page) {
        throw new UnsupportedOperationException();
    }

    /** Hands over every request posted from one instant until before another, oldest first. */
    public void posted(Instant from, Instant until, Consumer<Stored> each) {
        throw new UnsupportedOperationException();
    }

    /**
     * Writes what an event comes to, in one transaction that has survived a crash when this returns.
     *
     * @return false if this event was seen before, or a newer state of its message; then nothing was written
     * @throws StaleException if a request is no longer as the plan took it to be; then nothing was written
     */
    public boolean write(Write write) {
        throw new UnsupportedOperationException();
    }

    /**
     * Takes the steps whose time has come, oldest first, lets them be decided, and writes what comes of them, in one durable transaction.
     *
     * @param most how many at most
     * @param decide is quick, has no other effect, and answers each step; it may be called again if the transaction lost against another
     * @return how many were due; as many as {@code most} means that there may be more
     */
    public int tick(Instant now, int most, Function<List<Due>, List<Carried>> decide) {
        throw new UnsupportedOperationException();
    }

    /** When something is next to be done: a step, or a notice that waits. */
    public Optional<Instant> nextDue() {
        throw new UnsupportedOperationException();
    }

    /** What was planned and said for a request. */
    public History history(RequestId request) {
        throw new UnsupportedOperationException();
    }

    /** How many notes this person was sent since an instant, or will be. */
    public int notes(PersonId person, Instant since) {
        throw new UnsupportedOperationException();
    }

    /** How many notes were sent about requests of this conversation since an instant, or will be. */
    public int notes(ConversationId conversation, Instant since) {
        throw new UnsupportedOperationException();
    }

    /** For each finding's code how many notes went out since an instant, and how many of these requests were none. */
    public List<Dismissed> dismissals(Instant since) {
        throw new UnsupportedOperationException();
    }
}
