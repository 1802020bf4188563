package dev.awaitbot.parse.window;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The senses of one word or phrase with their values; a weak sense is one that the word carries as often as not. */
final class Word {
    /** A word of which nothing is known. */
    static final Word PLAIN = new Word();

    private long senses;
    private long weak;
    private int @Nullable [] values;
    private @Nullable String zone;

    /** Minutes, days, years of two digits: most numbers that are written. */
    private static final Word[] SMALL =
            IntStream.range(0, 100).mapToObj(Word::counted).toArray(Word[]::new);

    static Word number(int value) {
        return value < SMALL.length ? SMALL[value] : counted(value);
    }

    private static Word counted(int value) {
        var word = new Word();
        word.add(Sense.NUMBER, value, false);
        return word;
    }

    void add(Sense sense, int value, boolean isWeak) {
        if (values == null) {
            values = new int[Sense.values().length];
        }
        senses |= sense.bit();
        if (isWeak) {
            weak |= sense.bit();
        }
        values[sense.ordinal()] = value;
    }

    void zone(String id) {
        add(Sense.ZONE, 0, false);
        zone = id;
    }

    boolean has(Sense sense) {
        return (senses & sense.bit()) != 0;
    }

    /** The bits of all its senses. */
    long senses() {
        return senses;
    }

    boolean any(long mask) {
        return (senses & mask) != 0;
    }

    boolean weak(Sense sense) {
        return (weak & sense.bit()) != 0;
    }

    int value(Sense sense) {
        return values == null ? 0 : values[sense.ordinal()];
    }

    @Nullable
    String zone() {
        return zone;
    }

    @Override
    public String toString() {
        return Arrays.stream(Sense.values()).filter(this::has).toList().toString();
    }
}
