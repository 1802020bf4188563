package dev.awaitbot.command;

import dev.awaitbot.hearing.Heard;
import dev.awaitbot.protocol.Finding;
import dev.awaitbot.protocol.Letter;
import dev.awaitbot.protocol.PersonId;
import dev.awaitbot.protocol.Severity;
import dev.awaitbot.protocol.Verdict;
import dev.awaitbot.protocol.Verdicts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request put together of the fields of a form, and what is wrong with them, each by its name. */
final class Composed {
    private final Desk desk;
    private final Call call;
    private final List<String> problems = new ArrayList<>();
    private final String text;

    Composed(Desk desk, Call call) {
        this.desk = desk;
        this.call = call;
        PersonId owner = owner();
        Times.Read due = due();
        String action = action();
        this.text = owner == null || due == null || action == null ? "" : compose(owner, due, action);
        if (!text.isEmpty()) {
            judge(new Reads(desk).draft(call, text));
        }
    }

    /** One sentence each, with the name of its field. */
    List<String> problems() {
        return problems;
    }

    String text() {
        return text;
    }

    private @Nullable PersonId owner() {
        var people = new People(desk);
        String given = call.value("owner");
        PersonId owner = people.read(
                given, desk.place().apply(call.conversation()).conversation().members());
        String wrong = given.isEmpty()
                ? "name one person."
                : owner == null
                        ? "I know nobody, or more than one, by the name \"" + Phrases.quote(given) + "\"."
                        : people.bot(owner)
                                ? "that is a program, and I can't expect an answer of it."
                                : people.gone(owner)
                                        ? "that account is closed, so nobody would read it."
                                        : owner.equals(call.person())
                                                ? "that is you. A request is for somebody else."
                                                : "";
        return wrong.isEmpty() ? owner : bad("Who: " + wrong);
    }

    private Times.@Nullable Read due() {
        String given = call.value("when");
        Times.Read due = new Times(desk, call).due(given);
        if (due == null) {
            return bad(
                    given.isEmpty()
                            ? "By when: say a time, as in fri 17:00."
                            : "By when: I can't read \"" + Phrases.quote(given) + "\". Try: fri 17:00.");
        }
        return due.at().isAfter(call.now())
                ? due
                : bad("By when: \"" + Phrases.quote(given) + "\" is over. Try: tomorrow.");
    }

    private @Nullable String action() {
        String given = call.value("action");
        return given.isEmpty()
                ? bad("What: say what is to be done, beginning with a verb, as in review the rollout plan.")
                : given;
    }

    @SuppressWarnings("TypeParameterUnusedInFormals")
    private <T> @Nullable T bad(String problem) {
        problems.add(problem);
        return null;
    }

    /** A deed with its time in one sentence; a question with the time in another, for "how does it work by Thursday?" asks something else. */
    private String compose(PersonId owner, Times.Read due, String action) {
        String context = call.value("context");
        String mention = new People(desk).mention(owner);
        String plain = unfinished(action);
        String request = action.endsWith("?")
                ? mention + " " + action + " Please answer " + due.words() + "."
                : mention + " please " + lower(plain) + " " + due.words() + ".";
        return context.isEmpty() ? request : request + "\n" + context;
    }

    private static String unfinished(String action) {
        String plain = action.strip();
        while (plain.endsWith(".")) {
            plain = plain.substring(0, plain.length() - 1).strip();
        }
        return plain.regionMatches(true, 0, "please ", 0, 7)
                ? plain.substring(7).strip()
                : plain;
    }

    /** A verb in the middle of a sentence is small; a name that begins with two capitals stays. */
    private static String lower(String action) {
        boolean word = action.length() > 1
                && Character.isUpperCase(action.charAt(0))
                && Character.isLowerCase(action.charAt(1));
        return word ? Character.toLowerCase(action.charAt(0)) + action.substring(1) : action;
    }

    /** The same checks as for any message; what only warns does not stop it. */
    private void judge(Heard heard) {
        if (!heard.said().reading().request()) {
            problems.add("What: I read no request in it. Begin with a verb, as in review the rollout plan.");
            return;
        }
        List<Finding> findings = heard.said().findings();
        for (Letter letter : Letter.values()) {
            if (Verdicts.of(findings).of(letter) == Verdict.MISSING) {
                findings.stream()
                        .filter(one -> one.letter() == letter && one.severity() == Severity.ERROR)
                        .forEach(one -> problems.add(field(letter) + ": " + Checked.sentence(one, text)));
            }
        }
    }

    private static String field(Letter letter) {
        return switch (letter) {
            case ASSIGN -> "Who";
            case WINDOW -> "By when";
            case ACTION, THREAD -> "What";
            case INFORMATION -> "What they need for it";
        };
    }
}
