package dev.awaitbot.command;

import dev.awaitbot.protocol.Answer;
import dev.awaitbot.protocol.Card;
import dev.awaitbot.protocol.Control;
import dev.awaitbot.protocol.Message;
import dev.awaitbot.protocol.Part;
import java.util.List;
import java.util.Optional;

/** Judges a draft before it is posted, or a message that stands. */
final class Check implements Command {
    private final Desk desk;
    private final Drafts drafts;

    Check(Desk desk, Drafts drafts) {
        this.desk = desk;
        this.drafts = drafts;
    }

    @Override
    public String name() {
        return "check";
    }

    @Override
    public List<String> aliases() {
        return List.of("lint");
    }

    @Override
    public String usage() {
        return "check DRAFT";
    }

    @Override
    public String example() {
        return "check @dana please review the rollout plan asap";
    }

    @Override
    public String about() {
        return "Checks a draft before you post it: who, by when, what, with what, in which thread.";
    }

    @Override
    public Topic topic() {
        return Topic.ASKING;
    }

    @Override
    public boolean free() {
        return true;
    }

    @Override
    public Outcome run(Call call) {
        if (!call.text().isEmpty()) {
            return draft(call, call.text());
        }
        if (call.message() == null) {
            return Outcome.say("Give me the draft, as in ", new Part.Code("/await " + example()), ".");
        }
        Optional<Message> message = desk.message().apply(call.conversation(), call.message());
        if (message.isEmpty()) {
            return Outcome.say("I can't read that message: it is gone, or I am not in its channel.");
        }
        return Outcome.of(Answer.of(new Checked(new Reads(desk).message(message.get(), null)).card()));
    }

    private Outcome draft(Call call, String text) {
        var checked = new Checked(new Reads(desk).draft(call, text));
        Card card = checked.card();
        if (!checked.request() || desk.place().apply(call.conversation()).direct()) {
            return Outcome.of(Answer.of(card));
        }
        String better = checked.better();
        String id = drafts.keep(call.person(), call.event(), better == null ? text : better);
        return Outcome.of(Answer.of(card.with(Control.button("Post as request", "post:" + id))));
    }
}
