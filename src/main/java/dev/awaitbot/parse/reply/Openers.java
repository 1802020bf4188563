package dev.awaitbot.parse.reply;

import java.util.List;
import java.util.Map;

/** Which sets of phrases have one that begins with a word of a sentence: a bit for each set, word by word and for all of them. */
final class Openers {
    private final long[] byWord;
    private final long any;

    Openers(List<String> words, Map<String, Long> index) {
        byWord = new long[words.size()];
        long all = 0;
        for (int i = 0; i < byWord.length; i++) {
            Long bits = index.get(words.get(i));
            byWord[i] = bits == null ? 0 : bits;
            all |= byWord[i];
        }
        any = all;
    }

    /** The first word from {@code from} on with which a phrase of the set may begin, -1 if there is none. */
    int next(int from, long bit) {
        if ((any & bit) != 0) {
            for (int i = from; i < byWord.length; i++) {
                if ((byWord[i] & bit) != 0) {
                    return i;
                }
            }
        }
        return -1;
    }
}
