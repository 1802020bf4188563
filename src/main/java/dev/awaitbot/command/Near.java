package dev.awaitbot.command;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the words that were probably meant. */
final class Near {
    private static final int LONGEST = 40;

    private Near() {}

    /** The nearest of the words that are allowed, nearest first, at most so many; empty when none is near. */
    static List<String> to(String wrong, Collection<String> allowed, int most) {
        String word = wrong.toLowerCase(Locale.ROOT);
        if (word.isEmpty() || word.length() > LONGEST) {
            return List.of();
        }
        return allowed.stream()
                .filter(one -> near(word, one.toLowerCase(Locale.ROOT)))
                .sorted(Comparator.comparingInt((String one) -> distance(word, one.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(most)
                .toList();
    }

    private static boolean near(String word, String allowed) {
        boolean begins = word.length() > 1 && allowed.startsWith(word);
        return begins || distance(word, allowed) <= Math.max(1, allowed.length() / 3);
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
