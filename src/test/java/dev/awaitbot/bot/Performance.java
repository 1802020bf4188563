package dev.awaitbot.bot;

import dev.awaitbot.chat.Acted;
import dev.awaitbot.chat.Post;
import dev.awaitbot.chat.Reacted;
import dev.awaitbot.chat.Typed;
import dev.awaitbot.protocol.Answer;
import dev.awaitbot.protocol.Card;
import dev.awaitbot.protocol.Control;
import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.EventId;
import dev.awaitbot.protocol.Form;
import dev.awaitbot.protocol.Message;
import dev.awaitbot.protocol.MessageId;
import dev.awaitbot.protocol.Notation;
import dev.awaitbot.protocol.PersonId;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Performs a scenario with the whole bot, line by line, and takes the minutes of what was said and done by all. */
final class Performance implements AutoCloseable {
    private final Cast cast;
    private final Chatroom chatroom;
    private final House house;
    private final ZoneId zone;
    private final Minutes minutes;
    private final Consumer<Answer> said;
    private final Desktop desktop = new Desktop();
    private final Called names;
    private final Map<MessageId, EventId> told = new HashMap<>();
    private ConversationId channel;
    private LocalDate day = LocalDate.of(2026, 3, 2);
    private boolean running = true;
    private int events;
    private int opened;

    /** @param said is told whatever the bot says or asks */
    Performance(String settings, List<String> head, Path folder, Consumer<Answer> said) {
        this.said = said;
        this.cast = new Cast(head);
        this.chatroom = new Chatroom(cast, this::posted);
        this.house = new House(chatroom, settings, folder);
        this.names = new Called(cast, chatroom, house.requests);
        this.channel = cast.conversations().get(0).id();
        this.zone = house.zone(Cast.AWAIT, channel);
        this.minutes = new Minutes(zone);
        head.forEach(minutes::note);
    }

    List<String> minutes() {
        return minutes.lines();
    }

    void perform(Cue cue) {
        if (cue instanceof Cue.Day it) {
            day = it.date();
        } else if (cue instanceof Cue.Channel it) {
            channel = new ConversationId(it.name());
            minutes.note("#" + it.name());
        } else if (cue instanceof Cue.Claim it) {
            claim(it);
        } else {
            act((Cue.Timed) cue);
        }
    }

    private void claim(Cue.Claim claim) {
        var facts = new Facts(house.requests, zone);
        minutes.note("= " + claim.name() + ": " + facts.of(names.request(claim.name(), channel), claim.claims()));
    }

    private void act(Cue.Timed cue) {
        Instant at = at(cue.time());
        if (house.now().equals(Instant.EPOCH)) {
            house.jump(at);
            house.bot.closeGaps();
        }
        if (running) {
            house.wind(at);
        } else {
            house.jump(at);
        }
        minutes.say(at, cue.shown(), List.of());
        if (!(cue instanceof Cue.Opens)) {
            cue.more().forEach(line -> minutes.note("      | " + line));
        }
        perform(cue);
        if (running) {
            house.bot.passTime();
        }
    }

    private Instant at(String time) {
        return day.atTime(LocalTime.parse(time)).atZone(zone).toInstant();
    }

    private void perform(Cue.Timed cue) {
        if (cue instanceof Cue.Says it) {
            says(it);
        } else if (cue instanceof Cue.Edits it) {
            edits(it);
        } else if (cue instanceof Cue.Deletes it) {
            deletes(it);
        } else if (cue instanceof Cue.Reacts it) {
            var reacted = new Reacted(
                    person(it.who()),
                    names.message(it.name(), channel).conversation(),
                    names.id(it.name()),
                    it.emoji(),
                    it.added(),
                    now());
            tell(event -> house.bot.onReaction(event, reacted));
        } else if (cue instanceof Cue.Types it) {
            MessageId thread = it.thread() == null
                    ? null
                    : names.message(it.thread(), channel).root();
            var typed = new Typed(person(it.who()), channel, thread, cast.slack(it.text()), now());
            answered(typed.person(), channel, thread, null, house.bot.onCommand(event(), typed));
        } else if (cue instanceof Cue.Clicks it) {
            clicks(it);
        } else if (cue instanceof Cue.Opens it) {
            Control control = desktop.find(person(it.who()), it.label()).control();
            minutes.note("      | "
                    + String.join(
                            " · ",
                            control.options().stream()
                                    .map(Control.Option::label)
                                    .toList()));
        } else if (cue instanceof Cue.Fills it) {
            fills(it);
        } else if (cue instanceof Cue.Shortcut it) {
            Message on = names.message(it.name(), channel);
            act(person(it.who()), on.conversation(), on.thread(), on.id(), it.act(), Map.of(), null);
        } else if (cue instanceof Cue.Happens it) {
            happens(it.what(), cue.time());
        }
    }

