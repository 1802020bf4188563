package dev.awaitbot.replay;

import dev.awaitbot.archive.Survey;
import dev.awaitbot.calendar.Calendars;
import dev.awaitbot.discipline.Nudges.Decision;
import dev.awaitbot.hearing.Crew;
import dev.awaitbot.hearing.CrossPosts;
import dev.awaitbot.hearing.Ear;
import dev.awaitbot.hearing.Names;
import dev.awaitbot.protocol.Conversation;
import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.Message;
import dev.awaitbot.protocol.Notice;
import dev.awaitbot.protocol.Person;
import dev.awaitbot.protocol.PersonId;
import dev.awaitbot.protocol.Policy;
import dev.awaitbot.protocol.Request;
import dev.awaitbot.protocol.RequestId;
import dev.awaitbot.protocol.Verdicts;
import dev.awaitbot.report.Case;
import dev.awaitbot.report.Frame;
import dev.awaitbot.report.Tally;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Plays a few messages through the code of the bot, under one policy, and says what became of the first request in them. */
public final class Rehearsal implements Voice {
    private final Map<RequestId, Decision> notes = new HashMap<>();
    private final List<Case> cases = new ArrayList<>();

    private Rehearsal() {}

    /**
     * What became of a request.
     *
     * @param letters as its findings make them, with what the policy fills in
     * @param note what was decided about a note to its author
     */
    public record Played(Request request, Verdicts letters, Decision note) {}

    /**
     * Plays the messages, and lets the grace time of the first pass.
     *
     * @param messages in the order of time, as {@link Dialogue} has them
     * @return null where none of them is a request, or where the channel is left alone
     */
    public static @Nullable Played play(
            Conversation conversation, List<Message> messages, Policy policy, Calendars calendars) {
        var rehearsal = new Rehearsal();
        Survey survey = survey(conversation, messages);
        var options = new Options(any -> policy, Map.of(), null, null, null, true);
        var names = new Names(survey.people(), Map.of());
        var crew = new Crew(names, Map.of(), null, calendars);
        Ear.Tools tools = Ear.Tools.of(calendars);
        var frame = new Frame(policy.availability().zone(), id -> conversation.name());
        var sinks = new Ledger.Sinks(new Tally(frame, rehearsal.cases::add), null, rehearsal);
        var ear = new Ear(tools, names, crew, new CrossPosts(), (person, where, due) -> null);
        var hearing = new Hearing(options, ear, survey, new Ledger(survey, options, crew, tools.checks(), sinks));
        for (Message message : messages) {
            Instant edited = message.editedAt();
            if (edited == null) {
                hearing.hear(message);
            } else {
                hearing.edit(message, edited);
            }
        }
        hearing.pass(messages.get(0).sentAt().plus(policy.grace()));
        hearing.end();
        return rehearsal.first();
    }

    private @Nullable Played first() {
        return cases.stream()
                .min(Comparator.comparingLong(one -> one.request().id().number()))
                .map(one -> new Played(
                        one.request(),
                        Verdicts.of(one.request().findings()),
                        notes.getOrDefault(one.request().id(), Decision.NOT_TRACKED)))
                .orElse(null);
    }

    @Override
    public void note(Request request, Decision decision) {
        notes.put(request.id(), decision);
    }

    @Override
    public void followUp(Notice notice, Instant at) {}

    /** Whoever writes or is mentioned is somebody, by the name that stands there. */
    private static Survey survey(Conversation conversation, List<Message> messages) {
        Map<PersonId, Person> people = new LinkedHashMap<>();
        for (Message message : messages) {
            person(people, message.author().value());
            for (String word : message.text().split("[^\\p{L}\\p{N}@._-]+")) {
                String name = word.startsWith("@") ? word.substring(1).replaceFirst("[._-]+$", "") : "";
                if (!name.isEmpty()) {
                    person(people, name);
                }
            }
        }
        Instant last = messages.get(messages.size() - 1).sentAt();
        return new Survey(
                people,
                Map.of(conversation.id(), conversation),
                Map.of(),
                Map.of(),
                Map.of(conversation.id(), (long) messages.size()),
                Map.of(),
                1,
                messages.get(0).sentAt(),
                last,
                List.of(),
                List.of());
    }

    private static void person(Map<PersonId, Person> people, String name) {
        var id = new PersonId(name.toLowerCase(Locale.ROOT));
        people.putIfAbsent(id, new Person(id, name, List.of(), false, true, null));
    }

    /** A channel, by its name or its id. */
    public static Conversation channel(String name) {
        return new Conversation(new ConversationId(name), name, Conversation.Kind.CHANNEL, Set.of());
    }
}
