package dev.awaitbot.chat.slack.speak;

import com.slack.api.model.view.View;
import dev.awaitbot.chat.slack.blocks.Blocks;
import dev.awaitbot.chat.slack.blocks.Spot;
import dev.awaitbot.chat.slack.hear.Answers;
import dev.awaitbot.chat.slack.hear.Asked;
import dev.awaitbot.chat.slack.web.Heard;
import dev.awaitbot.chat.slack.web.Web;
import dev.awaitbot.protocol.Answer;
import dev.awaitbot.protocol.Card;
import dev.awaitbot.protocol.Control;
import dev.awaitbot.protocol.Form;
import dev.awaitbot.protocol.PersonId;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings answers to whoever asked, by the way that Slack gives for how it was asked. */
public final class Replies implements Answers {
    private static final Logger LOG = LoggerFactory.getLogger(Replies.class);
    private static final Duration MOST = Duration.ofSeconds(10);

    private final Web web;
    private final Blocks blocks;
    private final Notes notes;

    public Replies(Web web, Blocks blocks, Mouth mouth) {
        this.web = web;
        this.blocks = blocks;
        this.notes = new Notes(blocks, mouth);
    }

    @Override
    public Reply reply(Asked asked, Answer answer) {
        Form form = answer.form();
        Card card = answer.card();
        if (form != null && asked.submitted()) {
            return new Reply(Bodies.update(dialog(asked, form, card)), () -> {});
        }
        if (form != null) {
            return new Reply(null, () -> open(asked, form, card));
        }
        if (card == null) {
            return answer.instead() ? new Reply(null, () -> notes.remove(web.within(MOST), asked)) : Reply.NOTHING;
        }
        if (command(asked)) {
            return new Reply(Bodies.message(blocks.message(card), open(asked, answer), null), () -> {});
        }
        if (asked.conversation().value().equals(asked.person().value())
                && asked.trigger() != null
                && !asked.submitted()) {
            return new Reply(null, () -> show(asked, card));
        }
        return new Reply(null, () -> notes.say(web.within(MOST), asked, answer, card));
    }

    @Override
    public void home(PersonId person, Card card) {
        View home = blocks.home(card);
        Heard<?> published = web.ask(
                "views.publish",
                methods ->
                        methods.viewsPublish(ask -> ask.userId(person.value()).view(home)));
        if (!published.ok()) {
            LOG.atInfo().addKeyValue("reason", published.code()).log("A Home tab was not published.");
        }
    }

    /** Its answer goes with the acknowledgement. */
    private static boolean command(Asked asked) {
        return asked.message() == null && asked.view() == null && asked.responseUrl() != null && !asked.submitted();
    }

    /** In somebody's own conversation with the bot what is said stays. */
    static boolean open(Asked asked, Answer answer) {
        return answer.open() || asked.conversation().value().startsWith("D");
    }

    /** What is asked outside of any conversation is answered there too. */
    private void show(Asked asked, Card card) {
        Heard<?> shown = opened(asked, blocks.notice(card, spot(asked, "")));
        if (!shown.ok()) {
            notes.say(web.within(MOST), asked, Answer.of(card), card);
        }
    }

    private void open(Asked asked, Form form, @Nullable Card above) {
        Heard<?> opened = asked.trigger() == null ? null : opened(asked, dialog(asked, form, above));
        if (opened == null || !opened.ok()) {
            LOG.atInfo()
                    .addKeyValue("reason", opened == null ? "no trigger" : opened.code())
                    .log("A dialog was not opened; a button for it is shown instead.");
            Card card = Card.say(form.title(), ":").with(Control.button("Open", "form:" + form.act()));
            notes.say(web.within(MOST), asked, Answer.of(card), card);
        }
    }

    private Heard<?> opened(Asked asked, View view) {
        Web hurried = web.within(MOST);
        String stands = asked.view();
        return stands == null
                ? hurried.ask(
                        "views.open",
                        methods -> methods.viewsOpen(
                                ask -> ask.triggerId(asked.trigger()).view(view)))
                : hurried.ask(
                        "views.update",
                        methods -> methods.viewsUpdate(ask -> ask.viewId(stands).view(view)));
    }

    private View dialog(Asked asked, Form form, @Nullable Card above) {
        return blocks.dialog(form, above, spot(asked, form.act()));
    }

    private static Spot spot(Asked asked, String act) {
        boolean nowhere = asked.conversation().value().equals(asked.person().value());
        return new Spot(
                act,
                nowhere ? "" : asked.conversation().value(),
                asked.thread() == null ? null : asked.thread().value(),
                asked.message() == null ? null : asked.message().value(),
                asked.clicked(),
                asked.ephemeral(),
                asked.responseUrl());
    }
}
