package dev.awaitbot.store;

import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.Event;
import dev.awaitbot.protocol.MessageId;
import dev.awaitbot.protocol.PersonId;
import dev.awaitbot.protocol.RequestId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The requests of a workspace, the threads they stand in, and what is still to come for them. What a write returned from survives a
 * crash. No text of a message is kept: of a finding its code, letter, severity and place.
 */
public final class RequestStore {

    private final Database database;
    private final String workspace;
    private final Requests requests;
    private final Posts posts;
    private final NoticeRows outbox;

    public RequestStore(Database database, InstanceKey key, String workspace) {
        this.database = database;
        this.workspace = workspace;
        this.requests = new Requests(workspace);
        this.posts = new Posts(workspace);
        this.outbox = new NoticeRows(key, workspace);
    }

    /** What is kept of a thread. */
    public ThreadFacts thread(ConversationId conversation, MessageId root) {
        return database.read(handle -> new ThreadFacts(
                posts.people(handle, conversation, root),
                posts.newest(handle, conversation, root),
                requests.ofThread(handle, conversation, root)));
    }

    public Optional<Trace> heard(ConversationId conversation, MessageId message) {
        return database.read(handle -> posts.find(handle, conversation, message));
    }

    /** The posts of a thread after an instant, oldest first: answers that came before what they answer. */
    public List<MessageId> later(ConversationId conversation, MessageId root, Instant after) {
        return database.read(handle -> posts.later(handle, conversation, root, after));
    }

    public Optional<Stored> request(RequestId request) {
        return database.read(handle -> requests.one(handle, request));
    }

    /** The request that this message opened. */
    public Optional<Stored> byMessage(ConversationId conversation, MessageId message) {
        return database.read(handle -> requests.byMessage(handle, conversation, message));
    }

    /** The events of a request, in the order they were written. */
    public List<Event> events(RequestId request) {
        return database.read(handle -> EventRows.of(handle, request));
    }

    /** A number that no request of any workspace has had. */
    public RequestId next() {
        return new RequestId(
                database.<Long>inTransaction(handle -> database.dialect().next(handle, "request_number")));
    }

    /** The open requests at channel level since an instant, newest first, at most 64: what a post beside them may answer. */
    public List<Stored> asideable(ConversationId conversation, Instant since) {
        return database.read(handle -> requests.asideable(handle, conversation, since));
    }

    /** The open requests that wait for this person. */
    public Page owned(PersonId person, int page) {
        return database.read(handle -> requests.owned(handle, person, page));
    }

    /** The open requests that this person waits for. */
    public Page waiting(PersonId person, int page) {
        return database.read(handle -> requests.waiting(handle, person, page));
    }

    /** The open requests of a conversation. */
    public Page open(ConversationId conversation, int page) {
        return database.read(handle -> requests.open(handle, conversation, page));
    }

    /** Hands over every request posted from one instant until before another, oldest first. */
    public void posted(Instant from, Instant until, Consumer<Stored> each) {
        database.read(handle -> {
            requests.posted(handle, from, until, each);
            return true;
        });
    }

    /**
     * Writes what an event comes to, in one transaction that has survived a crash when this returns.
     *
     * @return false if this event was seen before, or a newer state of its message; then nothing was written
     * @throws StaleException if a request is no longer as the plan took it to be; then nothing was written
     */
    public boolean write(Write write) {
        return new EventWriter(database, workspace, posts, outbox).write(write);
    }

    /**
     * Takes the steps whose time has come, oldest first, lets them be decided, and writes what comes of them, in one durable transaction.
     *
     * @param most how many at most
     * @param decide is quick, has no other effect, and answers each step; it may be called again if the transaction lost against another
     * @return 0 when nothing is left for this caller: nothing is due, or others have it in hand
     * @throws PoisonException if it failed for one of the requests that it took; with fewer of them it can be found which
     */
    public int tick(Instant now, Most most, Function<List<Due>, List<Carried>> decide) {
        return new Ticker(database, workspace, outbox).tick(now, most, decide);
    }

    public int tick(Instant now, int most, Function<List<Due>, List<Carried>> decide) {
        return tick(now, new Most(most, Set.of()), decide);
    }

    /** The due steps of a request that nobody can decide stay as DEAD. */
    public void giveUp(RequestId request, Instant now, String reason) {
        database.committed(handle -> {
            new FollowUps(handle, workspace).giveUp(request, now, reason);
            return true;
        });
    }

    /** How many steps should have been decided before an instant and were not. */
    public long overdue(Instant before) {
        return database.read(handle -> new FollowUps(handle, workspace).overdue(before));
    }

    /** When something is next to be done: a step, or a notice that waits. */
    public Optional<Instant> nextDue() {
        return nextDue(Instant.EPOCH);
    }

    /** When something is next to be done after an instant. */
    public Optional<Instant> nextDue(Instant after) {
        return database.read(
                handle -> Stream.of(new FollowUps(handle, workspace).next(after), outbox.next(handle, after))
                        .flatMap(Optional::stream)
                        .min(Comparator.naturalOrder()));
    }

    /** What was planned and said for a request. */
    public History history(RequestId request) {
        return database.read(
                handle -> new History(new FollowUps(handle, workspace).of(request), outbox.of(handle, request)));
    }

    /** How many notes this person was sent since an instant, or will be. */
    public int notes(PersonId person, Instant since) {
        return database.read(handle -> NoteCounts.to(handle, workspace, person, since));
    }

    /** How many notes were sent about requests of this conversation since an instant, or will be. */
    public int notes(ConversationId conversation, Instant since) {
        return database.read(handle -> NoteCounts.in(handle, workspace, conversation, since));
    }

    /** For each finding's code how many notes went out since an instant, and how many of these requests were none. */
    public List<Dismissed> dismissals(Instant since) {
        return database.read(handle -> NoteCounts.dismissals(handle, workspace, since));
    }
}
