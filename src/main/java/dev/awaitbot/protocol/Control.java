package dev.awaitbot.protocol;

import java.util.List;

/**
 * Something to click under what the bot says.
 *
 * @param act what comes back when it is used: a verb and what it is about, "done:17"; at most 90 characters
 * @param options what CHOICE offers, at most 25
 */
public record Control(Kind kind, String label, String act, List<Option> options) {
    /** How it is used: a button, a quiet button, a list, a list of people, a time. */
    public enum Kind {
        BUTTON,
        QUIET,
        CHOICE,
        PERSON,
        TIME
    }

    /** One line of a list. */
    public record Option(String label, String value) {}

    public Control {
        options = List.copyOf(options);
        if (act.length() > 90) {
            throw new IllegalArgumentException("An act has at most 90 characters, this one is \"" + act + "\".");
        }
        if (options.size() > 25) {
            throw new IllegalArgumentException("A list has at most 25 lines, this one has " + options.size() + ".");
        }
    }

    public static Control button(String label, String act) {
        return new Control(Kind.BUTTON, label, act, List.of());
    }

    /** A button that is there for whoever looks for it. */
    public static Control quiet(String label, String act) {
        return new Control(Kind.QUIET, label, act, List.of());
    }

    public static Control choice(String label, String act, List<Option> options) {
        return new Control(Kind.CHOICE, label, act, options);
    }

    public static Control person(String label, String act) {
        return new Control(Kind.PERSON, label, act, List.of());
    }
}
