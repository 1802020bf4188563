package dev.awaitbot.command;

import dev.awaitbot.protocol.Answer;
import dev.awaitbot.protocol.Card;
import dev.awaitbot.protocol.Control;
import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.Part;
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
        Set<ConversationId> conversations = conversations(call);
        var figures = new Figures(desk, call, conversations, call.now().minus(DAYS));
        var overdue = Overdue.in(conversations, desk, call.now());
        int week = call.now().minus(DAYS.dividedBy(2)).atZone(zone).get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        Words head = team.isEmpty()
                ? Words.of(call.conversation(), ", the last seven days")
                : Words.of(new Part.Strong(team), ", week " + week);
        Card card = Card.of(head.and(": " + overdue.words() + "."));
        card = overdue.on(card.and(Words.of(
                figures.none()
                        ? "No request was posted in these seven days."
                        : "Asked in these seven days: " + figures.counts())));
        String few = figures.tooFew();
        if (few == null) {
            for (String line : figures.lines()) {
                card = card.and(Words.of(line));
            }
        }
        card = filled(card, figures.thanks());
        card = filled(card, Tip.of(figures.ofGroup(), overdue.requests()));
        card = few == null || figures.none() ? card : card.and(Words.of(few));
        Control open = Control.button("What is open here", "list");
        return Outcome.of(
                Answer.of(figures.none() ? card.with(open) : card.with(open, Control.button("Report", "report"))));
    }

    private static Card filled(Card card, Words words) {
        return words.isEmpty() ? card : card.and(words);
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
