package dev.awaitbot.discipline;

import dev.awaitbot.protocol.Event;
import dev.awaitbot.protocol.Event.Cause;
import dev.awaitbot.protocol.Event.Type;
import dev.awaitbot.protocol.Kind;
import dev.awaitbot.protocol.PersonId;
import dev.awaitbot.protocol.Reply.Act;
import dev.awaitbot.protocol.Request;
import dev.awaitbot.protocol.State;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What whoever asked says about the own requests; each rule returns whether nothing more is to be read from it. */
final class OwnWords {
    /** "Never mind, found it" tells nobody anything; so many words tell what it was. */
    private static final int AN_OUTCOME = 9;

    /** Thanks of more words go on to something else. */
    private static final int A_THANK_YOU = 20;

    /** What one person adds this soon, with nobody in between, is one answer with what came before. */
    private static final Duration A_RUN = Duration.ofHours(1);

    private OwnWords() {}

    /** The post just before, if somebody else tells something in it; a guess tells nothing as long as nobody has tried it. */
    private static @Nullable Post told(Turn turn) {
        Post last = turn.talk.last();
        boolean told = last != null
                && !last.author().equals(turn.author())
                && last.reply().does(Act.SUBSTANCE)
                && !last.reply().does(Act.GUESS);
        return told ? last : null;
    }

    /** Whoever was asked back and speaks lets the clock run again. */
    static boolean answersBack(Turn turn) {
        for (Request request : turn.talk.requests()) {
            if (request.author().equals(turn.author()) && request.state() == State.WAITING) {
                turn.record(request, Type.RESUMED);
            }
        }
        return false;
    }

    /** "Never mind": cancelled, or done where it says what came of it. */
    static boolean takesBack(Turn turn) {
        Request open = turn.aim.own(false);
        if (open == null || !turn.does(Act.NEVER_MIND) || turn.reply().words() > A_THANK_YOU) {
            return false;
        }
        boolean outcome = turn.does(Act.SOLVED) && turn.reply().words() >= AN_OUTCOME;
        turn.record(open, outcome ? Type.DONE : Type.CANCELLED);
        return true;
    }

    /** "Found it: …": the requester's own solution is the outcome, also after somebody else's answer. */
    static boolean solves(Turn turn) {
        if (!turn.does(Act.SOLVED)) {
            return false;
        }
        Request open = turn.aim.own(false);
        boolean tells = turn.does(Act.SUBSTANCE) && !turn.does(Act.THANKS);
        Request answered = open == null && tells ? turn.aim.contested() : null;
        Request solved = answered == null || answered.kind() == Kind.ACTION ? open : answered;
        if (solved != null) {
            turn.record(solved, Type.DONE);
        }
        return solved != null;
    }

    /**
     * "That did the trick": what an answer in the form of a question or a guess was waiting for; after several answers it tells which
     * of them was the outcome, the one it follows.
     */
    static boolean confirms(Turn turn) {
        boolean works = turn.does(Act.CONFIRMATION);
        boolean praises = turn.does(Act.VERDICT) && turn.does(Act.THANKS);
        if (turn.does(Act.CONTEST) || (!works && !praises)) {
            return false;
        }
        Request open = turn.aim.own(false);
        if (works && open != null && meant(turn, open)) {
            Post told = open.firstResponse() == null ? null : told(turn);
            if (told == null) {
                turn.record(open, Type.DONE);
            } else {
                turn.add(open, Event.of(Type.DONE, told.moment(), told.author(), Cause.REPLY));
            }
            return true;
        }
        Request done = turn.aim.unsettled();
        Post answer = done == null ? null : answer(turn, done);
        if (done != null && answer != null) {
            turn.add(done, Event.of(Type.DONE, answer.moment(), turn.author(), Cause.REPLY));
            return true;
        }
        return false;
    }

    /** Whether that it works is said of this request rather than of one that was answered. */
    private static boolean meant(Turn turn, Request open) {
        return open.firstResponse() != null || open.id().equals(turn.talk.burst()) || turn.aim.contested() == null;
    }

    /** Where the answer begins that came since the requester last spoke, by whoever is mentioned if somebody is. */
    private static @Nullable Post answer(Turn turn, Request request) {
        List<PersonId> mentioned = turn.said.mentioned();
        boolean tries = false;
        Post newest = null;
        Post before = null;
        for (Post post : turn.talk.posts()) {
            boolean later =
                    request.done() != null && post.at().isAfter(request.done().latest());
            boolean meant = mentioned.isEmpty() || mentioned.contains(post.author());
            boolean goesOn = before != null && before.continuedBy(post, A_RUN);
            if (post.author().equals(turn.author())) {
                newest = null;
                tries = post.reply().does(Act.PROMISE);
            } else if (tries) {
                before = post;
            } else if (later && meant && !goesOn && post.reply().does(Act.SUBSTANCE)) {
                newest = post;
            }
            before = post;
        }
        return newest;
    }

    /** "Still doesn't work": the answer did not hold, unless whoever says so has gone on to something else since. */
    static boolean contests(Turn turn) {
        Request contested = turn.aim.contested();
        boolean contests = turn.does(Act.CONTEST) || (turn.does(Act.TROUBLE) && !turn.does(Act.THANKS));
        if (contested == null || !contests || turn.opens || turn.aim.stands(contested)) {
            return false;
        }
        turn.record(contested, Type.REOPENED);
        return true;
    }

    /** "@dana and I talked it through": what was asked has happened off the thread. */
    static boolean reports(Turn turn) {
        if (!turn.does(Act.REPORT)) {
            return false;
        }
        for (Request request : turn.talk.requests()) {
            boolean own =
                    request.author().equals(turn.author()) && !request.state().closed();
            if (own && turn.said.mentioned().stream().anyMatch(request.named()::contains)) {
                turn.record(request, Type.DONE);
            }
        }
        return false;
    }
}
