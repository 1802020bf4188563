package dev.awaitbot.parse.reply;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One sentence of a reply, in words.
 *
 * @param words in lower case, contractions written out ("don't" is "do", "not"); a mention is "@", a link "#link"
 * @param question whether it ends in a question mark
 * @param shows whether it holds a link, code, a file: something to look at
 * @param openers which sets of the lexicon have a phrase that begins with one of the words
 */
record Sentence(List<String> words, boolean question, boolean shows, Openers openers) {
    Sentence {
        words = List.copyOf(words);
    }

    Sentence(List<String> words, boolean question, boolean shows) {
        this(words, question, shows, Lexicon.openers(words));
    }

    boolean empty() {
        return words.isEmpty() && !shows;
    }

    /** How many of its words say something, mentions left out. */
    int weight() {
        int weight = 0;
        for (String word : words) {
            weight += word.equals("@") ? 0 : 1;
        }
        return weight;
    }

    /** What follows the word where it stands last, null where it does not stand. */
    @Nullable
    Sentence after(String word) {
        int at = words.lastIndexOf(word);
        return at < 0 ? null : new Sentence(words.subList(at + 1, words.size()), question, shows);
    }
}
