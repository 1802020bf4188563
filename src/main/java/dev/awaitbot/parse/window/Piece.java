package dev.awaitbot.parse.window;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of cells read as a time, or as a part of one.
 *
 * @param from its first cell
 * @param to the cell after its last
 * @param until for a range its end, else null
 * @param cue what governs it, NONE until the cues are read
 */
public record Piece(int from, int to, Parts parts, @Nullable Parts until, Latent latent, Cue cue) {
    public static Piece of(int from, int to, Parts parts) {
        return new Piece(from, to, parts, null, Latent.NO, Cue.NONE);
    }

    public static Piece latent(int from, int to, Parts parts, Latent latent) {
        return new Piece(from, to, parts, null, latent, Cue.NONE);
    }

    public Piece over(int start, int end) {
        return new Piece(start, end, parts, until, latent, cue);
    }

    public Piece saying(Parts other) {
        return new Piece(from, to, other, until, latent, cue);
    }

    public Piece ending(@Nullable Parts end) {
        return new Piece(from, to, parts, end, latent, cue);
    }

    public Piece released() {
        return new Piece(from, to, parts, until, Latent.NO, cue);
    }

    public Piece under(Cue governing) {
        return new Piece(from, to, parts, until, latent, governing);
    }

    public boolean is(Latent wanted) {
        return latent == wanted;
    }

    /** Whether it says a date and no time of day. */
    public boolean onlyDate() {
        return parts.date() && !parts.time() && !parts.whole() && !parts.amount();
    }

    /** Whether it says a time of day and no date. */
    public boolean onlyTime() {
        return parts.time() && !parts.date() && !parts.whole() && !parts.amount();
    }
}
