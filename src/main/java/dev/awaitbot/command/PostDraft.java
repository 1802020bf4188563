package dev.awaitbot.command;

import dev.awaitbot.protocol.Answer;
import dev.awaitbot.protocol.Card;
import dev.awaitbot.protocol.Control;
import dev.awaitbot.protocol.Part;
import dev.awaitbot.protocol.Plan;
import dev.awaitbot.protocol.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Posts a draft that was checked, once its author has looked at it again. */
final class PostDraft implements Command {
    private static final String AS_IT_IS = "as-it-is";

    private final Desk desk;
    private final Drafts drafts;

    PostDraft(Desk desk, Drafts drafts) {
        this.desk = desk;
        this.drafts = drafts;
    }

    @Override
    public String name() {
        return "post";
    }

    @Override
    public String usage() {
        return "post DRAFT";
    }

    @Override
    public String example() {
        return "post 1f";
    }

    @Override
    public String about() {
        return "Posts the draft that you had checked.";
    }

    @Override
    public @Nullable Topic topic() {
        return null;
    }

    @Override
    public Outcome run(Call call) {
        var people = new People(desk);
        String text = people.addressed(
                call.value("text"),
                desk.place().apply(call.conversation()).conversation().members());
        if (!text.isEmpty()) {
            return post(call, text);
        }
        var line = Commands.Line.of(call.text());
        String draft = drafts.find(call.person(), line.word()).orElse(null);
        if (draft == null) {
            return Outcome.say(
                    "I don't have that draft any more; I keep drafts only for a while. Check it again: ",
                    new Part.Code("/await check …"),
                    ".");
        }
        if (line.rest().equals(AS_IT_IS)) {
            return posted(call, draft);
        }
        return draft.length() > Postings.LONGEST
                ? Outcome.say("This draft is too long for a dialog. Copy it, and post it yourself.")
                : Outcome.of(Answer.form(Postings.form("Post as request", "post", "Post", people.shown(draft))));
    }

    private Outcome post(Call call, String text) {
        var checked = new Checked(new Reads(desk).draft(call, text));
        if (checked.request() && checked.complete() && !Postings.unfilled(text)) {
            return posted(call, text);
        }
        String id = drafts.keep(call.person(), call.event(), text);
        Card card = checked.card();
        card = card.and(Words.of(
                Postings.unfilled(text)
                        ? "Nothing is posted yet: something in <…> is still to be filled in."
                        : "Nothing is posted yet."));
        Control[] ways = {
            Control.button("Mend it", "post:" + id), Control.quiet("Post as it is", "post:" + id + ":" + AS_IT_IS)
        };
        return Outcome.of(Answer.of(card.with(ways)));
    }

    private static Outcome posted(Call call, String text) {
        return new Outcome(
                Plan.NOTHING.saying(Postings.notice(call, null, text)),
                List.of(),
                Answer.say("I post it in ", call.conversation(), " in your name, and follow it up."));
    }
}
