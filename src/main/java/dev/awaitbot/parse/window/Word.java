package dev.awaitbot.parse.window;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The senses of one word or phrase with their values; a weak sense is one that the word carries as often as not. */
final class Word {
    /** A word of which nothing is known. */
    static final Word PLAIN = new Word();

    private long senses;
    private long weak;
    private int @Nullable [] values;
    private @Nullable String zone;

    static Word number(int value) {
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
