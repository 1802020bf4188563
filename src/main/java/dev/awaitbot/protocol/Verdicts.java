package dev.awaitbot.protocol;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The five verdicts that a list of findings amounts to. */
public record Verdicts(Map<Letter, Verdict> byLetter) {
    public Verdicts {
        byLetter = Map.copyOf(byLetter);
    }

    /** An error makes a letter missing, a warning makes it weak, else it passes. */
    public static Verdicts of(List<Finding> findings) {
        var verdicts = new EnumMap<Letter, Verdict>(Letter.class);
        for (Letter letter : Letter.values()) {
            verdicts.put(letter, Verdict.PASS);
        }
        for (Finding finding : findings) {
            Verdict verdict = switch (finding.severity()) {
                case ERROR -> Verdict.MISSING;
                case WARN -> Verdict.WEAK;
                case INFO, OFF -> Verdict.PASS;
            };
            verdicts.merge(finding.letter(), verdict, (a, b) -> a.points() < b.points() ? a : b);
        }
        return new Verdicts(verdicts);
    }

    public Verdict of(Letter letter) {
        return byLetter.getOrDefault(letter, Verdict.PASS);
    }

    /** 0 to 100: 20 for each letter that passes, 10 for each weak one. */
    public int score() {
        return byLetter.values().stream().mapToInt(Verdict::points).sum();
    }

    /** AWAIT-complete: no letter is missing. */
    public boolean complete() {
        return !byLetter.containsValue(Verdict.MISSING);
    }
}
