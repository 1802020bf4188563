package dev.awaitbot.discipline;

import dev.awaitbot.protocol.Message;
import dev.awaitbot.protocol.Moment;
import dev.awaitbot.protocol.PersonId;
import dev.awaitbot.protocol.Reply.Act;
import dev.awaitbot.protocol.Request;
import dev.awaitbot.protocol.State;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which of the thread's requests a message is about: by whom it mentions, who was asked by name, and what is talked of now. */
final class Aim {
    /** So few words with a mention are for whom they mention. */
    private static final int A_WORD = 12;

    final Message message;
    final Said said;
    final Talk talk;

    Aim(Message message, Said said, Talk talk) {
        this.message = message;
        this.said = said;
        this.talk = talk;
    }

    /** The author's own newest request, among the closed or among the others; null if there is none. */
    @Nullable
    Request own(boolean closed) {
        Request own = null;
        for (Request request : talk.requests()) {
            if (request.author().equals(message.author()) && request.state().closed() == closed) {
                own = request;
            }
        }
        return own;
    }

    /**
     * What "still doesn't work" is about: the author's newest request that somebody is at, else the newest that is done, and rather
     * one that is tracked than a word in passing.
     */
    @Nullable
    Request contested() {
        Request own = null;
        int rank = 0;
        for (Request request : talk.requests()) {
            boolean running = !request.state().closed() && request.firstResponse() != null;
            boolean answered = running || request.state() == State.DONE;
            if (request.author().equals(message.author()) && answered && remembered(request)) {
                int its = (running ? 2 : 0) + (request.tracked().tracked() ? 1 : 0);
                if (own == null || its >= rank) {
                    own = request;
                    rank = its;
                }
            }
        }
        return own;
    }

    /** The author's newest request, if it is done and the author has not yet said anything good about it; else null. */
    @Nullable
    Request unsettled() {
        Request done = own(true);
        return done == null || done.state() != State.DONE || !remembered(done) || settled(done) ? null : done;
    }

    /** Whether the last word on the request is still among the posts that are remembered. */
    private boolean remembered(Request request) {
        return !talk.posts().isEmpty() && !talk.posts().get(0).at().isAfter(touched(request));
    }

    /** Whether the requester has thanked for the outcome, or confirmed it. */
    boolean settled(Request request) {
        for (Post post : talk.posts()) {
            boolean since =
                    request.done() != null && !post.at().isBefore(request.done().latest());
            if (since && post.author().equals(request.author()) && post.content()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the requester has said or asked something else since the outcome; thanks and "I will try" leave open whether it holds. */
    boolean stands(Request request) {
        for (Post post : talk.posts()) {
            boolean since =
                    request.done() != null && post.at().isAfter(request.done().latest());
            if (since && post.author().equals(request.author()) && post.goesOn()) {
                return true;
            }
        }
        return false;
    }

    /** The request of somebody else that this message speaks to; null if it speaks to none. */
    @Nullable
    Request target() {
        List<Request> candidates = new ArrayList<>();
        for (Request request : talk.requests()) {
            boolean gone = request.state() == State.CANCELLED || request.state() == State.DISMISSED;
            boolean open = !request.state().closed() || request.state() == State.DECLINED || awaits(request);
            if (open && !gone && !request.author().equals(message.author())) {
                candidates.add(request);
            }
        }
        List<Request> addressed = candidates.stream()
                .filter(request -> said.mentioned().contains(request.author()))
                .toList();
        if (!addressed.isEmpty()) {
            return newest(addressed);
        }
        if (elsewhere()) {
            return null;
        }
        return newest(candidates);
    }

    /** Whether this is somebody whose first response the request still lacks. */
    private boolean awaits(Request request) {
        return request.firstResponse() == null && request.ownedBy(message.author());
    }

    /** Whether it plainly speaks to somebody here who has asked for nothing. */
    private boolean elsewhere() {
        boolean brief = said.reply().leads() || said.reply().words() <= A_WORD;
        return brief
                && !said.reply().does(Act.HANDOFF)
                && said.mentioned().stream().anyMatch(person -> talk.people().contains(person) || asked(person));
    }

    private boolean asked(PersonId person) {
        return talk.requests().stream().anyMatch(request -> request.named().contains(person));
    }

    /** When something was last said about a request, as far as its record tells. */
    private static Instant touched(Request request) {
        Instant last = request.postedAt();
        for (Moment moment : new Moment[] {request.firstResponse(), request.askBack(), request.done()}) {
            if (moment != null && moment.latest().isAfter(last)) {
                last = moment.latest();
            }
        }
        return request.waitingSince() != null && request.waitingSince().isAfter(last) ? request.waitingSince() : last;
    }

    private @Nullable Request newest(List<Request> candidates) {
        Request best = null;
        int rank = 0;
        for (Request request : candidates) {
            int its = rank(request);
            if (best == null || its >= rank) {
                best = request;
                rank = its;
            }
        }
        return best;
    }

    /** What is open, or lacks the word of whoever was asked by name, comes before what is closed; the latter before open calls. */
    private int rank(Request request) {
        boolean asked = request.named().contains(message.author()) && awaits(request);
        int open = request.state().closed() && !asked ? 0 : 10;
        return open + (asked ? 2 : request.ownedBy(message.author()) ? 1 : 0);
    }
}