    private void says(Cue.Says it) {
        MessageId id = chatroom.next();
        if (it.name() != null) {
            names.give(it.name(), id);
        }
        MessageId thread =
                it.thread() == null ? null : names.message(it.thread(), channel).root();
        boolean bot = cast.person(person(it.who())).map(one -> one.bot()).orElse(false);
        var message = new Message(
                id,
                thread == null ? channel : names.message(it.thread(), channel).conversation(),
                thread,
                person(it.who()),
                bot,
                now(),
                null,
                Notation.SLACK,
                cast.slack(it.text()),
                0,
                List.of());
        chatroom.put(message);
        tell(event -> {
            told.put(id, event);
            house.bot.onMessage(event, message, false);
        });
    }

    private void edits(Cue.Edits it) {
        Message old = names.message(it.name(), channel);
        var message = new Message(
                old.id(),
                old.conversation(),
                old.thread(),
                old.author(),
                old.bot(),
                old.sentAt(),
                now(),
                old.notation(),
                cast.slack(it.text()),
                0,
                List.of());
        chatroom.put(message);
        tell(event -> house.bot.onEdit(event, message));
    }

    private void deletes(Cue.Deletes it) {
        Message message = names.message(it.name(), channel);
        chatroom.remove(message.id());
        tell(event -> house.bot.onDelete(event, message.conversation(), message.id(), now()));
    }

    private void clicks(Cue.Clicks it) {
        PersonId who = person(it.who());
        Desktop.Place place = desktop.find(who, it.label());
        Control control = place.control();
        String option = it.option();
        Map<String, String> values = option == null
                ? Map.of()
                : Map.of(
                        "value",
                        control.kind() == Control.Kind.PERSON
                                ? option.substring(1)
                                : Desktop.option(control.options(), option));
        Desktop.Window window = place.window();
        act(who, window.conversation(), window.thread(), window.message(), control.act(), values, window);
    }

    private void fills(Cue.Fills it) {
        PersonId who = person(it.who());
        Desktop.Dialog dialog = desktop.dialog(who);
        var values = new HashMap<String, String>();
        for (Form.Field field : dialog.form().fields()) {
            String value = it.values().getOrDefault(field.name(), field.value() == null ? "" : field.value());
            boolean named = field.kind() == Form.Kind.PERSON && value.startsWith("@");
            boolean chosen = field.kind() == Form.Kind.CHOICE && it.values().containsKey(field.name());
            values.put(
                    field.name(), named ? value.substring(1) : chosen ? Desktop.option(field.options(), value) : value);
        }
        if (!values.keySet().containsAll(it.values().keySet())) {
            throw new IllegalArgumentException("The dialog has the fields " + values.keySet());
        }
        act(
                who,
                dialog.conversation(),
                dialog.thread(),
                dialog.message(),
                dialog.form().act(),
                values,
                null);
    }

    private void act(
            PersonId who,
            ConversationId conversation,
            @Nullable MessageId thread,
            @Nullable MessageId message,
            String act,
            Map<String, String> values,
            Desktop.@Nullable Window clicked) {
        var acted = new Acted(who, conversation, thread, message, act, values, now());
        answered(who, conversation, thread, clicked, house.bot.onAct(event(), acted));
    }

