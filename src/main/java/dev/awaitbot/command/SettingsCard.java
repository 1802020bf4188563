package dev.awaitbot.command;

import dev.awaitbot.calendar.HoursText;
import dev.awaitbot.protocol.Availability;
import dev.awaitbot.protocol.Card;
import dev.awaitbot.protocol.Control;
import dev.awaitbot.protocol.Control.Option;
import dev.awaitbot.protocol.Mode;
import dev.awaitbot.protocol.Person;
import dev.awaitbot.protocol.Policy;
import dev.awaitbot.protocol.Words;
import dev.awaitbot.store.PersonRow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Shows what holds for a person and a channel, and where each value comes from. */
final class SettingsCard {
    private final Desk desk;
    private final Call call;
    private final Policy policy;
    private final PersonRow row;

    SettingsCard(Desk desk, Call call) {
        this.desk = desk;
        this.call = call;
        this.policy = desk.policy(call.conversation());
        this.row = desk.settings().person(call.person());
    }

    Card card() {
        return Card.say("Your settings")
                .and(zone(), Control.button("Change zone", "form:settings:zone"))
                .and(hours(), Control.button("Change hours", "form:settings:hours"))
                .and(quiet(), Control.button("Change quiet hours", "form:settings:quiet"))
                .and(notes(), notesControls())
                .and(mode(), modeControls());
    }

    private Words zone() {
        Availability now = desk.ear().get().crew().availability(call.person(), policy);
        Person person = desk.ear().get().names().person(call.person());
        boolean profile = person != null && person.zone() != null;
        String zone = row.zone() == null ? now.zone().getId() : row.zone().getId();
        boolean channel = !policy.availability()
                .zone()
                .equals(desk.standard().availability().zone());
        return Words.of("Zone: " + zone + " ("
                + (row.zone() != null
                        ? "yours"
                        : profile ? "from your profile" : channel ? "this channel's" : "this installation's")
                + ")");
    }

    private Words hours() {
        String own = row.hours();
        if (own != null) {
            return Words.of("Working hours: " + own + " (yours)");
        }
        Availability now = desk.ear().get().crew().availability(call.person(), policy);
        boolean channel = !policy.availability()
                .hours()
                .equals(desk.standard().availability().hours());
        boolean configured = !now.hours().equals(policy.availability().hours());
        return Words.of("Working hours: " + HoursText.format(now.hours()) + " ("
                + (configured ? "set for you by an admin" : channel ? "this channel's" : "this installation's") + ")");
    }

    private Words quiet() {
        return row.quiet() == null
                ? Words.of("Quiet hours: none but the time outside your working hours")
                : Words.of("Quiet hours: " + row.quiet() + " (yours), and the time outside your working hours");
    }

    private boolean muted() {
        Instant until = row.muteUntil();
        return row.muted() && (until == null || until.isAfter(call.now()));
    }

    private Words notes() {
        String way = row.directNotes() ? "by direct message" : "where you wrote, for your eyes only";
        if (!muted()) {
            return Words.of("Notes about how you ask: " + way);
        }
        Instant until = row.muteUntil();
        return until == null
                ? Words.of("Notes about how you ask: none")
                : Words.of("Notes about how you ask: none until ", until);
    }

    private Control[] notesControls() {
        Control mute = muted() ? Control.button("Unmute", "mute:off") : Control.button("Mute", "mute");
        Control way = row.directNotes()
                ? Control.button("Show them where I write", "settings:notes:here")
                : Control.button("Send them to me directly", "settings:notes:direct");
        return new Control[] {mute, way};
    }

    private Words mode() {
        boolean here = desk.settings().channel(call.conversation()).mode() != null;
        boolean channel = policy.mode() != desk.standard().mode();
        return Words.of(
                call.conversation(),
                ": " + name(policy.mode()) + ", " + does(policy.mode()) + " ("
                        + (here ? "set here" : channel ? "set for this channel" : "this installation's") + ")");
    }

    private Control[] modeControls() {
        if (!desk.admin().test(call.person())) {
            return new Control[0];
        }
        List<Option> options = new ArrayList<>();
        for (Mode mode : Mode.values()) {
            options.add(new Option(name(mode) + ": " + does(mode), name(mode)));
        }
        options.add(new Option("default: as configured", "default"));
        return new Control[] {Control.choice("What I do here", "settings:mode", options)};
    }

    private static String name(Mode mode) {
        return mode.name().toLowerCase(Locale.ROOT);
    }

    private static String does(Mode mode) {
        return switch (mode) {
            case OFF -> "I do not listen";
            case OBSERVE -> "I only count, and follow up what somebody marks";
            case NUDGE -> "I follow up, and send a private note where two letters are missing";
            case STRICT -> "I follow up, and send a private note where one letter is missing";
        };
    }
}
