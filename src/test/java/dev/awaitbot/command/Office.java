package dev.awaitbot.command;

import dev.awaitbot.calendar.Calendars;
import dev.awaitbot.calendar.HolidaySource;
import dev.awaitbot.discipline.Discipline;
import dev.awaitbot.discipline.Talk;
import dev.awaitbot.hearing.Burst;
import dev.awaitbot.hearing.Crew;
import dev.awaitbot.hearing.CrossPosts;
import dev.awaitbot.hearing.Ear;
import dev.awaitbot.hearing.Names;
import dev.awaitbot.hearing.Place;
import dev.awaitbot.protocol.Conversation;
import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.Defaults;
import dev.awaitbot.protocol.EventId;
import dev.awaitbot.protocol.Message;
import dev.awaitbot.protocol.MessageId;
import dev.awaitbot.protocol.Mode;
import dev.awaitbot.protocol.Notation;
import dev.awaitbot.protocol.Notice;
import dev.awaitbot.protocol.Person;
import dev.awaitbot.protocol.PersonId;
import dev.awaitbot.protocol.PersonSettings;
import dev.awaitbot.protocol.Plan;
import dev.awaitbot.protocol.Policy;
import dev.awaitbot.protocol.Reply;
import dev.awaitbot.protocol.Request;
import dev.awaitbot.protocol.RequestId;
import dev.awaitbot.store.AuditLog;
import dev.awaitbot.store.Database;
import dev.awaitbot.store.DatabaseSettings;
import dev.awaitbot.store.InstanceKey;
import dev.awaitbot.store.PersonRow;
import dev.awaitbot.store.Records;
import dev.awaitbot.store.RequestStore;
import dev.awaitbot.store.Settings;
import dev.awaitbot.store.Stored;
import dev.awaitbot.store.Trace;
import dev.awaitbot.store.Write;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A small team in Berlin on a real store, on Tuesday, 17 November 2026, 10:00. Lee has asked Dana in #launch for a review by Thursday
 * 17:00: A-17. Omar reads along, Ada is an admin, Mia and Dana share #hiring with nobody else.
 */
final class Office {
    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    static final Instant TUESDAY_10 = Instant.parse("2026-11-17T09:00:00Z");
    static final ConversationId LAUNCH = new ConversationId("C1");
    static final ConversationId HIRING = new ConversationId("C2");
    static final ConversationId DIRECT = new ConversationId("D1");
    static final PersonId LEE = new PersonId("U1");
    static final PersonId DANA = new PersonId("U2");
    static final PersonId OMAR = new PersonId("U3");
    static final PersonId ADA = new PersonId("U4");
    static final PersonId MIA = new PersonId("U5");
    static final RequestId A_17 = new RequestId(17);

    private static final Calendars CALENDARS = new Calendars(HolidaySource.NONE);
    private static final Ear.Tools TOOLS = Ear.Tools.of(CALENDARS);
    /** Opening one takes longer than most tests do, so they share it, one after another. */
    private static final Database DATABASE = Database.open(DatabaseSettings.memory());

    private static final Policy STANDARD = Defaults.policy(BERLIN);

    final RequestStore requests;
    final Settings settings;
    final AuditLog audit;
    final Commands commands;
    final Map<MessageId, Message> messages = new HashMap<>();
    final List<Notice> said = new ArrayList<>();
    Instant now = TUESDAY_10;

    private final Map<PersonId, Person> people = new TreeMap<>(java.util.Comparator.comparing(PersonId::value));
    private final Map<ConversationId, Conversation> conversations = new HashMap<>();
    private final Discipline discipline = new Discipline();
    private final Desk desk;
    private final MessageId plan;
    private int count;

    Office() {
        InstanceKey key = key();
        empty();
        requests = new RequestStore(DATABASE, key, "office");
        settings = new Settings(DATABASE, "office");
        audit = new AuditLog(DATABASE, "office");
        settings.mode(LAUNCH, Mode.NUDGE);
        people();
        desk = new Desk(
                requests,
                settings,
                new Records(DATABASE, key, "office"),
                audit,
                this::place,
                () -> List.copyOf(conversations.values()),
                STANDARD,
                this::ear,
                CALENDARS,
                (conversation, message) -> Optional.ofNullable(messages.get(message)),
                ADA::equals,
                Notation.SLACK);
        commands = new Commands(desk);
        for (int i = 1; i < 17; i++) {
            requests.next();
        }
        plan = post(LEE, LAUNCH, "<@U2> please review the rollout plan https://example.org/plan by Thu 17:00.");
    }

    /** As if nothing had ever been stored; the first number is 1 again. */
    private static void empty() {
        DATABASE.inTransaction(handle -> {
            handle.execute("SET REFERENTIAL_INTEGRITY FALSE");
            handle
                    .createQuery("SELECT table_name FROM information_schema.tables WHERE table_schema = 'PUBLIC'"
                            + " AND table_type = 'BASE TABLE'")
                    .mapTo(String.class)
                    .list()
                    .stream()
                    .filter(table -> !table.equalsIgnoreCase("instance") && !table.startsWith("flyway"))
                    .forEach(table -> handle.execute("TRUNCATE TABLE \"" + table + "\""));
            handle.execute("SET REFERENTIAL_INTEGRITY TRUE");
            return handle.execute("ALTER SEQUENCE request_number RESTART WITH 1");
        });
    }

