package dev.awaitbot.parse.ask;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words that cues know, each with the classes it belongs to; read once from {@code words.txt}. */
final class Lexicon {
    private static final Phrase[] NONE = {};
    private static final Map<String, Integer> CLASSES = new HashMap<>();
    private static final Map<String, Word> WORDS = new HashMap<>(4096);

    static {
        for (String line : lines("words.txt")) {
            int colon = line.indexOf(':');
            long bit = 1L << CLASSES.computeIfAbsent(line.substring(0, colon), name -> CLASSES.size());
            for (String word : line.substring(colon + 1).trim().split(" +")) {
                common(word).classes |= bit;
            }
        }
    }

    /** Verbs of work, of telling and of advice: what somebody can be told to do. */
    static final long TASK = bits("deed", "say", "advice");

    /** What may stand as the subject after a verb, as questions have it. */
    static final long SUBJECT = bits("you", "i", "we", "they", "anyone", "det");

    /** A known word, with the phrases that may begin with it: anywhere, at the head of a part, at the head of a sentence. */
    static final class Word {
        final String text;
        final int id;
        long classes;
        /** Whether a class or a phrase knows it; else it is here only because it was seen in labelled messages. */
        boolean common;

        float weight;
        Phrase[] anywhere = NONE;
        Phrase[] inPart = NONE;
        Phrase[] inSentence = NONE;

        Word(String text, int id) {
            this.text = text;
            this.id = id;
        }

        void add(Phrase phrase) {
            switch (phrase.place()) {
                case ANYWHERE -> anywhere = with(anywhere, phrase);
                case PART -> inPart = with(inPart, phrase);
                case SENTENCE -> inSentence = with(inSentence, phrase);
            }
        }

        private static Phrase[] with(Phrase[] phrases, Phrase phrase) {
            var longer = new ArrayList<>(List.of(phrases));
            if (!longer.contains(phrase)) {
                longer.add(phrase);
            }
            return longer.toArray(NONE);
        }
    }

    private Lexicon() {}

    static Word enter(String word) {
        return WORDS.computeIfAbsent(word, text -> new Word(text, WORDS.size()));
    }

    static Word common(String word) {
        Word entered = enter(word);
        entered.common = true;
        return entered;
    }

    static @Nullable Word find(String word) {
        return WORDS.get(word);
    }

    static Iterable<Word> words() {
        return WORDS.values();
    }

    /** The bit of a class named in {@code words.txt}. */
    static long bit(String name) {
        Integer index = CLASSES.get(name);
        if (index == null) {
            throw new IllegalArgumentException("There is no class of words named \"" + name + "\" in words.txt.");
        }
        return 1L << index;
    }

    /** The bits of several classes together. */
    static long bits(String... names) {
        long bits = 0;
        for (String name : names) {
            bits |= bit(name);
        }
        return bits;
    }

    /** The lines of a resource beside this class, without comments and empty lines. */
    static List<String> lines(String resource) {
        InputStream in = Lexicon.class.getResourceAsStream(resource);
        if (in == null) {
            throw new IllegalStateException("The resource " + resource + " is missing from the jar.");
        }
        try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
