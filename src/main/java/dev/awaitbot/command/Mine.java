package dev.awaitbot.command;

import dev.awaitbot.protocol.Answer;
import dev.awaitbot.protocol.Card;
import dev.awaitbot.protocol.Control;
import dev.awaitbot.protocol.Words;
import dev.awaitbot.store.Page;
import java.util.List;

/** What waits for whoever asks. */
final class Mine implements Command {
    private final Desk desk;

    Mine(Desk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "mine";
    }

    @Override
    public List<String> aliases() {
        return List.of("todo");
    }

    @Override
    public String usage() {
        return "mine";
    }

    @Override
    public String example() {
        return "mine";
    }

    @Override
    public String about() {
        return "Shows what waits for you, most urgent first.";
    }

    @Override
    public Topic topic() {
        return Topic.WAITING;
    }

    @Override
    public Outcome run(Call call) {
        Page page = desk.requests().owned(call.person(), Lists.number(call.text()));
        if (page.total() == 0) {
            return Outcome.of(Answer.of(Card.say("Nothing waits for you.")
                    .with(Control.button("What I wait for", "waiting"), Control.button("What is open here", "list"))));
        }
        Words heading = Words.of(Phrases.count(page.total(), "request waits", "requests wait") + " for you");
        return Outcome.of(new Lists(call).show(Lists.heading(heading, page, call.now()), page, "mine"));
    }
}
