package dev.awaitbot.replay;

import dev.awaitbot.check.Checks;
import dev.awaitbot.check.Judgement;
import dev.awaitbot.check.Subject;
import dev.awaitbot.discipline.Said;
import dev.awaitbot.discipline.Talk;
import dev.awaitbot.parse.Reader;
import dev.awaitbot.parse.markup.Script;
import dev.awaitbot.parse.reply.Completions;
import dev.awaitbot.parse.reply.Promises;
import dev.awaitbot.parse.reply.ReplyReader;
import dev.awaitbot.protocol.Availability;
import dev.awaitbot.protocol.Completion;
import dev.awaitbot.protocol.Facts;
import dev.awaitbot.protocol.Facts.OwnerStatus;
import dev.awaitbot.protocol.Message;
import dev.awaitbot.protocol.Owner;
import dev.awaitbot.protocol.PersonId;
import dev.awaitbot.protocol.Policy;
import dev.awaitbot.protocol.Reading;
import dev.awaitbot.protocol.Reply;
import dev.awaitbot.protocol.Reply.Act;
import dev.awaitbot.protocol.Request;
import dev.awaitbot.protocol.Scene;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads messages in their place: words, owners as people, what the thread holds, what the checks say. */
record Engine(Words words, Checks checks, Names names, Crew crew, CrossPosts crossPosts) {
    private static final Judgement NOTHING = new Judgement(List.of(), Set.of());

    /** How words are read: as a message, as a reply, as a promise. */
    record Words(ReadAhead ahead, Reader reader, ReplyReader replies, Promises promises) {}

    Engine(Words words, Checks checks, Names names, Crew crew) {
        this(words, checks, names, crew, new CrossPosts());
    }

    Heard read(Message message, Burst burst, Talk talk, Channel channel) {
        Policy policy = channel.policy;
        Message whole = burst.whole(message);
        Scene scene = scene(message, burst, talk, policy);
        Script said = words.ahead().script(message);
        Script script = words.ahead().script(whole);
        Reading reading = words.ahead().read(script, scene);
        List<PersonId> named = names.of(reading.owners(), talk.people());
        if (reading.window() != null && named.size() == 1) {
            scene = forOwner(scene, named.get(0), policy);
            // To who keeps the author's hours the same words say the same times.
            if (!scene.author().equals(scene.owner())) {
                reading = words.reader().again(reading, script, scene);
            }
        }
        // Where nobody has asked there is nothing to reply to, and nobody is mentioned without their sign.
        boolean alone = talk.requests().isEmpty() && message.text().indexOf('@') < 0;
        Reply reply = alone ? Reply.NOTHING : words.replies().read(said, message.attachments());
        // A time that is promised can only be the window of what is still open.
        Instant promised =
                reply.does(Act.PROMISE) && waits(talk) ? words.promises().due(said, scene) : null;
        List<PersonId> mentioned = names.mentioned(reply.mentions(), talk.people());
        Facts facts = facts(whole, burst, talk, channel, scene, reading);
        Judgement judgement = reading.request() ? checks.judge(new Subject(reading, facts, null)) : NOTHING;
        Completion completion = Completions.of(reading, whole.text(), message.notation());
        return new Heard(
                whole,
                new Said(reading, completion, reply, promised, named, mentioned, judgement.findings()),
                new Live.Words(reading, facts, judgement));
    }

    private static boolean waits(Talk talk) {
        for (Request request : talk.requests()) {
            if (!request.state().closed()) {
                return true;
            }
        }
        return false;
    }

    /** What a program says about a thread that has requests; null where there is nothing to say it about. */
    @Nullable
    Said program(Message message, ThreadMemory thread) {
        if (thread.lives.isEmpty()) {
            return null;
        }
        Reply reply = words.replies().read(words.ahead().script(message), message.attachments());
        Reading nothing = Reading.talk(0, null, "en", List.of());
        return new Said(
                nothing,
                Completion.DOING,
                reply,
                null,
                List.of(),
                names.mentioned(reply.mentions(), thread.people),
                List.of());
    }

    private Scene scene(Message message, Burst burst, Talk talk, Policy policy) {
        boolean opens = talk.untouched() || message.opens() || burst.scattered() > 1;
        return scene(
                message,
                crew.availability(message.author(), policy),
                policy,
                new Place(opens, talk.direct(), burst.attachments()));
    }

    /** Where a message stands, and how many files hang on all of its burst. */
    record Place(boolean opens, boolean direct, int attachments) {}

    static Scene scene(Message message, Availability author, Policy policy, Place place) {
        return new Scene(
                message.sentAt(),
                author,
                null,
                policy.dateOrder(),
                null,
                place.opens(),
                null,
                place.direct(),
                List.of(),
                place.attachments(),
                policy.events());
    }

    private Scene forOwner(Scene scene, PersonId owner, Policy policy) {
        return new Scene(
                scene.sentAt(),
                scene.author(),
                crew.availability(owner, policy),
                scene.dateOrder(),
                scene.language(),
                scene.opensThread(),
                scene.topic(),
                scene.direct(),
                scene.members(),
                scene.attachments(),
                scene.events());
    }

    /** What an export knows today (who left, who is in a channel) says nothing about then, and is left out. */
    private Facts facts(Message whole, Burst burst, Talk talk, Channel channel, Scene scene, Reading reading) {
        if (!reading.request()) {
            return new Facts(scene, channel.policy, !talk.untouched(), List.of(), Map.of(), 1, List.of());
        }
        Map<String, OwnerStatus> status = new HashMap<>();
        for (Owner owner : reading.owners()) {
            if (owner.id() != null && names.bot(new PersonId(owner.id()))) {
                status.put(owner.text(), OwnerStatus.BOT);
            }
        }
        List<Request> open = talk.requests().stream()
                .filter(request -> !request.state().closed() && !request.id().equals(talk.burst()))
                .toList();
        return new Facts(
                scene,
                channel.policy,
                !talk.untouched(),
                open,
                status,
                burst.scattered(),
                crossPosts.alsoIn(whole.text(), whole.conversation(), whole.sentAt()));
    }
}
