package dev.awaitbot.command;

import dev.awaitbot.discipline.Discipline;
import dev.awaitbot.hearing.Heard;
import dev.awaitbot.protocol.Answer;
import dev.awaitbot.protocol.Form;
import dev.awaitbot.protocol.Message;
import dev.awaitbot.protocol.Part;
import dev.awaitbot.protocol.Plan;
import dev.awaitbot.protocol.Request;
import dev.awaitbot.protocol.RequestId;
import dev.awaitbot.store.Stored;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The author of a request words it anew: the text as it could read, to copy or to have posted into its thread. */
final class Rewording extends OnRequest {
    private final Discipline discipline = new Discipline();

    Rewording(Desk desk) {
        super(desk);
    }

    @Override
    public String name() {
        return "rewrite";
    }

    @Override
    public String usage() {
        return "rewrite A-17";
    }

    @Override
    public String example() {
        return "rewrite A-17";
    }

    @Override
    public String about() {
        return "Shows how a request of yours could read, and posts it into its thread if you like.";
    }

    @Override
    public Topic topic() {
        return Topic.ASKING;
    }

    @Override
    Outcome on(Call call, Stored stored, String rest) {
        Request request = stored.request();
        if (!request.author().equals(call.person())) {
            return Outcome.say("Only ", request.author(), ", who asked, can word ", request.id(), " anew.");
        }
        Message message =
                desk.message().apply(request.conversation(), request.message()).orElse(null);
        if (message == null) {
            return Outcome.say(
                    "I can't read ",
                    request.id(),
                    ": its message is gone. To ask anew: ",
                    new Part.Code("/await new"),
                    ".");
        }
        String text = new People(desk)
                .addressed(
                        call.value("text"),
                        desk.place()
                                .apply(request.conversation())
                                .conversation()
                                .members());
        return text.isEmpty()
                ? Outcome.of(Answer.form(form(message, request.id())))
                : post(call, stored, message, text);
    }

    private Form form(Message message, RequestId id) {
        var checked = new Checked(new Reads(desk).message(message, id));
        String better = checked.better();
        return Postings.form(
                "Reword " + id,
                "rewrite:" + id.number(),
                "Post in its thread",
                shown(new People(desk).shown(better == null ? message.text() : better)));
    }

    private static @Nullable String shown(String text) {
        return text.length() > Postings.LONGEST ? null : text;
    }

    private Outcome post(Call call, Stored stored, Message message, String text) {
        Request request = stored.request();
        Message reworded = Reads.rewritten(message, text, call);
        var reads = new Reads(desk);
        Heard heard = reads.message(reworded, request.id());
        if (!heard.said().reading().request() || Postings.unfilled(text)) {
            return Outcome.say(
                    Postings.unfilled(text)
                            ? "Nothing is posted yet: something in <…> is still to be filled in."
                            : "Nothing is posted yet: I read no request in it. Name somebody, and begin with a verb.");
        }
        Plan plan = discipline
                .onEdit(reworded, heard.said(), reads.talk(message, request.id()), request, desk.rules(request))
                .saying(Postings.notice(call, request, text));
        Request after = after(request, plan);
        Answer answer = Completed.said(new Done(after, plan, call.now()));
        return new Outcome(plan, List.of(stored), answer);
    }
}
