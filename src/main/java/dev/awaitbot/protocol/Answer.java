package dev.awaitbot.protocol;

import org.jspecify.annotations.Nullable;

/**
 * What somebody gets back for a command or a click.
 *
 * @param card what is said; null for nothing
 * @param form the dialog that opens instead; null for none
 * @param open whether everybody in the conversation sees it; else only whoever asked
 * @param instead whether it takes the place of what was clicked, where the platform can do that
 */
public record Answer(@Nullable Card card, @Nullable Form form, boolean open, boolean instead) {
    public static final Answer NOTHING = new Answer(null, null, false, false);

    public static Answer of(Card card) {
        return new Answer(card, null, false, false);
    }

    /** One line of pieces, as {@link Words#of} reads them. */
    public static Answer say(Object... pieces) {
        return of(Card.say(pieces));
    }

    public static Answer form(Form form) {
        return new Answer(null, form, false, false);
    }

    /** The same, for everybody. */
    public Answer forAll() {
        return new Answer(card, form, true, instead);
    }

    /** The same, in the place of what was clicked. */
    public Answer inPlace() {
        return new Answer(card, form, open, true);
    }
}
