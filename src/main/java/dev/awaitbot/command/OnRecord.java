package dev.awaitbot.command;

import dev.awaitbot.protocol.Answer;
import dev.awaitbot.protocol.Card;
import dev.awaitbot.protocol.Control;
import dev.awaitbot.protocol.MessageId;
import dev.awaitbot.protocol.Part;
import dev.awaitbot.protocol.Words;
import dev.awaitbot.store.Records.Entries;
import dev.awaitbot.store.Records.Entry;
import dev.awaitbot.store.Records.Kind;
import java.util.List;

/** Puts words on record, and shows what is on record. */
final class OnRecord {
    private static final int LONGEST = 2000;
    private static final int SHOWN = 300;

    private final Desk desk;
    private final Command command;
    private final Kind kind;

    OnRecord(Desk desk, Command command, Kind kind) {
        this.desk = desk;
        this.command = command;
        this.kind = kind;
    }

    Outcome run(Call call) {
        String text = call.text();
        int page = Lists.number(text);
        return text.isEmpty() || page > 1 || text.equals("1") ? list(call, page) : add(call, text);
    }

    private Outcome add(Call call, String text) {
        int length = text.codePointCount(0, text.length());
        if (length > LONGEST) {
            return Outcome.say("This is " + length + " characters long, and I keep " + LONGEST
                    + " at most. Say it shorter, with a link to the rest.");
        }
        MessageId where = call.message() == null ? call.thread() : call.message();
        var entry = new Entry(kind, text, call.person(), call.conversation(), where, call.now());
        return Outcome.keeping(
                List.of(desk.records().adding(call.event(), entry)),
                () -> Answer.of(
                        Card.say("The ", word(), " is on record for ", call.conversation(), ": ", shortened(text))
                                .with(Control.button("What is on record", command.name()))));
    }

    private Outcome list(Call call, int page) {
        Entries entries = desk.records().list(call.conversation(), kind, page);
        if (entries.total() == 0) {
            return Outcome.say(
                    "No ",
                    word(),
                    " is on record for ",
                    call.conversation(),
                    ". To put one there: ",
                    new Part.Code("/await " + command.example()),
                    ".");
        }
        String count = Phrases.count(entries.total(), word() + " is", word() + "s are");
        Card card = Card.say(count, " on record for ", call.conversation(), ", newest first.");
        for (Entry entry : entries.entries()) {
            Words words = Words.of(shortened(entry.text()), " (", entry.by(), ", ", entry.at());
            MessageId message = entry.message();
            card = card.and(
                    message == null
                            ? words.and(")")
                            : words.and(", ", new Part.Said(entry.conversation(), message, "open"), ")"));
        }
        Control[] turns = Lists.pages(entries.page(), entries.pages(), command.name());
        return Outcome.of(Answer.of(turns.length == 0 ? card : card.with(turns)));
    }

    private String word() {
        return switch (kind) {
            case DECISION -> "decision";
            case AGREEMENT -> "agreement";
            case PURPOSE -> "purpose";
        };
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SHOWN)).stripTrailing() + "…";
    }
}
