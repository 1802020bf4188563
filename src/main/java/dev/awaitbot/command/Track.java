package dev.awaitbot.command;

import dev.awaitbot.discipline.Action;
import dev.awaitbot.discipline.Action.Verb;
import dev.awaitbot.discipline.Discipline;
import dev.awaitbot.hearing.Heard;
import dev.awaitbot.protocol.Answer;
import dev.awaitbot.protocol.Card;
import dev.awaitbot.protocol.Message;
import dev.awaitbot.protocol.MessageId;
import dev.awaitbot.protocol.Plan;
import dev.awaitbot.protocol.Request;
import dev.awaitbot.protocol.Words;
import dev.awaitbot.store.Stored;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody marks a message as a request, or a request as one to follow up. */
final class Track extends OnRequest {
    private final Discipline discipline = new Discipline();

    Track(Desk desk) {
        super(desk);
    }

    @Override
    public String name() {
        return "track";
    }

    @Override
    public List<String> aliases() {
        return List.of("mark");
    }

    @Override
    public String usage() {
        return "track [A-17]";
    }

    @Override
    public String example() {
        return "track A-17";
    }

    @Override
    public String about() {
        return "Makes a message a request that I follow up, also where I else only count; in a thread, or on a message.";
    }

    @Override
    public Topic topic() {
        return Topic.ASKING;
    }

    @Override
    public Outcome run(Call call) {
        boolean numbered = Finder.number(Commands.Line.of(call.text()).word()) != null;
        MessageId message = call.message() == null ? call.thread() : call.message();
        boolean known = message == null
                || desk.requests().byMessage(call.conversation(), message).isPresent();
        if (numbered || known || inThread(call, message)) {
            return super.run(call);
        }
        Message posted = desk.message().apply(call.conversation(), message).orElse(null);
        if (posted == null) {
            return Outcome.say("I can't read that message: it is gone, or I am not in its channel.");
        }
        return posted.bot() ? Outcome.say("A program posted this. I follow up what people ask.") : mark(call, posted);
    }

    /** Whether it was said in a thread, rather than on a message, that holds a request. */
    private boolean inThread(Call call, @Nullable MessageId root) {
        return call.message() == null
                && root != null
                && !desk.requests().thread(call.conversation(), root).requests().isEmpty();
    }

    private Outcome mark(Call call, Message posted) {
        var reads = new Reads(desk);
        Heard heard = reads.message(posted, null);
        Action action = Action.of(Verb.TRACK, call.person(), call.now());
        Plan plan = discipline.onMark(
                posted,
                heard.said(),
                reads.talk(posted, null),
                action,
                desk.rules(posted.conversation(), desk.requests().next()));
        Request opened = plan.opened();
        return opened == null
                ? Outcome.say("Nothing came of it. Try again.")
                : new Outcome(plan, List.of(), said(new Done(after(opened, plan), plan, call.now()), call, true));
    }

    @Override
    Outcome on(Call call, Stored stored, String rest) {
        return act(call, stored, Action.of(Verb.TRACK, call.person(), call.now()), done -> said(done, call, false));
    }

    private static Answer said(Done done, Call call, boolean fresh) {
        Request request = done.request();
        Words words = Words.of(fresh ? "This is " : "", request.id(), fresh ? " now, with " : " is followed up, with ")
                .and(Phrases.owner(request), Phrases.due(request, done.now()), ".");
        Card card = Card.of(words);
        boolean own = request.author().equals(call.person());
        if (request.owner() == null) {
            card = own ? card.with(Buttons.setOwner(request.id())) : card.with(Buttons.take(request.id()));
        }
        return Answer.of(own && request.assumed() ? card.with(Buttons.setWhen(request.id())) : card);
    }
}
