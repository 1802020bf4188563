package dev.awaitbot.discipline;

import dev.awaitbot.protocol.Addressee;
import dev.awaitbot.protocol.Completion;
import dev.awaitbot.protocol.Kind;
import dev.awaitbot.protocol.Message;
import dev.awaitbot.protocol.PersonId;
import dev.awaitbot.protocol.Reply.Act;
import dev.awaitbot.protocol.Request;
import dev.awaitbot.protocol.State;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What part a message plays in its thread: a request of its own, or a word about one that is already there. */
final class Speech {
    /** Comments on something are longer than a question back. */
    private static final int A_REVIEW = 25;

    /** "Still doesn't work" takes few words; who tells more of it asks anew. */
    private static final int A_COMPLAINT = 25;

    /** Who says so much and then points at somebody has answered. */
    private static final int AN_ANSWER = 40;

    private final Message message;
    private final Said said;
    private final Talk talk;
    private final boolean fresh;
    private final Aim aim;

    /** @param fresh whether no exchange was running in the thread */
    Speech(Aim aim, boolean fresh) {
        this.aim = aim;
        this.fresh = fresh;
        this.message = aim.message;
        this.said = aim.said;
        this.talk = aim.talk;
    }

    /** Whether what reads as a request only serves one that is there: an ask-back, a reminder, "still doesn't work", a handoff. */
    boolean serves() {
        boolean brief = said.reply().words() <= A_COMPLAINT;
        if (brief && said.reply().does(Act.CONTEST) && !said.reply().does(Act.ASK_BACK) && aim.contested() != null) {
            return true;
        }
        if (said.reply().does(Act.REMINDER) && aim.own(false) != null) {
            return true;
        }
        Request target = aim.target();
        if (target != null && handsOver(target)) {
            return true;
        }
        return talk.requests().stream()
                .anyMatch(
                        request -> (!fresh || request.state() == State.OPEN || speaksOn(request)) && asksBack(request));
    }

    /** Whether it turns by name to whoever has been asked back and has not answered yet, so that also after a silence it goes on with that. */
    private boolean speaksOn(Request request) {
        return request.state() == State.WAITING && said.mentioned().contains(request.author());
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
        boolean running = !target.state().closed() || goesOn(target);
        boolean unaddressed = to.isEmpty() && running && !announces();
        boolean told = to.contains(target.author()) || unaddressed;
        return told && !comments(target);
    }

    /** Whether it asks anybody who listens rather than one person back, or after a silence speaks to everybody. */
    private boolean announces() {
        return said.reading().anyone() != null || anew();
    }

    /** Whether it opens a new exchange with everybody after a silence. */
    boolean anew() {
        boolean everybody = said.reading().anyone() != null || said.reading().addressee() == Addressee.CHANNEL;
        return fresh && everybody;
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
        boolean answers = said.reply().words() > AN_ANSWER && !said.reply().does(Act.DISCLAIMER);
        return said.reply().does(Act.HANDOFF)
                && !answers
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
}
