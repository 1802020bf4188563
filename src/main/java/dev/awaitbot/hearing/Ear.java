package dev.awaitbot.hearing;

import dev.awaitbot.calendar.Calendars;
import dev.awaitbot.check.Checks;
import dev.awaitbot.check.Judgement;
import dev.awaitbot.check.Subject;
import dev.awaitbot.discipline.Said;
import dev.awaitbot.discipline.Said.Fallback;
import dev.awaitbot.discipline.Talk;
import dev.awaitbot.parse.Reader;
import dev.awaitbot.parse.markup.Script;
import dev.awaitbot.parse.reply.Completions;
import dev.awaitbot.parse.reply.Promises;
import dev.awaitbot.parse.reply.ReplyReader;
import dev.awaitbot.protocol.Completion;
import dev.awaitbot.protocol.Facts;
import dev.awaitbot.protocol.Facts.OwnerStatus;
import dev.awaitbot.protocol.Letter;
import dev.awaitbot.protocol.Message;
import dev.awaitbot.protocol.Owner;
import dev.awaitbot.protocol.PersonId;
import dev.awaitbot.protocol.Policy;
import dev.awaitbot.protocol.Reading;
import dev.awaitbot.protocol.Reply;
import dev.awaitbot.protocol.Reply.Act;
import dev.awaitbot.protocol.Request;
import dev.awaitbot.protocol.Scene;
import dev.awaitbot.protocol.Window;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads messages in their place: words, owners as people, what the thread holds, what the checks say. For one thread at a time,
 * because its crew and its cross-posts remember.
 */
public record Ear(Tools tools, Names names, Crew crew, CrossPosts crossPosts, Standing standing) {
    private static final Judgement NOTHING = new Judgement(List.of(), Set.of());

    /** How words are read (as a message, as a reply, as a promise) and judged. They remember nothing, so one set does for many ears. */
    public record Tools(Texts texts, ReplyReader replies, Promises promises, Checks checks) {
        public Tools(Texts texts, Calendars calendars) {
            this(texts, new ReplyReader(), new Promises(calendars), new Checks(calendars));
        }

        /** Each text is read when it comes. */
        public static Tools of(Calendars calendars) {
            return new Tools(Texts.of(new Reader(calendars)), calendars);
        }
    }

    /**
     * Reads what a person posts, and remembers its words for a day and a half to know them again elsewhere.
     *
     * @param burst the posts of its author that it goes on, itself included
     * @param talk its thread just before it
     */
    public Heard read(Message message, Burst burst, Talk talk, Place place) {
        Policy policy = place.policy();
        Message whole = burst.whole(message);
        var scenes = new Scenes(crew);
        Scene scene = scenes.of(message, burst, talk.untouched(), place);
        Script said = tools.texts().script(message);
        Script script =
                whole.text().equals(message.text()) ? said : tools.texts().script(whole);
        Reading reading = tools.texts().read(script, scene);
        List<PersonId> named = reading.request() && reading.owners().isEmpty() && place.direct()
                ? names.others(place.conversation(), message.author())
                : names.of(reading.owners(), talk.people());
        if (reading.window() != null && named.size() == 1) {
            scene = scenes.forOwner(scene, named.get(0), policy);
            // To who keeps the author's hours the same words say the same times.
            if (!scene.author().equals(scene.owner())) {
                reading = tools.texts().again(reading, script, scene);
            }
        }
        // Where nobody has asked there is nothing to reply to, and nobody is mentioned without their sign.
        boolean alone = talk.requests().isEmpty() && message.text().indexOf('@') < 0;
        Reply reply = alone ? Reply.NOTHING : tools.replies().read(said, message.attachments());
        // A time that is promised can only be the window of what is still open.
        Instant promised =
                reply.does(Act.PROMISE) && waits(talk) ? tools.promises().due(said, scene) : null;
        List<PersonId> mentioned = names.mentioned(reply.mentions(), talk.people());
        Facts facts = facts(whole, burst, talk, place, scene, reading);
        Judgement judgement = reading.request() ? tools.checks().judge(new Subject(reading, facts, null)) : NOTHING;
        Fallback fallback = judgement.byPolicy().contains(Letter.ASSIGN) ? names.byDefault(policy) : null;
        Completion completion = Completions.of(reading, whole.text(), message.notation());
        return new Heard(
                whole,
                new Said(reading, completion, reply, promised, named, mentioned, judgement.findings(), fallback),
                new Words(reading, facts, judgement));
    }

    private static boolean waits(Talk talk) {
        for (Request request : talk.requests()) {
            if (!request.state().closed()) {
                return true;
            }
        }
        return false;
    }

    /** Reads what a program posts: as a reply, whatever it asks. */
    public Said program(Message message, Talk talk) {
        Reply reply = tools.replies().read(tools.texts().script(message), message.attachments());
        Reading nothing = Reading.talk(0, null, "en", List.of());
        return new Said(
                nothing,
                Completion.DOING,
                reply,
                null,
                List.of(),
                names.mentioned(reply.mentions(), talk.people()),
                List.of(),
                null);
    }

    private Facts facts(Message whole, Burst burst, Talk talk, Place place, Scene scene, Reading reading) {
        if (!reading.request()) {
            return new Facts(scene, place.policy(), !talk.untouched(), List.of(), Map.of(), 1, List.of());
        }
        List<Request> open = talk.requests().stream()
                .filter(request -> !request.state().closed() && !request.id().equals(talk.burst()))
                .toList();
        return new Facts(
                scene,
                place.policy(),
                !talk.untouched(),
                open,
                standing(reading, talk, place),
                burst.scattered(),
                crossPosts.alsoIn(whole.text(), whole.conversation(), whole.sentAt()));
    }

    private Map<String, OwnerStatus> standing(Reading reading, Talk talk, Place place) {
        Window window = reading.window();
        Instant due =
                window == null || window.due() == null ? null : window.due().toInstant();
        Map<String, OwnerStatus> known = new HashMap<>();
        for (Owner owner : reading.owners()) {
            PersonId person = names.person(owner, talk.people());
            OwnerStatus status = person == null ? null : standing.of(person, place.conversation(), due);
            if (status != null) {
                known.put(owner.text(), status);
            }
        }
        return known;
    }
}
