package dev.awaitbot.check;

import dev.awaitbot.protocol.Delay;
import dev.awaitbot.protocol.Finding;
import dev.awaitbot.protocol.Letter;
import dev.awaitbot.protocol.Severity;
import dev.awaitbot.protocol.Span;
import dev.awaitbot.protocol.Window;
import java.util.List;
import java.util.function.UnaryOperator;

/** Words of urgency or leisure stand where a time should. */
final class VagueWindow implements Check {
    private static final Rule RULE = Rule.of("vague-window", Letter.WINDOW, Severity.ERROR, Principle.CLARITY)
            .called("A time that says no time")
            .finds("Words of urgency or leisure stand where a time should.")
            .because("\"asap\" and \"when you get a chance\" mean an hour to one person and a week to another.")
            .repairs(Repair.REPLACE)
            .good("@dana please review https://git.example/pull/12 by Thu 17:00.")
            .bad(
                    "@dana please review https://git.example/pull/12 asap.",
                    "@dana please review https://git.example/pull/12 when you get a chance.")
            .bad(Example.of("@dana please merge https://git.example/pull/12 before the retro.")
                    .where("the policy does not say when the retro is: info", UnaryOperator.identity()));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> find(Subject subject, Times times) {
        Window window = subject.reading().window();
        if (window != null) {
            boolean unknown = window.due() == null;
            return unknown ? RULE.remark(window.span(), "The time of this event is not known here.") : List.of();
        }
        Span vague = subject.reading().vagueWindow();
        return vague == null
                ? List.of()
                : RULE.finding(vague, "This tells nobody when.", times.by(Delay.businessDays(1)));
    }
}
