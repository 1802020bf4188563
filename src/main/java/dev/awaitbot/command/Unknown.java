package dev.awaitbot.command;

import dev.awaitbot.protocol.Answer;
import dev.awaitbot.protocol.Card;
import dev.awaitbot.protocol.Control;
import dev.awaitbot.protocol.Part;
import dev.awaitbot.protocol.Words;
import java.util.List;

/** The answer to a word that is no command: the commands it may have meant. */
final class Unknown {
    private static final int LONGEST = 30;
    private static final int SUGGESTED = 3;

    private Unknown() {}

    static Outcome say(String word, List<Command> all) {
        List<Command> listed = all.stream().filter(Command::listed).toList();
        List<String> near = Near.to(word, listed.stream().map(Command::name).toList(), SUGGESTED);
        Card card = Card.say("I know no command \"", shortened(word), "\".");
        for (String name : near) {
            for (Command command : listed) {
                if (command.name().equals(name)) {
                    card = card.and(Words.of(
                            "Did you mean ", new Part.Code("/await " + command.usage()), "? ", command.about()));
                }
            }
        }
        if (near.isEmpty()) {
            card = card.and(Words.of("All of them, with examples: ", new Part.Code("/await help"), "."));
        }
        return Outcome.of(Answer.of(card.with(Control.button("Help", "help"))));
    }

    private static String shortened(String word) {
        return word.codePointCount(0, word.length()) <= LONGEST
                ? word
                : word.substring(0, word.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
