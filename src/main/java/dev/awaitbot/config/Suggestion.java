package dev.awaitbot.config;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the word that was probably meant. */
final class Suggestion {
    private static final int LONGEST = 64;

    private Suggestion() {}

    /** The nearest of the words that are allowed, null when none is near. */
    static @Nullable String near(String wrong, Collection<String> allowed) {
        String best = null;
        int distance = Integer.MAX_VALUE;
        for (String word : wrong.length() > LONGEST ? List.<String>of() : allowed) {
            int d = plain(wrong).equals(plain(word)) ? 0 : distance(plain(wrong), plain(word));
            if (d < distance && d <= Math.max(1, word.length() / 3)) {
                best = word;
                distance = d;
            }
        }
        return best;
    }

    /** ", did you mean …?", or nothing. */
    static String said(String wrong, Collection<String> allowed) {
        String near = near(wrong, allowed);
        return near == null ? "" : ", did you mean " + near + "?";
    }

    /** botToken, bot_token and Bot-Token are bot-token. */
    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "").replace(" ", "");
    }

    /** How many letters to insert, drop, change or swap with their neighbour. */
    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
