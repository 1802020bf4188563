package dev.awaitbot.command;

import dev.awaitbot.protocol.Letter;
import dev.awaitbot.protocol.Part;
import dev.awaitbot.protocol.Request;
import dev.awaitbot.protocol.Words;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The one thing for a group to try next, from what its requests lack and what is past its time. */
final class Tip {
    /** What fewer requests lack is chance. */
    private static final int FEWEST = 3;

    private Tip() {}

    /** @param asked the requests of the time that is looked at; none where they would tell of persons */
    static Words of(List<Request> asked, List<Request> overdue) {
        List<Request> nobodys = overdue.stream()
                .filter(one -> one.owner() == null && one.named().isEmpty())
                .toList();
        if (!nobodys.isEmpty()) {
            return toTry(
                    "say who takes " + nobodys.get(0).id() + ": nobody is named in it. ",
                    new Part.Code("/await assign " + nobodys.get(0).id() + " @name"));
        }
        Letter letter = Stream.of(Letter.values())
                .max(Comparator.comparingLong((Letter one) -> lacking(asked, one))
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
        long lacking = lacking(asked, letter);
        if (lacking >= FEWEST) {
            return toTry(habit(letter) + " " + lacking + " of " + asked.size() + " requests "
                    + (lacking == 1 ? "lacks" : "lack") + " it.");
        }
        if (!overdue.isEmpty()) {
            return toTry(
                    "agree on a new time for " + overdue.get(0).id() + ", or close it. ",
                    new Part.Code("/await extend " + overdue.get(0).id() + " fri 17:00"));
        }
        return Words.NONE;
    }

    private static long lacking(List<Request> asked, Letter letter) {
        return asked.stream()
                .filter(one -> Completed.missing(one).contains(letter))
                .count();
    }

    private static Words toTry(Object... pieces) {
        return Words.of(new Part.Strong("One thing to try"), ": ").and(pieces);
    }

    private static String habit(Letter letter) {
        return switch (letter) {
            case ASSIGN -> "name one person, even where any of a group will do.";
            case WINDOW -> "say by when, as in \"by Thu 17:00\".";
            case ACTION -> "begin with what is to be done, as in \"please review\".";
            case INFORMATION -> "add the link or the number that is needed to start.";
            case THREAD -> "give each request a thread of its own.";
        };
    }
}
