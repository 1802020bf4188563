package dev.awaitbot.command;

import dev.awaitbot.discipline.Action;
import dev.awaitbot.discipline.Action.Verb;
import dev.awaitbot.protocol.Answer;
import dev.awaitbot.protocol.Card;
import dev.awaitbot.protocol.Form;
import dev.awaitbot.protocol.Form.Field;
import dev.awaitbot.protocol.Notice;
import dev.awaitbot.protocol.Plan;
import dev.awaitbot.protocol.Words;
import dev.awaitbot.store.Stored;
import java.util.List;

/** An owner says that they cannot do it. */
final class Decline extends OnRequest {
    Decline(Desk desk) {
        super(desk);
    }

    @Override
    public String name() {
        return "decline";
    }

    @Override
    public List<String> aliases() {
        return List.of("cant", "can't");
    }

    @Override
    public String usage() {
        return "decline A-17 [WHY]";
    }

    @Override
    public String example() {
        return "decline A-17 I am away until Monday";
    }

    @Override
    public String about() {
        return "Says that you can't, and why, to whoever asked.";
    }

    @Override
    public Topic topic() {
        return Topic.ANSWERING;
    }

    /** More of a reason than this is a talk. */
    private static final int LONGEST = 500;

    @Override
    public Form form(Call call) {
        String id = call.text();
        return new Form(
                "Decline " + id,
                "decline:" + id,
                "Decline",
                List.of(new Field(
                        "why",
                        "Why you can't",
                        Form.Kind.LONG_TEXT,
                        false,
                        "Whoever asked reads it, for example: I am away until Monday, Omar may know",
                        null,
                        List.of())));
    }

    @Override
    Outcome on(Call call, Stored stored, String rest) {
        String given = call.value("why").isEmpty() ? rest : call.value("why");
        String why = given.codePointCount(0, given.length()) <= LONGEST
                ? given
                : given.substring(0, given.offsetByCodePoints(0, LONGEST));
        Outcome outcome = act(
                call, stored, Action.of(Verb.DECLINE, call.person(), call.now()), done -> said(done, !why.isEmpty()));
        return new Outcome(
                why.isEmpty() ? outcome.plan() : saying(outcome.plan(), why), outcome.before(), outcome.answer());
    }

    private static Answer said(Done done, boolean reason) {
        Words told = done.told(Notice.Code.DECLINED);
        Words words = Words.of("You declined ", done.request().id(), ".").and(told);
        return Answer.of(Card.of(
                        reason && told.isEmpty()
                                ? words.and(" Nobody is told by me here; say why in its thread.")
                                : words)
                .with(Buttons.reopen(done.request().id())));
    }

    /** The reason goes to whoever asked, with the word that they cannot. */
    private static Plan saying(Plan plan, String why) {
        List<Notice> notices = plan.notices().stream()
                .map(notice -> notice.code() == Notice.Code.DECLINED ? notice.quoting(why) : notice)
                .toList();
        return new Plan(plan.opened(), plan.changes(), plan.schedules(), notices);
    }
}
