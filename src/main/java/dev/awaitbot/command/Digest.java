package dev.awaitbot.command;

import dev.awaitbot.protocol.Answer;
import dev.awaitbot.protocol.Card;
import dev.awaitbot.protocol.Control;
import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.Part;
import dev.awaitbot.protocol.Request;
import dev.awaitbot.protocol.Words;
import java.time.Duration;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.HashSet;
import java.util.Set;

/** How this week stands in a channel. */
final class Digest implements Command {
    private static final Duration DAYS = Duration.ofDays(7);

    private final Desk desk;

    Digest(Desk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "digest";
    }

    @Override
    public String usage() {
        return "digest";
    }

    @Override
    public String example() {
        return "digest";
    }

    @Override
    public String about() {
        return "Shows how the requests of the last seven days stand in this channel.";
    }

    @Override
    public Topic topic() {
        return Topic.GROUP;
    }

    /** On its schedule it is a team's, over the seven days before; by hand it is the channel's, over the seven days up to now. */
    @Override
    public Outcome run(Call call) {
        String team = call.value("team");
        ZoneId zone = desk.policy(call.conversation()).availability().zone();
        var figures = new Figures(desk, call, conversations(call), call.now().minus(DAYS));
        int week = call.now().minus(DAYS.dividedBy(2)).atZone(zone).get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        Card card = team.isEmpty()
                ? Card.say(call.conversation(), ", the last seven days")
                : Card.say(new Part.Strong(team), ", week " + week);
        if (figures.none()) {
            return Outcome.of(Answer.of(card.and(Words.of("No request was posted in these seven days."))
                    .with(Control.button("What is open here", "list"))));
        }
        card = card.and(Words.of(figures.counts()));
        String few = figures.tooFew();
        if (few == null) {
            for (String line : figures.lines()) {
                card = card.and(Words.of(line));
            }
        } else {
            card = card.and(Words.of(few));
        }
        Words waiting = Words.NONE;
        for (Request one : figures.longest()) {
            waiting = waiting.and(
                    waiting.isEmpty() ? "Waiting longest: " : " · ",
                    one.id(),
                    " ",
                    new Part.Title(one.id()),
                    " (since ",
                    one.postedAt(),
                    ")");
        }
        card = waiting.isEmpty() ? card : card.and(waiting);
        return Outcome.of(
                Answer.of(card.with(Control.button("What is open here", "list"), Control.button("Report", "report"))));
    }

    private static Set<ConversationId> conversations(Call call) {
        Set<ConversationId> all = new HashSet<>(Set.of(call.conversation()));
        for (String id : call.value("channels").split(" ")) {
            if (!id.isBlank()) {
                all.add(new ConversationId(id));
            }
        }
        return all;
    }
}
