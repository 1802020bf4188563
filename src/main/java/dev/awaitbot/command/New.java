package dev.awaitbot.command;

import dev.awaitbot.protocol.Answer;
import dev.awaitbot.protocol.Card;
import dev.awaitbot.protocol.Form;
import dev.awaitbot.protocol.Form.Field;
import dev.awaitbot.protocol.Form.Kind;
import dev.awaitbot.protocol.Part;
import dev.awaitbot.protocol.Plan;
import dev.awaitbot.protocol.Words;
import java.util.List;

/** Asks for the parts of a request, and has it posted once nothing is missing. */
final class New implements Command {
    private final Desk desk;

    New(Desk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "new";
    }

    @Override
    public List<String> aliases() {
        return List.of("ask", "request");
    }

    @Override
    public String usage() {
        return "new [WHAT]";
    }

    @Override
    public String example() {
        return "new review the rollout plan";
    }

    @Override
    public String about() {
        return "Opens a form (who, by when, what, what they need) and posts a request that can be answered.";
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
    public Form form(Call call) {
        return new Form(
                "New request",
                "new",
                "Post",
                List.of(
                        new Field(
                                "owner",
                                "Who",
                                Kind.PERSON,
                                true,
                                "One person who answers for it, for example: @dana",
                                given(call, "owner"),
                                List.of()),
                        new Field(
                                "when",
                                "By when",
                                Kind.TEXT,
                                true,
                                "For example: fri 17:00, tomorrow, 2bd",
                                given(call, "when"),
                                List.of()),
                        new Field(
                                "action",
                                "What",
                                Kind.TEXT,
                                true,
                                "Begin with a verb, for example: review the rollout plan",
                                given(call, "action"),
                                List.of()),
                        new Field(
                                "context",
                                "What they need for it",
                                Kind.LONG_TEXT,
                                false,
                                "A link, the error's text, the version, and why",
                                given(call, "context"),
                                List.of())));
    }

    private static String given(Call call, String field) {
        return field.equals("action") && call.values().isEmpty() ? call.text() : call.value(field);
    }

    @Override
    public Outcome run(Call call) {
        if (desk.place().apply(call.conversation()).direct()) {
            return Outcome.say(
                    "Here nobody else would read it. Write ",
                    new Part.Code("/await new"),
                    " in the channel where it belongs.");
        }
        if (call.values().isEmpty()) {
            return Outcome.of(Answer.form(form(call)));
        }
        var composed = new Composed(desk, call);
        if (composed.problems().isEmpty()) {
            return new Outcome(
                    Plan.NOTHING.saying(Postings.notice(call, null, composed.text())),
                    List.of(),
                    Answer.of(Card.say("I post it in ", call.conversation(), " in your name, and follow it up: ")
                            .and(Postings.words(composed.text(), false))));
        }
        Card card = Card.say(
                "Nothing is posted yet. ",
                Phrases.count(composed.problems().size(), "thing is", "things are"),
                " to mend:");
        for (String problem : composed.problems()) {
            card = card.and(Words.of(problem));
        }
        return Outcome.of(new Answer(card, form(call), false, false));
    }
}
