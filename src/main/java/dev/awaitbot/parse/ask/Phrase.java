package dev.awaitbot.parse.ask;

import dev.awaitbot.parse.ask.Lexicon.Word;
import java.util.Arrays;
import java.util.BitSet;

/**
 * A short pattern over the words of a clause: {@code "> can|could [please] <you> ... <deed>"}.
 *
 * <p>{@code a|b} one of these words, {@code <class>} a word of the class, {@code [x]} may be absent, {@code ...} up to four
 * tokens of anything, {@code @} a mention, {@code ^} only at the head of a sentence, {@code >} at the head of a sentence or of a
 * part of it, {@code $} at the end, {@code ?} at the end before a question mark.
 */
final class Phrase {
    private static final int GAP = 4;

    /** Where in a clause a phrase may begin. */
    enum Place {
        ANYWHERE,
        PART,
        SENTENCE
    }

    /** One place of the pattern: a word with one of these ids, of one of these classes, or a mention. */
    private record Slot(BitSet words, long classes, boolean optional, boolean gap, boolean end, boolean asked) {
        boolean takes(Clause clause, int index) {
            Word word = clause.word(index);
            return word != null && takes(word);
        }

        boolean takes(Word word) {
            return (word.classes & classes) != 0 || words.get(word.id);
        }
    }

    private final int cue;
    private final Place place;
    private final Slot[] slots;

    private Phrase(int cue, Place place, Slot[] slots) {
        this.cue = cue;
        this.place = place;
        this.slots = slots;
    }

    /** Compiles a pattern and enters it under each word it may begin with. */
    static void enter(String pattern, int cue) {
        String[] parts = pattern.trim().split(" +");
        Place place = parts[0].equals("^") ? Place.SENTENCE : parts[0].equals(">") ? Place.PART : Place.ANYWHERE;
        Slot[] slots = Arrays.stream(parts)
                .skip(place == Place.ANYWHERE ? 0 : 1)
                .map(Phrase::slot)
                .toArray(Slot[]::new);
        var phrase = new Phrase(cue, place, slots);
        for (Slot slot : slots) {
            for (Word word : Lexicon.words()) {
                if (slot.takes(word)) {
                    word.add(phrase);
                }
            }
            if (!slot.optional) {
                if (slot.gap || slot.end) {
                    throw new IllegalArgumentException("A phrase begins with a word: " + pattern);
                }
                return;
            }
        }
        throw new IllegalArgumentException("A phrase needs a word: " + pattern);
    }

    private static Slot slot(String part) {
        boolean optional = part.startsWith("[");
        String inner = optional ? part.substring(1, part.length() - 1) : part;
        var words = new BitSet();
        long classes = 0;
        boolean mark = inner.equals("$") || inner.equals("?") || inner.equals("...");
        for (String option : mark ? new String[0] : inner.split("\\|")) {
            if (option.startsWith("<")) {
                classes |= Lexicon.bit(option.substring(1, option.length() - 1));
            } else {
                words.set(Lexicon.common(option).id);
            }
        }
        return new Slot(
                words,
                classes,
                optional,
                inner.equals("..."),
                inner.equals("$") || inner.equals("?"),
                inner.equals("?"));
    }

    int cue() {
        return cue;
    }

    Place place() {
        return place;
    }

    /** The offset of the token after the phrase where it stands at this token, which must be in its place; else -1. */
    int match(Clause clause, int index) {
        return match(clause, index, 0);
    }

    private int match(Clause clause, int index, int from) {
        int at = index;
        for (int i = from; i < slots.length; i++) {
            Slot slot = slots[i];
            if (slot.end) {
                return at >= clause.to() && (!slot.asked || clause.asked()) ? at : -1;
            }
            if (slot.gap) {
                for (int skip = 0; skip <= GAP && at + skip <= clause.to(); skip++) {
                    int end = match(clause, at + skip, i + 1);
                    if (end >= 0) {
                        return end;
                    }
                }
                return -1;
            }
            if (at < clause.to() && slot.takes(clause, at)) {
                at++;
            } else if (!slot.optional) {
                return -1;
            }
        }
        return at;
    }
}
