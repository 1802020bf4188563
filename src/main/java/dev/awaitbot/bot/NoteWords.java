package dev.awaitbot.bot;

import dev.awaitbot.command.Buttons;
import dev.awaitbot.hearing.Heard;
import dev.awaitbot.protocol.Card;
import dev.awaitbot.protocol.Control;
import dev.awaitbot.protocol.Finding;
import dev.awaitbot.protocol.Letter;
import dev.awaitbot.protocol.Owner;
import dev.awaitbot.protocol.Reading;
import dev.awaitbot.protocol.Request;
import dev.awaitbot.protocol.Verdict;
import dev.awaitbot.protocol.Verdicts;
import dev.awaitbot.protocol.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The private note to an author: the five letters, what is missing, and a fix for each. */
final class NoteWords {
    private static final String HAS = "✓ ";
    private static final String LACKS = "○ ";

    private NoteWords() {}

    /** @param strict whether who asks "does anyone know" is told that this names nobody: they cannot know who does */
    static Card note(Request request, Heard heard, boolean strict) {
        boolean open = request.asked().openQuestion() && !strict;
        List<Letter> missing = missing(request, heard.said().findings(), strict);
        String first = Lengths.atFirst(missing.size(), "thing", "things") + " would make this easier to answer.";
        Card card = Card.of(Words.of(first), letters(heard, missing, request, open));
        for (Finding finding : heard.said().findings()) {
            if (missing.contains(finding.letter())) {
                card = card.and(Words.of(LACKS + finding.message() + fix(finding)));
            }
        }
        return card.and(Words.NONE, controls(request, missing));
    }

    /** The letters that a note speaks of. */
    static List<Letter> missing(Request request, List<Finding> findings, boolean strict) {
        Verdicts verdicts = Verdicts.of(findings);
        boolean open = request.asked().openQuestion() && !strict;
        List<Letter> missing = new ArrayList<>();
        for (Letter letter : Letter.values()) {
            if (verdicts.of(letter) == Verdict.MISSING && !(letter == Letter.ASSIGN && open)) {
                missing.add(letter);
            }
        }
        return missing;
    }

    /** What only the author knows stands in a fix as a place to fill in, and says nothing here. */
    private static String fix(Finding finding) {
        String fix = finding.fix();
        return fix == null || fix.startsWith("<") ? "" : " Try: " + fix;
    }

    private static Words letters(Heard heard, List<Letter> missing, Request request, boolean open) {
        Words line = Words.NONE;
        for (Letter letter : Letter.values()) {
            if (letter == Letter.ASSIGN && open) {
                continue;
            }
            Words one = missing.contains(letter)
                    ? Words.of(LACKS + name(letter))
                    : Words.of(HAS + name(letter), value(letter, heard, request));
            line = line.isEmpty() ? one : line.and("   ", one);
        }
        return line;
    }

    private static String name(Letter letter) {
        return switch (letter) {
            case ASSIGN -> "Owner";
            case WINDOW -> "When";
            case ACTION -> "What";
            case INFORMATION -> "Details";
            case THREAD -> "Thread";
        };
    }

    private static Words value(Letter letter, Heard heard, Request request) {
        Reading reading = heard.said().reading();
        if (letter == Letter.ASSIGN && request.owner() != null) {
            return Words.of(" ", request.owner());
        }
        if (letter == Letter.ASSIGN && !reading.owners().isEmpty()) {
            Owner owner = reading.owners().get(0);
            return owner.kind() == Owner.Kind.NAME ? Words.of(" " + owner.text()) : Words.NONE;
        }
        Instant due = request.due();
        return letter == Letter.WINDOW && due != null && !request.assumed() ? Words.of(" ", due) : Words.NONE;
    }

    private static Control[] controls(Request request, List<Letter> missing) {
        var controls = new ArrayList<Control>();
        if (missing.contains(Letter.ASSIGN)) {
            controls.add(Buttons.setOwner(request.id()));
        }
        if (missing.contains(Letter.WINDOW)) {
            controls.add(Buttons.setWhen(request.id()));
        }
        controls.add(Buttons.rewrite(request.id()));
        controls.add(Buttons.notARequest(request.id()));
        controls.add(Buttons.why(request.id()));
        controls.add(Buttons.mute());
        return controls.toArray(Control[]::new);
    }

    /** What stands in the note's place once nothing is missing any more. */
    static Card complete(Request request) {
        Words words = request.owner() == null ? Words.of("Complete") : Words.of("Complete: ", request.owner());
        Instant due = request.due();
        return Card.of(due == null ? words.and(".") : words.and(", by ", due, "."));
    }
}
