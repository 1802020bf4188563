package dev.awaitbot.command;

import dev.awaitbot.protocol.Answer;
import dev.awaitbot.protocol.Card;
import dev.awaitbot.protocol.Control;
import dev.awaitbot.protocol.MessageId;
import dev.awaitbot.protocol.Part;
import dev.awaitbot.protocol.Request;
import dev.awaitbot.protocol.RequestId;
import dev.awaitbot.protocol.Words;
import dev.awaitbot.store.Page;
import dev.awaitbot.store.Stored;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the request that a call is about: by its number, by the message it was made on, or because its thread holds just one. */
final class Finder {
    private static final int LONGEST_NUMBER = 12;
    private static final int LONGEST_ACT = 90;

    private final Desk desk;

    Finder(Desk desk) {
        this.desk = desk;
    }

    /**
     * What was found.
     *
     * @param stored null where it is not plain which one is meant
     * @param rest the words behind its number
     * @param instead what to answer where it is not plain
     */
    record Found(@Nullable Stored stored, String rest, Outcome instead) {}

    Found find(Call call, Command command) {
        var line = Commands.Line.of(call.text());
        RequestId number = number(line.word());
        if (number != null && named(call, command, line)) {
            Optional<Stored> stored = desk.requests().request(number).filter(one -> sees(call, one.request()));
            return new Found(stored.orElse(null), line.rest(), unknown(number));
        }
        Stored here = here(call);
        if (here != null) {
            return new Found(here, call.text(), Outcome.of(Answer.NOTHING));
        }
        List<Stored> open = inThread(call);
        Stored only = open.size() == 1 ? open.get(0) : null;
        return new Found(only, call.text(), open.isEmpty() ? which(call, command) : choice(open, call, command));
    }

    /** "3 days" begins with an amount, not with the number of a request. */
    private boolean named(Call call, Command command, Commands.Line line) {
        boolean bare = Character.isDigit(line.word().charAt(0));
        if (!bare || !command.takesTime() || line.rest().isEmpty()) {
            return true;
        }
        var times = new Times(desk, call);
        return times.due(line.rest()) != null || times.due(call.text()) == null;
    }

    /** Reads A-17, a-17, a17, #17 and 17; null for anything else. */
    static @Nullable RequestId number(String word) {
        String digits = word.endsWith(":") || word.endsWith(",") ? word.substring(0, word.length() - 1) : word;
        if (digits.startsWith("a") || digits.startsWith("A") || digits.startsWith("#")) {
            digits = digits.substring(1);
            digits = digits.startsWith("-") ? digits.substring(1) : digits;
        }
        if (digits.isEmpty() || digits.length() > LONGEST_NUMBER) {
            return null;
        }
        for (int i = 0; i < digits.length(); i++) {
            if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
                return null;
            }
        }
        long number = Long.parseLong(digits);
        return number < 1 ? null : new RequestId(number);
    }

    /** The same words with the request's number as people name it. */
    static String named(String text) {
        var line = Commands.Line.of(text);
        RequestId number = number(line.word());
        return number == null ? text : (number + " " + line.rest()).strip();
    }

    private boolean sees(Call call, Request request) {
        boolean party = request.author().equals(call.person())
                || call.person().equals(request.owner())
                || request.named().contains(call.person());
        return party
                || request.conversation().equals(call.conversation())
                || desk.sees(call.person(), request.conversation());
    }

    private @Nullable Stored here(Call call) {
        MessageId message = call.message();
        return message == null
                ? null
                : desk.requests().byMessage(call.conversation(), message).orElse(null);
    }

    private List<Stored> inThread(Call call) {
        MessageId root = call.thread() == null ? call.message() : call.thread();
        if (root == null) {
            return List.of();
        }
        List<Stored> all = desk.requests().thread(call.conversation(), root).requests();
        List<Stored> open =
                all.stream().filter(one -> !one.request().state().closed()).toList();
        return open.isEmpty() && all.size() == 1 ? all : open;
    }

    private static Outcome unknown(RequestId number) {
        return Outcome.of(Answer.of(Card.say(
                        "I know no ",
                        number,
                        " that you can see. What is open here: ",
                        new Part.Code("/await list"),
                        ".")
                .with(Control.button("What is open here", "list"))));
    }

    private Outcome which(Call call, Command command) {
        var mine = new ArrayList<>(desk.requests().owned(call.person(), 1).requests());
        for (Stored waiting : desk.requests().waiting(call.person(), 1).requests()) {
            if (mine.size() < Page.SIZE) {
                mine.add(waiting);
            }
        }
        if (mine.isEmpty()) {
            return Outcome.say(
                    "Which request do you mean? Say its number, as in ",
                    new Part.Code("/await " + command.example()),
                    ". What is open here: ",
                    new Part.Code("/await list"),
                    ".");
        }
        return choice(mine, call, command);
    }

    private static Outcome choice(List<Stored> open, Call call, Command command) {
        Card card = Card.say(
                open.size() == 1
                        ? "Do you mean this one? Else say its number, as in "
                        : "Which one do you mean? Choose it, or say its number, as in ",
                new Part.Code("/await " + command.example()),
                ".");
        for (Stored one : open) {
            RequestId id = one.request().id();
            String act = command.name() + ":" + id.number();
            String whole = call.text().isEmpty() ? act : act + ":" + call.text();
            card = card.and(
                    Words.of(new Part.Strong(id.toString()), " ", new Part.Title(id)),
                    Control.button("This one", whole.length() > LONGEST_ACT ? act : whole));
        }
        return Outcome.of(Answer.of(card));
    }
}
