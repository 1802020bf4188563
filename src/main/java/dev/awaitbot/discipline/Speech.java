package dev.awaitbot.discipline;

import dev.awaitbot.protocol.Completion;
import dev.awaitbot.protocol.Kind;
import dev.awaitbot.protocol.Message;
import dev.awaitbot.protocol.PersonId;
import dev.awaitbot.protocol.Reply.Act;
import dev.awaitbot.protocol.Request;
import dev.awaitbot.protocol.State;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What part a message plays in its thread: a request of its own, or a word about one that is already there. */
final class Speech {
    /** Comments on something are longer than a question back. */
    private static final int A_REVIEW = 25;

    /** So few words with a mention are for whom they mention. */
    private static final int A_WORD = 12;

    private final Message message;
    private final Said said;
    private final Talk talk;
    private final boolean fresh;

    /** @param fresh whether no exchange was running in the thread */
    Speech(Message message, Said said, Talk talk, boolean fresh) {
        this.fresh = fresh;
        this.message = message;
        this.said = said;
        this.talk = talk;
    }

    /** Whether what reads as a request only serves one that is there: an ask-back, a reminder, "still doesn't work", a handoff. */
    boolean serves() {
        if (said.reply().does(Act.CONTEST) && !said.reply().does(Act.ASK_BACK) && contested() != null) {
            return true;
        }
        if (said.reply().does(Act.REMINDER) && own(false) != null) {
            return true;
        }
        Request running = own(false);
        if (running != null
                && running.firstResponse() != null
                && !fresh
                && !said.reply().does(Act.ASK_BACK)) {
            return true;
        }
        Request target = target();
        if (target != null && handsOver(target)) {
            return true;
        }
        return talk.requests().stream()
                .anyMatch(request -> (!fresh || request.state() == State.OPEN) && asksBack(request));
    }

    /**
     * Whether a question or a piece of advice serves somebody else's request: by an owner, or by anybody where nobody is named; it
     * goes to the requester and is no comment that answers and asks for work at once.
     */
    boolean asksBack(Request target) {
        PersonId author = message.author();
        boolean gone = target.state() == State.CANCELLED || target.state() == State.DISMISSED;
        boolean helper = target.ownedBy(author) || target.named().isEmpty();
        if (gone || !helper || target.author().equals(author)) {
            return false;
        }
        List<PersonId> to = said.named().isEmpty() ? said.mentioned() : said.named();
        boolean told = to.contains(target.author())
                || (to.isEmpty() && (!target.state().closed() || goesOn(target)));
        return told && !comments(target);
    }

    /** Whether whoever answered asks on: at once, or while only the two of them talk. */
    boolean goesOn(Request target) {
        if (fresh) {
            return false;
        }
        PersonId author = message.author();
        Post last = talk.last();
        boolean atOnce = last != null && last.author().equals(author);
        return author.equals(target.owner()) && (atOnce || target.author().equals(talk.other(author)));
    }

    /** Comments on what was to be looked at are the answer, and ask for work of their own. */
    private boolean comments(Request target) {
        return said.reading().kind() == Kind.ACTION
                && target.kind() == Kind.ACTION
                && target.completion() == Completion.SAYING
                && said.reply().words() >= A_REVIEW;
    }

    /** Whether an owner or helper points at a third person. */
    boolean handsOver(Request target) {
        return said.reply().does(Act.HANDOFF)
                && to(target) != null
                && !target.state().closed()
                && target.ownedBy(message.author());
    }

    /** The third person somebody points at. */
    @Nullable
    PersonId to(Request target) {
        for (PersonId person : said.mentioned()) {
            if (!person.equals(target.author()) && !person.equals(message.author())) {
                return person;
            }
        }
        return null;
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
            if (request.author().equals(message.author()) && (running || request.state() == State.DONE)) {
                int its = (running ? 2 : 0) + (request.tracked().tracked() ? 1 : 0);
                if (own == null || its >= rank) {
                    own = request;
                    rank = its;
                }
            }
        }
        return own;
    }

    /** The request of somebody else that this message speaks to; null if it speaks to none. */
    @Nullable
    Request target() {
        List<Request> candidates = new ArrayList<>();
        for (Request request : talk.requests()) {
            boolean open =
                    !request.state().closed() || request.firstResponse() == null || request.state() == State.DECLINED;
            boolean gone = request.state() == State.CANCELLED || request.state() == State.DISMISSED;
            if (open && !gone && !request.author().equals(message.author())) {
                candidates.add(request);
            }
        }
        List<Request> addressed = candidates.stream()
                .filter(request -> said.mentioned().contains(request.author()))
                .toList();
        if (!addressed.isEmpty()) {
            candidates = addressed;
        } else if (elsewhere()) {
            return null;
        }
        return newest(candidates);
    }

    /** Whether it plainly speaks to somebody who has asked for nothing here. */
    private boolean elsewhere() {
        boolean brief = said.reply().leads() || said.reply().words() <= A_WORD;
        return brief && !said.mentioned().isEmpty() && !said.reply().does(Act.HANDOFF);
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

    private int rank(Request request) {
        int open = request.state().closed() ? 0 : 10;
        return open + (request.ownedBy(message.author()) ? 1 : 0);
    }
}