    private static InstanceKey key() {
        try {
            Path dir = Files.createTempDirectory("office");
            InstanceKey key = InstanceKey.of(dir, new SecureRandom());
            Files.delete(dir.resolve("instance.key"));
            Files.delete(dir);
            return key;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void people() {
        person(LEE, "lee", false, true);
        person(DANA, "dana", false, true);
        person(OMAR, "omar", false, true);
        person(ADA, "ada", false, true);
        person(MIA, "mia", false, true);
        person(new PersonId("U8"), "pat", false, false);
        person(new PersonId("U9"), "robo", true, true);
        conversations.put(
                LAUNCH, new Conversation(LAUNCH, "launch", Conversation.Kind.CHANNEL, Set.of(LEE, DANA, OMAR, ADA)));
        conversations.put(HIRING, new Conversation(HIRING, "hiring", Conversation.Kind.PRIVATE, Set.of(MIA, DANA)));
        conversations.put(DIRECT, new Conversation(DIRECT, "lee", Conversation.Kind.DIRECT, Set.of(LEE)));
    }

    private void person(PersonId id, String name, boolean bot, boolean active) {
        people.put(id, new Person(id, name, List.of(), bot, active, null));
    }

    private Place place(ConversationId id) {
        Conversation there = conversations.get(id);
        Mode mode = settings.channel(id).mode();
        return new Place(there, mode == null ? STANDARD : STANDARD.withMode(mode), names().members(there));
    }

    private Names names() {
        return new Names(people, Map.of());
    }

    private Ear ear() {
        var own = new HashMap<PersonId, PersonSettings>();
        for (PersonId id : people.keySet()) {
            PersonRow row = settings.person(id);
            if (row.zone() != null) {
                own.put(id, new PersonSettings(null, null, row.zone(), null, null, List.of()));
            }
        }
        Names names = names();
        return new Ear(
                TOOLS, names, new Crew(names, own, null, CALENDARS), new CrossPosts(), (person, there, due) -> null);
    }

    /** The message of A-17. */
    MessageId plan() {
        return plan;
    }

    Request request(RequestId id) {
        return requests.request(id).orElseThrow().request();
    }

    Request a17() {
        return request(A_17);
    }

    String name(PersonId id) {
        return people.containsKey(id) ? people.get(id).name() : id.value();
    }

    String name(ConversationId id) {
        return conversations.get(id).name();
    }

    String title(RequestId id) {
        Message message = messages.get(request(id).message());
        String text = message == null ? id.toString() : message.text();
        String bare =
                text.replaceAll("<[^>]*>", "").replaceAll("https?://\\S*", "").strip();
        return "\u201c" + (bare.length() > 30 ? bare.substring(0, 30).strip() + "…" : bare) + "\u201d";
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    /** Somebody posts at channel level, and the bot listens. */
    MessageId post(PersonId author, ConversationId conversation, String text) {
        var id = new MessageId("m" + ++count);
        var message = new Message(id, conversation, null, author, false, now, null, Notation.SLACK, text, 0, List.of());
        messages.put(id, message);
        var talk = new Talk(List.of(), List.of(), List.of(), null, false);
        var heard = ear().read(message, new Burst(message), talk, place(conversation));
        boolean asks = heard.said().reading().request();
        Plan plan = asks
                ? discipline.onMessage(message, heard.said(), talk, desk.rules(conversation, requests.next()))
                : Plan.NOTHING;
        requests.write(new Write(new EventId("e" + ++count), Trace.of(message, Reply.NOTHING), plan, List.of(), now));
        return id;
    }

    /** What is typed after "/await". */
    Screen types(PersonId person, String text) {
        return types(person, LAUNCH, text);
    }

    Screen types(PersonId person, ConversationId where, String text) {
        return carry(commands.typed(call(person, where, null, null, text, Map.of())));
    }

    /** What is said to the bot in a thread. */
    Screen inThread(PersonId person, MessageId root, String text) {
        return carry(commands.typed(call(person, LAUNCH, root, null, text, Map.of())));
    }

    /** A shortcut on a message. */
    Screen on(PersonId person, MessageId message, String act) {
        return carry(commands.acted(call(person, LAUNCH, null, message, act, Map.of())));
    }

    Screen clicks(PersonId person, String act) {
        return chooses(person, act, "");
    }

    Screen chooses(PersonId person, String act, String value) {
        Map<String, String> values = value.isEmpty() ? Map.of() : Map.of("value", value);
        return carry(commands.acted(call(person, LAUNCH, null, null, act, values)));
    }

    Screen fills(PersonId person, String act, Map<String, String> values) {
        return carry(commands.acted(call(person, LAUNCH, null, null, act, values)));
    }

    private Call call(
            PersonId person,
            ConversationId where,
            MessageId thread,
            MessageId message,
            String text,
            Map<String, String> values) {
        return new Call(new EventId("e" + ++count), person, where, thread, message, text, values, now);
    }

    private Screen carry(Outcome outcome) {
        List<Stored> before = outcome.before();
        if (outcome.writes()) {
            requests.write(new Write(new EventId("e" + ++count), null, outcome.plan(), outcome.kept(), before, now));
        }
        said.clear();
        said.addAll(outcome.plan().notices());
        return new Screen(this, outcome.told());
    }
}
