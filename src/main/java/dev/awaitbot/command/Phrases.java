package dev.awaitbot.command;

import dev.awaitbot.protocol.Part;
import dev.awaitbot.protocol.PersonId;
import dev.awaitbot.protocol.Request;
import dev.awaitbot.protocol.State;
import dev.awaitbot.protocol.Words;
import java.time.Instant;
import java.util.List;

/** Turns of phrase that several answers share. */
final class Phrases {
    private static final int LONGEST_QUOTE = 60;

    private Phrases() {}

    /** "1 request", "3 requests". */
    static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    /** The words of somebody's own, cut where they are long, on one line. */
    static String quote(String text) {
        String line = text.strip().replace('\n', ' ').replace('\r', ' ');
        return line.codePointCount(0, line.length()) <= LONGEST_QUOTE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_QUOTE)).stripTrailing() + "…";
    }

    /** Who owns it, by name: "dana", "dana or lee", "nobody yet". */
    static Words owner(Request request) {
        if (request.owner() != null) {
            return Words.of(request.owner());
        }
        return request.named().isEmpty() ? Words.of("nobody yet") : oneOf(request.named());
    }

    private static Words oneOf(List<PersonId> people) {
        return listed(people, " or ");
    }

    /** "dana, lee and omar". */
    static Words all(List<PersonId> people) {
        return listed(people, " and ");
    }

    private static Words listed(List<PersonId> people, String last) {
        Words words = Words.NONE;
        for (int i = 0; i < people.size(); i++) {
            String between = i == 0 ? "" : i == people.size() - 1 ? last : ", ";
            words = i == 0 ? Words.of(people.get(i)) : words.and(between, people.get(i));
        }
        return words;
    }

    /** ", by Thu 17:00": when it is due, or was. */
    static Words due(Request request, Instant now) {
        Instant due = request.due();
        if (due == null) {
            return Words.of(", no time named");
        }
        Words when = due.isAfter(now) ? Words.of(", by ", due) : Words.of(", was due ", due);
        return request.assumed() ? when.and(" (assumed)") : when;
    }

    /** "Thu 17:00": when it is due; "some time" without a window. */
    static Words at(Request request) {
        return request.due() == null ? Words.of("some time") : Words.of(request.due());
    }

    /** What holds it up, where something does. */
    static Words held(Request request, Instant now) {
        if (request.state() == State.WAITING) {
            return Words.of(", waits for an answer by ", request.author());
        }
        Instant quiet = request.snoozedUntil();
        return quiet != null && quiet.isAfter(now) ? Words.of(", quiet until ", quiet) : Words.NONE;
    }

    /** A link to where it stands. */
    static Part open(Request request) {
        return new Part.Said(request.conversation(), request.message(), "open");
    }
}
