package dev.awaitbot.command;

import dev.awaitbot.protocol.Answer;
import dev.awaitbot.protocol.Card;
import dev.awaitbot.protocol.Part;
import dev.awaitbot.protocol.Words;
import java.time.Duration;
import java.time.Instant;

/** How fast, and on how good requests, a channel has answered over some weeks. */
final class Report implements Command {
    private static final int USUAL = 8;
    private static final int MOST = 104;

    private final Desk desk;

    Report(Desk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "report";
    }

    @Override
    public String usage() {
        return "report [WEEKS]";
    }

    @Override
    public String example() {
        return "report 12";
    }

    @Override
    public String about() {
        return "Shows how long requests waited in this channel, and how complete they were, over some weeks.";
    }

    @Override
    public Topic topic() {
        return Topic.GROUP;
    }

    @Override
    public Outcome run(Call call) {
        String given = call.text();
        int weeks = given.isEmpty() ? USUAL : Lists.number(given);
        boolean number = given.isEmpty() || given.equals("1") || weeks > 1;
        if (!number || weeks > MOST) {
            return Outcome.say(
                    "I can't read \"",
                    Phrases.quote(given),
                    "\" as a number of weeks from 1 to " + MOST + ". Try: ",
                    new Part.Code("/await " + example()),
                    ".");
        }
        Instant from = call.now().minus(Duration.ofDays(7L * weeks));
        var figures = new Figures(desk, call, from);
        String period = weeks == 1 ? "the last week" : "the last " + weeks + " weeks";
        if (figures.none()) {
            return Outcome.say("No request was posted in ", call.conversation(), " in " + period + ".");
        }
        Card card =
                Card.say(call.conversation(), ", " + period + ", since ", from).and(Words.of(figures.counts()));
        String few = figures.tooFew();
        if (few != null) {
            return Outcome.of(Answer.of(card.and(Words.of(few))));
        }
        for (String line : figures.lines()) {
            card = card.and(Words.of(line));
        }
        return Outcome.of(Answer.of(card.and(
                Words.of("Requests that nobody has answered yet count as waiting, so these times are not too rosy."))));
    }
}
