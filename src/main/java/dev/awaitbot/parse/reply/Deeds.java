package dev.awaitbot.parse.reply;

import java.util.List;
import java.util.Set;

/** Finds a deed that its author reports: "I rescheduled it", "we've just sent you the slides", "Just did!". */
final class Deeds {
    private static final Set<String> WHO = Set.of("i", "we");
    private static final Set<String> BETWEEN = Set.of(
            "just", "also", "already", "have", "has", "now", "finally", "went", "ahead", "and", "then", "quickly",
            "both");
    private static final Set<String> IRREGULAR = Set.of(
            "did", "made", "put", "sent", "wrote", "built", "ran", "set", "took", "gave", "redid", "rewrote", "reran",
            "bought", "paid", "drew", "cut", "shut", "told");

    /** Past tenses that tell of a state of mind or of a try, not of something done. */
    private static final Set<String> NO_DEED = Set.of(
            "tried",
            "wanted",
            "needed",
            "noticed",
            "wondered",
            "looked",
            "hoped",
            "planned",
            "used",
            "expected",
            "liked",
            "agreed",
            "assumed",
            "guessed",
            "missed",
            "observed",
            "talked",
            "started",
            "stopped",
            "believed",
            "feared",
            "seemed",
            "worked",
            "realized",
            "realised",
            "learned",
            "suspected",
            "figured",
            "decided",
            "intended",
            "suggested",
            "mentioned",
            "asked",
            "experienced",
            "encountered",
            "need",
            "embed",
            "feed",
            "indeed",
            "speed",
            "proposed",
            "heard",
            "searched",
            "checked",
            "interested",
            "confused",
            "excited",
            "supposed",
            "stuck",
            "discussed",
            "chatted",
            "enjoyed",
            "loved",
            "appreciated");

    private Deeds() {}

    static boolean in(Sentence sentence) {
        List<String> words = sentence.words();
        for (int i = 0; i < words.size(); i++) {
            boolean who = WHO.contains(words.get(i)) || (i == 0 && words.get(i).equals("just"));
            if (who && deed(words, i + 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean deed(List<String> words, int from) {
        int at = from;
        while (at < words.size() && at < from + 4 && BETWEEN.contains(words.get(at))) {
            at++;
        }
        if (at >= words.size() || (at + 1 < words.size() && words.get(at + 1).equals("not"))) {
            return false;
        }
        String verb = words.get(at);
        boolean regular = verb.length() > 4 && verb.endsWith("ed") && !NO_DEED.contains(verb);
        return regular || IRREGULAR.contains(verb);
    }
}
