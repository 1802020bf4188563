package dev.awaitbot.command;

import dev.awaitbot.protocol.Answer;
import dev.awaitbot.protocol.Card;
import dev.awaitbot.protocol.Control;
import dev.awaitbot.protocol.Control.Option;
import dev.awaitbot.protocol.Part;
import dev.awaitbot.protocol.PersonId;
import dev.awaitbot.protocol.Request;
import dev.awaitbot.protocol.Words;
import dev.awaitbot.store.Page;
import dev.awaitbot.store.Stored;
import java.time.Instant;
import java.util.ArrayList;

/** Shows pages of requests, each with what the reader can do to it. */
final class Lists {
    private final PersonId reader;
    private final Instant now;

    Lists(Call call) {
        this.reader = call.person();
        this.now = call.now();
    }

    /** @param act what shows another page of the same, without the page's number: "mine" */
    Answer show(Words heading, Page page, String act) {
        Card card =
                Card.of(page.pages() > 1 ? heading.and(" Page " + page.page() + " of " + page.pages() + ".") : heading);
        for (Stored one : page.requests()) {
            card = card.and(line(one.request()), controls(one.request()));
        }
        Control[] turns = pages(page.page(), page.pages(), act);
        return Answer.of(turns.length == 0 ? card : card.with(turns));
    }

    /** Buttons to the pages before and after. */
    static Control[] pages(int page, int pages, String act) {
        var turns = new ArrayList<Control>();
        if (page > 1) {
            turns.add(Control.button("Previous", "page:" + act + ":" + (page - 1)));
        }
        if (page < pages) {
            turns.add(Control.button("Next", "page:" + act + ":" + (page + 1)));
        }
        return turns.toArray(Control[]::new);
    }

    /** The number of a page as a person or a button says it; 1 for anything else. */
    static int number(String text) {
        String digits = text.strip();
        boolean number =
                !digits.isEmpty() && digits.length() < 7 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Math.max(1, Integer.parseInt(digits)) : 1;
    }

    /** How many of a page are past their time: "2 of them past their time". */
    static Words heading(Words what, Page page, Instant now) {
        long over = page.requests().stream()
                .map(one -> one.request().due())
                .filter(due -> due != null && !due.isAfter(now))
                .count();
        boolean all = over == page.requests().size() && page.pages() == 1;
        boolean more = over == page.requests().size() && page.pages() > 1;
        if (over == 0 || more || page.page() > 1) {
            return what.and(over == 0 || page.page() > 1 ? "." : ", the first of them past their time.");
        }
        return what.and(
                all
                        ? ", past " + (over == 1 ? "its" : "their") + " time."
                        : ", " + over + " past " + (over == 1 ? "its" : "their") + " time.");
    }

    private Words line(Request request) {
        Words words = Words.of(new Part.Strong(request.id().toString()), " ", new Part.Title(request.id()));
        words = words.and(Phrases.due(request, now), Phrases.held(request, now));
        if (!reader.equals(request.author())) {
            words = words.and(", from ", request.author());
        }
        if (!reader.equals(request.owner())) {
            words = words.and(", with ").and(Phrases.owner(request));
        }
        return words.and(" (", Phrases.open(request), ")");
    }

    private Control[] controls(Request request) {
        String id = request.id().toString();
        boolean asked = request.author().equals(reader);
        boolean nobodys = request.owner() == null && request.named().isEmpty();
        boolean owns = request.ownedBy(reader) && !nobodys;
        var options = new ArrayList<Option>();
        if (owns) {
            options.add(new Option("Take it", "take " + id));
            options.add(new Option("Snooze for 4 hours", "snooze " + id + " 4h"));
            options.add(new Option("Snooze until tomorrow", "snooze " + id + " tomorrow"));
        }
        if (owns || asked) {
            options.add(new Option(asked ? "Give more time…" : "New time…", "form extend " + id));
            options.add(new Option(asked ? "Ask someone else…" : "Hand over…", "form assign " + id));
        }
        if (owns) {
            options.add(new Option("Can't…", "form decline " + id));
        }
        if (asked) {
            options.add(new Option("Not needed any more", "cancel " + id));
        }
        options.add(new Option("Why this?", "why " + id));
        Control more = Control.choice("More", "choose", options);
        boolean take = nobodys && !asked;
        return owns || asked
                ? new Control[] {Buttons.done(request.id()), more}
                : take ? new Control[] {Buttons.take(request.id()), more} : new Control[] {more};
    }
}
