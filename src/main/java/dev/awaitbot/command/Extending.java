package dev.awaitbot.command;

import dev.awaitbot.discipline.Action;
import dev.awaitbot.discipline.Action.Verb;
import dev.awaitbot.protocol.Answer;
import dev.awaitbot.protocol.Card;
import dev.awaitbot.protocol.Form;
import dev.awaitbot.protocol.Part;
import dev.awaitbot.protocol.RequestId;
import dev.awaitbot.protocol.Words;
import dev.awaitbot.store.Stored;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;

/** Reads the new time of a request and sets it; the answer says what was understood. */
final class Extending {
    /** Further away than this is a slip. */
    private static final Duration LONGEST = Duration.ofDays(366);

    private final OnRequest command;
    private final Call call;
    private final Stored stored;
    private final RequestId id;

    Extending(OnRequest command, Call call, Stored stored) {
        this.command = command;
        this.call = call;
        this.stored = stored;
        this.id = stored.request().id();
    }

    Outcome by(String words, OnRequest.Saying saying) {
        if (words.isEmpty()) {
            return Outcome.of(
                    Answer.of(Card.say("By when? Choose, or say it: ", new Part.Code("/await " + example()), ".")
                            .with(Buttons.newTime(id))));
        }
        if (words.equals(Times.PICK)) {
            Form form = command.form(call.only(id.toString()));
            return form == null ? Outcome.of(Answer.NOTHING) : Outcome.of(Answer.form(form));
        }
        Times.Read due = new Times(command.desk, call).due(words);
        if (due == null) {
            return Asks.unread(words, example());
        }
        if (!due.at().isAfter(call.now())) {
            return Asks.over(words, due.at(), example());
        }
        if (due.at().isAfter(call.now().plus(LONGEST))) {
            return Outcome.say(
                    "I read \"",
                    Phrases.quote(words),
                    "\" as ",
                    due.at(),
                    ", which is more than a year away. Try: ",
                    new Part.Code("/await " + example()),
                    ".");
        }
        Action action = Action.until(Verb.SET_WINDOW, call.person(), call.now(), due.at());
        return command.act(call, stored, action, done -> understood(words, due, saying.of(done)));
    }

    private String example() {
        return "extend " + id + " fri 17:00";
    }

    /** The answer with what the words were taken for, and what else they may mean. */
    private Answer understood(String words, Times.Read due, Answer answer) {
        if (Times.instant(words) || !call.value("value").isEmpty()) {
            // It was chosen from a list, and the answer tells when that is.
            return answer;
        }
        List<OffsetDateTime> others = due.others();
        Words read = Words.of("I read \"", Phrases.quote(words), "\" as ", due.at());
        for (int i = 0; i < others.size(); i++) {
            read = read.and(
                    i == 0 ? "; it may also mean " : " or ", others.get(i).toInstant());
        }
        Card card =
                answer.card() == null ? Card.of(read.and(".")) : answer.card().and(read.and("."));
        return new Answer(card, null, answer.open(), answer.instead());
    }
}
