package dev.awaitbot.parse.window;

import dev.awaitbot.parse.markup.Token;

/** What the sentence around a time is about: it asks, it binds its author, or it tells what happens. */
final class Sentence {
    /** What governs a time. */
    enum Mood {
        NONE,
        ASKS,
        BINDS,
        TELLS
    }

    private final Line line;
    private final int[] starts;
    private final int[] ends;

    Sentence(Line line) {
        this.line = line;
        this.starts = new int[line.size()];
        this.ends = new int[line.size()];
        int start = 0;
        for (int i = 0; i < line.size(); i++) {
            starts[i] = start;
            if (line.stop(i)) {
                start = i + 1;
            }
        }
        int end = line.size();
        for (int i = line.size() - 1; i >= 0; i--) {
            if (line.stop(i)) {
                end = i;
            }
            ends[i] = end;
        }
    }

    int start(int cell) {
        return starts[cell];
    }

    int end(int cell) {
        return ends[cell];
    }

    /** The nearest word before the time that says what the sentence does, else the first after it. */
    Mood before(Piece piece) {
        int start = start(piece.from());
        for (int i = piece.from() - 1; i >= start && i > piece.from() - 60; i--) {
            Mood mood = mood(i, start);
            if (mood != Mood.NONE) {
                return mood;
            }
        }
        return Mood.NONE;
    }

    Mood after(Piece piece) {
        int start = start(piece.from());
        int end = end(piece.from());
        for (int i = piece.to(); i < end && i < piece.to() + 60; i++) {
            Mood mood = mood(i, start);
            if (mood != Mood.NONE) {
                return mood;
            }
        }
        return Mood.NONE;
    }

    /** Whether anything in the sentence asks. */
    boolean asks(Piece piece) {
        int start = start(piece.from());
        for (int i = start; i < end(piece.from()) && i < start + 120; i++) {
            if (mood(i, start) == Mood.ASKS) {
                return true;
            }
        }
        return false;
    }

    private Mood mood(int i, int start) {
        if (line.has(i, Sense.ASK)) {
            return Mood.ASKS;
        }
        if (line.has(i, Sense.VERB) && imperative(i, start)) {
            return Mood.ASKS;
        }
        if (line.has(i, Sense.COMMIT)) {
            return Mood.BINDS;
        }
        return line.has(i, Sense.TELL) ? Mood.TELLS : Mood.NONE;
    }

    // A base form that opens a sentence or a clause, or follows whom it addresses.
    private boolean imperative(int i, int start) {
        int before = i - 1;
        if (before < start) {
            return true;
        }
        return line.is(before, Token.Type.MENTION)
                || line.is(before, Token.Type.GROUP)
                || line.is(before, Token.Type.BROADCAST)
                || line.is(before, Token.Type.EMOJI)
                || line.is(before, Token.Type.LINK)
                || line.mark(before, ",")
                || line.mark(before, ":")
                || line.mark(before, "-")
                || line.mark(before, "—")
                || line.mark(before, "–")
                || line.mark(before, ")")
                || line.mark(before, "]")
                || line.mark(before, "(")
                || line.mark(before, "*")
                || (line.value(before, Sense.FILLER, 3) && before - 1 > start && !line.has(before - 1, Sense.COMMIT));
    }
}
