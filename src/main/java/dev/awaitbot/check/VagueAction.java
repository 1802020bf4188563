package dev.awaitbot.check;

import dev.awaitbot.protocol.Ask;
import dev.awaitbot.protocol.Finding;
import dev.awaitbot.protocol.Letter;
import dev.awaitbot.protocol.Severity;
import java.util.List;

/** The verb leaves open what should come of it. */
final class VagueAction implements Check {
    private static final Rule RULE = Rule.of("vague-action", Letter.ACTION, Severity.INFO, Principle.CLARITY)
            .called("A verb that says little")
            .finds("The verb leaves open what should come of it.")
            .because("\"Look into this\" is done when one has looked. Say what should exist or be decided afterwards.")
            .good("@dana please find out why https://ci.example/812 fails by Thu 17:00.")
            .bad(Example.reply("@dana can you look into this by Thu 17:00?"));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> find(Subject subject, Times times) {
        Ask ask = subject.reading().ask();
        return ask == null || ask.content() != Ask.Content.VAGUE
                ? List.of()
                : RULE.finding(ask.span(), "This can mean many things: say what should come of it.");
    }
}
