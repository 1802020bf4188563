package dev.awaitbot.command;

import dev.awaitbot.discipline.Action;
import dev.awaitbot.discipline.Action.Verb;
import dev.awaitbot.protocol.Answer;
import dev.awaitbot.protocol.Card;
import dev.awaitbot.protocol.Form;
import dev.awaitbot.protocol.Request;
import dev.awaitbot.protocol.RequestId;
import dev.awaitbot.protocol.Words;
import dev.awaitbot.store.Stored;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** An owner wants no word of a request for a while. */
final class Snooze extends OnRequest {
    Snooze(Desk desk) {
        super(desk);
    }

    @Override
    public String name() {
        return "snooze";
    }

    @Override
    public List<String> aliases() {
        return List.of("later", "remind");
    }

    @Override
    public String usage() {
        return "snooze A-17 UNTIL";
    }

    @Override
    public String example() {
        return "snooze A-17 tomorrow 10:00";
    }

    @Override
    public String about() {
        return "Keeps a request of yours quiet for a while.";
    }

    @Override
    public Topic topic() {
        return Topic.ANSWERING;
    }

    /** Who wants quiet for longer agrees on another time. */
    private static final Duration LONGEST = Duration.ofDays(30);

    @Override
    public boolean takesTime() {
        return true;
    }

    @Override
    public Form form(Call call) {
        return Asks.time("Snooze " + call.text(), "snooze:" + call.text(), "Quiet until", "Snooze");
    }

    @Override
    Outcome on(Call call, Stored stored, String rest) {
        String words = call.value("when").isEmpty() ? rest : call.value("when");
        RequestId id = stored.request().id();
        if (words.equals(Times.PICK) || words.isEmpty()) {
            return words.isEmpty() ? Outcome.of(choose(id)) : Outcome.of(Answer.form(form(call.only(id.toString()))));
        }
        Times.Read until = new Times(desk, call).wake(words);
        if (until == null) {
            return Asks.unread(words, "snooze " + id + " tomorrow 10:00");
        }
        if (!until.at().isAfter(call.now())) {
            return Asks.over(words, until.at(), "snooze " + id + " tomorrow 10:00");
        }
        if (until.at().isAfter(call.now().plus(LONGEST))) {
            return Outcome.of(Answer.of(Card.say(
                            "I keep ",
                            id,
                            " quiet for 30 days at most. For longer, agree on a new time with ",
                            stored.request().author(),
                            ".")
                    .with(Buttons.newTime(id))));
        }
        return act(
                call,
                stored,
                Action.until(Verb.SNOOZE, call.person(), call.now(), until.at()),
                done -> said(done, until.at()));
    }

    private static Answer choose(RequestId id) {
        return Answer.of(Card.say("Until when shall ", id, " be quiet?").with(Buttons.snooze(id)));
    }

    private static Answer said(Done done, Instant until) {
        Request request = done.request();
        Words words = Words.of(request.id(), " is quiet until ", until, ".");
        Instant due = request.due();
        return Answer.of(
                due != null && due.isAfter(done.now()) && due.isBefore(until)
                        ? Card.of(words.and(
                                        " Its time is over before that, ",
                                        due,
                                        "; ",
                                        request.author(),
                                        " may need another."))
                                .with(Buttons.newTime(request.id()))
                        : Card.of(words).with(Buttons.done(request.id())));
    }
}
