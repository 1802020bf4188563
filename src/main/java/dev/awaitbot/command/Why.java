package dev.awaitbot.command;

import dev.awaitbot.protocol.Answer;
import dev.awaitbot.protocol.Card;
import dev.awaitbot.protocol.Control;
import dev.awaitbot.protocol.Request;
import dev.awaitbot.protocol.RequestId;
import dev.awaitbot.protocol.Words;
import dev.awaitbot.store.Stored;
import java.util.List;

/** Tells of a request why it is one, what was found in it, what happened to it, and what was said about it. */
final class Why extends OnRequest {
    private static final int LINES = 12;

    Why(Desk desk) {
        super(desk);
    }

    @Override
    public String name() {
        return "why";
    }

    @Override
    public String usage() {
        return "why A-17 [PAGE]";
    }

    @Override
    public String example() {
        return "why A-17";
    }

    @Override
    public String about() {
        return "Tells everything I know of a request, and the reason for each word of mine.";
    }

    @Override
    public Topic topic() {
        return Topic.UNDERSTANDING;
    }

    @Override
    Outcome on(Call call, Stored stored, String rest) {
        Request request = stored.request();
        RequestId id = request.id();
        List<Words> lines = new Story(desk, request, call.now()).lines();
        int pages = Math.max(1, (lines.size() + LINES - 1) / LINES);
        int page = Math.min(pages, Lists.number(rest));
        Card card = new Card(List.of(), null);
        for (Words line : lines.subList((page - 1) * LINES, Math.min(lines.size(), page * LINES))) {
            card = card.and(line);
        }
        Control[] turns = Lists.pages(page, pages, "why:" + id.number());
        boolean noted = request.author().equals(call.person()) && page == 1;
        card = turns.length == 0 ? card : card.with(turns);
        return Outcome.of(Answer.of(noted ? card.with(Buttons.notARequest(id), Buttons.mute()) : card));
    }
}
