package dev.awaitbot.command;

import dev.awaitbot.protocol.Answer;
import dev.awaitbot.protocol.Card;
import dev.awaitbot.protocol.Control;
import dev.awaitbot.protocol.Words;
import dev.awaitbot.store.PersonRow;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody wants no notes about how they ask. */
final class Mute implements Command {
    private final Desk desk;

    Mute(Desk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "mute";
    }

    @Override
    public String usage() {
        return "mute [FOR HOW LONG | off]";
    }

    @Override
    public String example() {
        return "mute 2w";
    }

    @Override
    public String about() {
        return "Stops my private notes about how you ask, for good or for a while.";
    }

    @Override
    public Topic topic() {
        return Topic.SELF;
    }

    @Override
    public Outcome run(Call call) {
        PersonRow row = desk.settings().person(call.person());
        String words = call.text();
        if (words.equalsIgnoreCase("off")) {
            return save(
                    call,
                    row,
                    false,
                    null,
                    Answer.of(Card.say("You get my notes again, when one is worth sending.")
                            .with(Control.button("Mute", "mute"))));
        }
        if (words.isEmpty()) {
            return save(call, row, true, null, muted(Words.of("You get no notes of mine any more.")));
        }
        Times.Read until = new Times(desk, call).wake(words);
        if (until == null) {
            return Asks.unread(words, "mute 2w");
        }
        if (!until.at().isAfter(call.now())) {
            return Asks.over(words, until.at(), "mute 2w");
        }
        return save(call, row, true, until.at(), muted(Words.of("You get no notes of mine until ", until.at(), ".")));
    }

    private static Answer muted(Words words) {
        return Answer.of(Card.of(words.and(" What others ask of you, you still hear of."))
                .with(Control.button("Unmute", "mute:off")));
    }

    private Outcome save(Call call, PersonRow row, boolean muted, @Nullable Instant until, Answer answer) {
        var next = new PersonRow(row.zone(), row.hours(), row.quiet(), muted, until, row.directNotes());
        return Outcome.keeping(List.of(desk.settings().saving(call.person(), next)), () -> answer);
    }
}
