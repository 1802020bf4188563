package dev.awaitbot.discipline;

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
    private final Message message;
    private final Said said;
    private final Talk talk;

    Speech(Message message, Said said, Talk talk) {
        this.message = message;
        this.said = said;
        this.talk = talk;
    }

    /** Whether what reads as a request only serves one that is there: an ask-back, a reminder, "still doesn't work", a handoff. */
    boolean serves(boolean fresh) {
        if (said.reply().does(Act.CONTEST) && contested() != null) {
            return true;
        }
        if (said.reply().does(Act.REMINDER) && own(false) != null) {
            return true;
        }
        Request target = target();
        if (target == null) {
            return false;
        }
        if (handsOver(target)) {
            return true;
        }
        return !fresh && asksBack(target);
    }

    /**
     * Whether a question by an owner, or by anybody where nobody is named, serves the running request: it goes to the requester, and
     * asks for no work.
     */
    boolean asksBack(Request target) {
        boolean helper = target.ownedBy(message.author()) || target.named().isEmpty();
        boolean running =
                helper && (!target.state().closed() || message.author().equals(target.owner()));
        boolean toRequester = said.named().isEmpty()
                ? said.mentioned().isEmpty() || said.mentioned().contains(target.author())
                : said.named().contains(target.author()) && said.named().size() == 1;
        boolean deed = said.reading().kind() == Kind.ACTION && target.kind() != Kind.QUESTION;
        return running && toRequester && !deed;
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
        } else if (said.reply().leads()
                && !said.mentioned().isEmpty()
                && !said.reply().does(Act.HANDOFF)) {
            return null;
        }
        return newest(candidates);
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
