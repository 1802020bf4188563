package dev.awaitbot.command;

import dev.awaitbot.protocol.Form;
import dev.awaitbot.protocol.Form.Field;
import dev.awaitbot.protocol.Form.Kind;
import dev.awaitbot.protocol.Part;
import java.time.Instant;
import java.util.List;

/** Asks for a time or a person, and says what is wrong with those that were given. */
final class Asks {
    private Asks() {}

    static Form time(String title, String act, String label, String submit) {
        return new Form(
                title,
                act,
                submit,
                List.of(new Field(
                        "when", label, Kind.TEXT, true, "For example: fri 17:00, tomorrow, 2bd", null, List.of())));
    }

    static Form person(String title, String act, String submit) {
        return new Form(
                title,
                act,
                submit,
                List.of(new Field("owner", "Who", Kind.PERSON, true, "For example: @dana", null, List.of())));
    }

    /** @param example a call that can be read, without "/await" */
    static Outcome unread(String words, String example) {
        return Outcome.say(
                "I can't read \"", Phrases.quote(words), "\". Try: ", new Part.Code("/await " + example), ".");
    }

    static Outcome over(String words, Instant at, String example) {
        return Outcome.say(
                "I read \"",
                Phrases.quote(words),
                "\" as ",
                at,
                ", and that is over. Try: ",
                new Part.Code("/await " + example),
                ".");
    }
}
