package dev.awaitbot.parse.window;

import dev.awaitbot.parse.markup.Token;
import dev.awaitbot.parse.window.Sentence.Mood;

/** Decides what a time is for, from the word that governs it and from what its sentence does. */
final class Roles {
    /** How many words back an event still explains a time. */
    private static final int NEAR = 20;

    private final Line line;
    private final Sentence sentence;

    Roles(Line line) {
        this.line = line;
        this.sentence = new Sentence(line);
    }

    Role of(Piece piece) {
        return switch (piece.cue()) {
            case EVERY -> Role.RECURRENCE;
            case AFTER -> piece.until() == null ? Role.NOT_BEFORE : free(piece);
            case BY -> bound(piece);
            case UNTIL -> until(piece);
            case WITHIN, IN -> within(piece);
            case NONE, AT -> free(piece);
        };
    }

    /** What a time that hangs on an event is for. */
    Role of(NamedEvents.Named event) {
        return of(Piece.of(event.from(), event.to(), Parts.of(Field.OFFSET, 0)).under(event.cue()));
    }

    /** How firmly it is a window, to choose among several: governed by a cue, in a sentence that asks. */
    int weight(Piece piece, Role role) {
        if (!role.window()) {
            return 0;
        }
        boolean cued = piece.cue() == Cue.BY || piece.cue() == Cue.WITHIN || piece.cue() == Cue.UNTIL;
        return 1 + (cued ? 2 : 0) + (sentence.asks(piece) ? 1 : 0);
    }

    private Role bound(Piece piece) {
        return sentence.before(piece) == Mood.BINDS && !asked(piece) ? Role.COMMITMENT : Role.DEADLINE;
    }

    private Role until(Piece piece) {
        return switch (sentence.before(piece)) {
            case BINDS -> Role.COMMITMENT;
            case TELLS -> Role.EVENT;
            case ASKS -> Role.DEADLINE;
            case NONE -> sentence.after(piece) == Mood.ASKS || whole(piece) ? Role.DEADLINE : Role.EVENT;
        };
    }

    private Role within(Piece piece) {
        Mood mood = sentence.before(piece);
        boolean amount = piece.parts().amount();
        if (line.has(piece.from() - 1, Sense.CUE)
                && line.value(piece.from() - 1, Sense.CUE) >= 11
                && line.value(piece.from() - 1, Sense.CUE) <= 12) {
            return Role.WITHIN;
        }
        if (mood == Mood.BINDS) {
            return Role.COMMITMENT;
        }
        if (mood == Mood.ASKS || (mood == Mood.NONE && sentence.after(piece) == Mood.ASKS)) {
            return amount ? Role.WITHIN : Role.DEADLINE;
        }
        return piece.cue() == Cue.WITHIN && mood == Mood.NONE ? Role.WITHIN : Role.EVENT;
    }

    private Role free(Piece piece) {
        if (recurs(piece)) {
            return Role.RECURRENCE;
        }
        if (moved(piece)) {
            return Role.EVENT;
        }
        boolean leisure = line.value(piece.from(), Sense.UNIT, Units.WEEKEND)
                && piece.parts().get(Field.UNIT) == Units.WEEKEND;
        boolean attribute = attribute(piece)
                || leisure
                || (piece.parts().has(Field.NOW) && piece.until() == null)
                || vast(piece.parts());
        return switch (sentence.before(piece)) {
            case BINDS -> Role.COMMITMENT;
            case TELLS -> Role.EVENT;
            case ASKS -> attribute ? Role.EVENT : piece.parts().amount() ? Role.WITHIN : Role.DEADLINE;
            case NONE ->
                !attribute && !follows(piece) && sentence.after(piece) == Mood.ASKS ? Role.DEADLINE : Role.EVENT;
        };
    }

    // "Friday's deck", "the 3pm sync", "the 9:40 train", "the Q1 sheet": the time tells which thing, not by when.
    private boolean attribute(Piece piece) {
        boolean article = (line.has(piece.from(), Sense.ARTICLE) && !line.has(piece.from(), Sense.REL))
                || line.has(piece.from() - 1, Sense.ARTICLE);
        boolean event = (line.has(piece.to(), Sense.EVENT) && !line.has(piece.to(), Sense.CUE)) || owns(piece);
        boolean slot = line.has(piece.from() - 1, Sense.TIMEWORD) && piece.cue() == Cue.NONE;
        return (event && !occasion(piece)) || slot || (article && line.plain(piece.to()));
    }

    private boolean owns(Piece piece) {
        for (int i = piece.from(); i < piece.to(); i++) {
            if (line.possessive(i)) {
                return true;
            }
        }
        return false;
    }

    // "at Monday's meeting", "are you free for tomorrow's call": what is asked is to happen there and then.
    private boolean occasion(Piece piece) {
        int at = piece.from() - 1;
        boolean during = line.value(at, Sense.CUE, 4) && !line.norm(at).equals("on");
        boolean event = line.has(piece.to() - 1, Sense.EVENT) || line.has(piece.to(), Sense.EVENT);
        return during && event && (!line.norm(at).equals("for") || line.has(at - 1, Sense.ASK));
    }

    // "move it from 10 to 11", "push it to 3pm": where to a thing is moved, not by when.
    private boolean moved(Piece piece) {
        boolean to = (line.value(piece.from() - 1, Sense.CUE, 7) && line.is(piece.from() - 1, Token.Type.WORD))
                || (piece.until() != null && line.value(piece.from(), Sense.CUE, 5));
        int start = sentence.start(piece.from());
        for (int i = piece.from() - 1; to && i >= start && i >= piece.from() - NEAR; i--) {
            if (line.has(i, Sense.MEASURE)) {
                return true;
            }
        }
        return false;
    }

    // A month or a year that nothing governs says what is spoken of.
    private static boolean vast(Parts parts) {
        boolean month = parts.has(Field.MONTH)
                || parts.get(Field.QUARTER) > 0
                || parts.has(Field.YEAR)
                || (parts.get(Field.UNIT) >= Units.MONTH && parts.get(Field.UNIT) <= Units.YEAR);
        return month && !parts.has(Field.DAY) && !parts.has(Field.EDGE) && !parts.has(Field.NTH);
    }

    // "Meeting on Thursday, please send your points": an event comes first.
    private boolean follows(Piece piece) {
        int start = Math.max(sentence.start(piece.from()), piece.from() - NEAR);
        for (int i = start; i < piece.from(); i++) {
            if (line.has(i, Sense.EVENT)) {
                return true;
            }
        }
        return false;
    }

    private boolean asked(Piece piece) {
        return sentence.after(piece) == Mood.ASKS && piece.from() == sentence.start(piece.from());
    }

    private boolean recurs(Piece piece) {
        int start = sentence.start(piece.from());
        for (int i = piece.from() - 1; i >= start && i >= piece.from() - 6; i--) {
            if (line.strong(i, Sense.EVERY)) {
                return true;
            }
        }
        for (int i = piece.to(); i < sentence.end(piece.from()) && i < piece.to() + 2; i++) {
            if (line.strong(i, Sense.EVERY)) {
                return true;
            }
        }
        return false;
    }

    private boolean whole(Piece piece) {
        return piece.from() == 0 && piece.to() >= line.size() - 1;
    }
}