    private void answered(
            PersonId who,
            ConversationId there,
            @Nullable MessageId thread,
            Desktop.@Nullable Window clicked,
            Answer answer) {
        said.accept(answer);
        Form form = answer.form();
        Card card = answer.card();
        if (form != null) {
            MessageId message = clicked == null ? null : clicked.message();
            desktop.show(who, new Desktop.Dialog(there, thread, message, form));
            minutes.say(
                    now(),
                    "bot asks " + who + ":",
                    shown(house.zone(who, there)).lines(form));
        }
        if (card != null) {
            boolean instead = answer.instead() && clicked != null;
            String how = instead ? ", in its place" : answer.open() ? ", for all to see" : "";
            ZoneId reads = answer.open() ? zone : house.zone(who, there);
            minutes.say(now(), "bot answers " + who + how + ":", shown(reads).lines(card));
            PersonId only = answer.open() ? null : who;
            desktop.show(
                    instead ? clicked.showing(card) : new Desktop.Window(there, thread, chatroom.next(), card, only));
        }
        if (card == null && form == null) {
            minutes.say(now(), "bot answers " + who + " nothing.", List.of());
        }
    }

    /** The bot said something. */
    private void posted(Post post, MessageId id) {
        Post.Place place = post.place();
        PersonId only = place.person();
        if (post.tick()) {
            minutes.say(now(), "bot ticks " + names.of(place.thread()) + ".", List.of());
            return;
        }
        said.accept(Answer.of(post.card()));
        boolean direct = place.direct() && only != null;
        ConversationId there = direct ? new ConversationId("dm-" + only) : place.conversation();
        MessageId thread = direct || only != null ? null : place.thread();
        desktop.show(new Desktop.Window(there, thread, id, post.card(), only));
        String text = String.join("\n", shown(zone).lines(post.card()));
        chatroom.put(new Message(id, there, thread, Cast.AWAIT, true, now(), null, Notation.SLACK, text, 0, List.of()));
        ZoneId reads = only == null ? zone : house.zone(only, place.conversation());
        minutes.say(now(), head(post, id, thread, only) + ":", shown(reads).lines(post.card()));
    }

    private String head(Post post, MessageId id, @Nullable MessageId thread, @Nullable PersonId only) {
        if (only != null) {
            return "bot to " + only
                    + (post.place().direct()
                            ? ""
                            : " alone, in #" + post.place().conversation());
        }
        if (thread != null) {
            return (post.edits() == null ? "bot >" : "bot edits its card >") + names.of(thread);
        }
        opened++;
        names.give("post-" + opened, id);
        return "bot in #" + post.place().conversation() + " [post-" + opened + "]";
    }

    /** What happens to the platform or to the bot. */
    private void happens(String what, String time) {
        String[] words = what.split(" ");
        if (what.equals("the bot stops")) {
            running = false;
            house.bot.close();
        } else if (what.equals("the bot starts again")) {
            running = true;
            house.start();
            house.bot.closeGaps();
        } else if (what.startsWith("the bot joins #")) {
            tell(event -> house.bot.onJoined(event, new ConversationId(words[3].substring(1)), now()));
        } else if (what.startsWith("the platform tells ")) {
            Message message = names.message(words[3], channel);
            house.bot.onMessage(told.get(message.id()), message, false);
        } else if (what.startsWith("the next post is ")) {
            chatroom.trouble(Chatroom.Trouble.valueOf(words[4].toUpperCase(Locale.ROOT)));
        } else if (what.startsWith("the thread of ")) {
            chatroom.archive(names.message(words[3], channel).root());
        } else if (what.endsWith(" leaves for good")) {
            cast.leave(words[0]);
        } else if (what.startsWith("while the bot speaks: ")) {
            Cue cue = Cue.of(time + what.substring(what.indexOf(':') + 1));
            chatroom.meanwhile(() -> perform((Cue.Timed) cue));
        } else if (!what.isEmpty()) {
            throw new IllegalArgumentException("Nobody knows how this happens: " + what);
        }
    }

    /** What happens while no bot runs is on the platform, and nowhere else. */
    private void tell(Consumer<EventId> listener) {
        if (running) {
            listener.accept(event());
        }
    }

    private EventId event() {
        events++;
        return new EventId("event-" + events);
    }

    private Instant now() {
        return house.now();
    }

    private Shown shown(ZoneId reads) {
        return new Shown(reads, now());
    }

    private static PersonId person(String who) {
        return new PersonId(who);
    }

    @Override
    public void close() {
        house.close();
    }
}
