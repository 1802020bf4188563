package dev.awaitbot.command;

import dev.awaitbot.protocol.Answer;
import dev.awaitbot.protocol.Card;
import dev.awaitbot.protocol.Control;
import dev.awaitbot.protocol.Part;
import dev.awaitbot.protocol.Words;
import dev.awaitbot.store.Page;
import java.util.List;

/** What whoever asks waits for. */
final class Waiting implements Command {
    private final Desk desk;

    Waiting(Desk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "waiting";
    }

    @Override
    public List<String> aliases() {
        return List.of("asked");
    }

    @Override
    public String usage() {
        return "waiting";
    }

    @Override
    public String example() {
        return "waiting";
    }

    @Override
    public String about() {
        return "Shows what you wait for, most urgent first.";
    }

    @Override
    public Topic topic() {
        return Topic.WAITING;
    }

    @Override
    public Outcome run(Call call) {
        Page page = desk.requests().waiting(call.person(), Lists.number(call.text()));
        if (page.total() == 0) {
            return Outcome.of(Answer.of(Card.of(Words.of(
                            "You wait for nothing. To ask for something, so that it can be answered: ",
                            new Part.Code("/await new"),
                            "."))
                    .with(Control.button("New request", "new"), Control.button("What waits for me", "mine"))));
        }
        Words heading = Words.of("You wait for " + Phrases.count(page.total(), "request", "requests"));
        return Outcome.of(new Lists(call).show(Lists.heading(heading, page, call.now()), page, "waiting"));
    }
}
