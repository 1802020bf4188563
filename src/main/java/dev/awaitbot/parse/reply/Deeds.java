package dev.awaitbot.parse.reply;

import java.util.List;
import java.util.Set;

/** Finds a deed that its author reports: "I rescheduled it", "Just did!", "Refunded, reference R-208", "The slides are in the folder, done". */
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

    /** Without an "I" these are past participles as well. */
    private static final Set<String> BARE_IRREGULAR = Set.of(
            "done",
            "sent",
            "written",
            "built",
            "run",
            "rerun",
            "paid",
            "bought",
            "drawn",
            "cut",
            "shut",
            "redone",
            "rewritten",
            "set",
            "put",
            "taken");

    /** Without an "I" a try is what was asked for: "Asked, they can". */
    private static final Set<String> BARE_DEEDS =
            Set.of("asked", "checked", "discussed", "decided", "searched", "stopped", "started");

    /** What begins like a deed and tells how somebody is, or what something is like. */
    private static final Set<String> STATES = Set.of(
            "related",
            "based",
            "compared",
            "noted",
            "understood",
            "surprised",
            "worried",
            "concerned",
            "pleased",
            "delighted",
            "tempted",
            "inclined",
            "tired",
            "scared",
            "bored",
            "blocked",
            "delayed",
            "postponed",
            "assuming",
            "required",
            "recommended",
            "unfinished",
            "unrelated",
            "failed",
            "broken",
            "supposed",
            "agreed",
            "provided",
            "deprecated",
            "seconded");

    private static final Set<String> LEADING =
            Set.of("@", "just", "ok", "okay", "yes", "yep", "yeah", "hi", "hey", "and", "so", "all");
    private static final Set<String> NOT_YET = Set.of(
            "not", "be", "get", "gets", "getting", "to", "until", "is", "if", "when", "once", "half", "almost",
            "nearly");

    private Deeds() {}

    static boolean in(Sentence sentence) {
        List<String> words = sentence.words();
        for (int i = 0; i < words.size(); i++) {
            boolean who = WHO.contains(words.get(i)) || (i == 0 && words.get(i).equals("just"));
            if (who && deed(words, i + 1)) {
                return true;
            }
        }
        return bare(words) || endsDone(words);
    }

    /** A past tense with nobody before it: who reports like that did it. */
    private static boolean bare(List<String> words) {
        int at = 0;
        while (at < words.size() && at < 3 && LEADING.contains(words.get(at))) {
            at++;
        }
        if (at >= words.size() || (at + 1 < words.size() && words.get(at + 1).equals("to"))) {
            return false;
        }
        String verb = words.get(at);
        boolean regular = verb.length() > 4
                && verb.endsWith("ed")
                && !STATES.contains(verb)
                && (!NO_DEED.contains(verb) || BARE_DEEDS.contains(verb));
        return regular || (BARE_IRREGULAR.contains(verb) && !STATES.contains(verb));
    }

    /** "Invitations are out, done." */
    private static boolean endsDone(List<String> words) {
        int last = words.size() - 1;
        return last > 0 && words.get(last).equals("done") && !NOT_YET.contains(words.get(last - 1));
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
