package dev.awaitbot.command;

import dev.awaitbot.protocol.Answer;
import dev.awaitbot.protocol.Card;
import dev.awaitbot.protocol.Control;
import dev.awaitbot.protocol.Part;
import dev.awaitbot.protocol.Request;
import dev.awaitbot.protocol.Words;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/** How this week stands in a channel. */
final class Digest implements Command {
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
        return "Shows how this week's requests stand in this channel.";
    }

    @Override
    public Outcome run(Call call) {
        ZoneId zone = desk.policy(call.conversation()).availability().zone();
        ZonedDateTime today = call.now().atZone(zone);
        Instant monday = today.toLocalDate()
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .atStartOfDay(zone)
                .toInstant();
        var figures = new Figures(desk, call, monday);
        Card card = Card.say(call.conversation(), ", week " + today.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        if (figures.none()) {
            return Outcome.of(Answer.of(card.and(Words.of("No request was posted here this week."))
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
}
