package dev.awaitbot.check;

import dev.awaitbot.protocol.Finding;
import dev.awaitbot.protocol.Gap;
import dev.awaitbot.protocol.Letter;
import dev.awaitbot.protocol.Severity;
import java.util.List;

/** The reader has to ask back before starting. */
final class MissingDetail implements Check {
    private static final Rule RULE = Rule.of("missing-detail", Letter.INFORMATION, Severity.ERROR, Principle.FLOW)
            .called("The reader must ask back before starting")
            .finds("The reader has to ask back before starting.")
            .because("Each question back costs the asker a turn, and in another time zone a day.")
            .good(
                    "@dana since 10:00 checkout answers \"502 Bad Gateway\" on https://shop.example: please roll back by noon.")
            .bad(
                    "@dana I get an error when I deploy, can you help by noon?",
                    "VPN doesn't work, help please",
                    "@dana can I ask you something?");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> find(Subject subject, Times times) {
        List<Gap> gaps = subject.reading().gaps();
        if (!gaps.isEmpty()) {
            return RULE.finding(gaps.get(0).span(), sentence(gaps.get(0).kind()));
        }
        return subject.bare()
                ? RULE.finding(null, "A reader cannot start from this: say what it is about.")
                : List.of();
    }

    private static String sentence(Gap.Kind kind) {
        return switch (kind) {
            case ERROR_TEXT -> "Which error? Paste its text.";
            case SYMPTOM -> "What did you do, and what happened instead?";
            case QUESTION -> "Ask the question itself: whoever knows can then answer at once.";
            case OBJECT -> "Which one? Say what this is about.";
        };
    }
}
