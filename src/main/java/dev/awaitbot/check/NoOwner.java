package dev.awaitbot.check;

import dev.awaitbot.protocol.Addressee;
import dev.awaitbot.protocol.Finding;
import dev.awaitbot.protocol.Letter;
import dev.awaitbot.protocol.Reading;
import dev.awaitbot.protocol.Scene;
import dev.awaitbot.protocol.Severity;
import java.util.List;

/** Nobody is named who is to act. */
final class NoOwner implements Check {
    private static final Rule RULE = Rule.of("no-owner", Letter.ASSIGN, Severity.ERROR, Principle.VISIBILITY)
            .called("Nobody is named")
            .finds("Nobody is named who is to act.")
            .because("Where nobody is named, everybody may think that somebody else will do it.")
            .repairs(Repair.START)
            .good(
                    "@dana please review https://git.example/pull/12 by Thu 17:00.",
                    "Maria, could you send me the June invoice by Friday?")
            .good(Example.reply("Could you rebase it on main and push again?"))
            .bad("Please review https://git.example/pull/12 by Thu 17:00.", "How do I reset the staging database?");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> find(Subject subject, Times times) {
        Reading reading = subject.reading();
        if (!reading.owners().isEmpty() || implied(subject)) {
            return List.of();
        }
        return reading.anyone() == null
                ? RULE.finding(null, "Nobody is named, so everybody may wait for somebody else.", "<name>")
                : List.of();
    }

    /** In a talk of two, and in a reply that speaks to one person, it is plain who is meant. */
    private static boolean implied(Subject subject) {
        Scene scene = subject.facts().scene();
        boolean reply = Boolean.FALSE.equals(scene.opensThread());
        return scene.direct() || (reply && subject.reading().addressee() == Addressee.PERSON);
    }
}
