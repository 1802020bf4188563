package dev.awaitbot.hearing;

import dev.awaitbot.protocol.ConversationId;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the same ask in several conversations within a day or so, by hashes of its words alone. For one thread at a time; whoever makes
 * a new ear keeps this.
 */
public final class CrossPosts {
    private static final Duration WITHIN = Duration.ofHours(36);
    private static final int FEWEST_LETTERS = 24;

    private record Seen(Instant at, Set<ConversationId> where) {}

    private final Map<Long, Seen> seen = new LinkedHashMap<>();

    /** The other conversations where these words stand, first to last; notes that they stand here. */
    List<ConversationId> alsoIn(String text, ConversationId here, Instant now) {
        Iterator<Seen> eldest = seen.values().iterator();
        while (eldest.hasNext() && eldest.next().at().plus(WITHIN).isBefore(now)) {
            eldest.remove();
        }
        long hash = 1125899906842597L;
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'a' && c <= 'z') {
                hash = 31 * hash + c;
                letters++;
            } else if (Character.isLetterOrDigit(c)) {
                hash = 31 * hash + Character.toLowerCase(c);
                letters++;
            }
        }
        if (letters < FEWEST_LETTERS) {
            return List.of();
        }
        Seen one = seen.computeIfAbsent(hash, absent -> new Seen(now, new LinkedHashSet<>()));
        List<ConversationId> others =
                one.where().stream().filter(where -> !where.equals(here)).toList();
        one.where().add(here);
        return others;
    }
}
