package dev.awaitbot.command;

import dev.awaitbot.calendar.HoursText;
import dev.awaitbot.protocol.Answer;
import dev.awaitbot.protocol.Form;
import dev.awaitbot.protocol.Form.Field;
import dev.awaitbot.protocol.Mode;
import dev.awaitbot.protocol.Part;
import dev.awaitbot.store.AuditLog;
import dev.awaitbot.store.PersonRow;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a person, or an admin for a channel, has set. */
final class Preferences implements Command {
    private static final String BACK = "default";

    private final Desk desk;

    Preferences(Desk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "settings";
    }

    @Override
    public List<String> aliases() {
        return List.of("preferences", "config");
    }

    @Override
    public String usage() {
        return "settings [zone | hours | quiet | notes | mode] [VALUE]";
    }

    @Override
    public String example() {
        return "settings hours Mon-Thu 08:00-16:00";
    }

    @Override
    public String about() {
        return "Shows and changes your zone, working hours and notes; for admins, what I do in this channel.";
    }

    @Override
    public Topic topic() {
        return Topic.SELF;
    }

    @Override
    public Form form(Call call) {
        return switch (call.text()) {
            case "hours" -> ask("Working hours", "hours", "For example: Mon-Fri 09:00-17:00; default takes it back");
            case "quiet" -> ask("Quiet hours", "quiet", "For example: Mon-Fri 12:00-13:00; default takes it back");
            default -> ask("Time zone", "zone", "For example: Europe/Berlin; default takes it back");
        };
    }

    private static Form ask(String label, String what, String hint) {
        return new Form(
                label,
                "settings:" + what,
                "Save",
                List.of(new Field("setting", label, Form.Kind.TEXT, true, hint, null, List.of())));
    }

    @Override
    public Outcome run(Call call) {
        var line = Commands.Line.of(call.text());
        String value = call.value("setting").isEmpty() ? line.rest() : call.value("setting");
        if (line.word().isEmpty()) {
            return show(call);
        }
        if (value.isEmpty() && List.of("zone", "hours", "quiet").contains(line.word())) {
            return Outcome.of(Answer.form(form(call.only(line.word()))));
        }
        return switch (line.word()) {
            case "zone" -> zone(call, value);
            case "hours" -> hours(call, value, false);
            case "quiet" -> hours(call, value, true);
            case "notes" -> notes(call, value);
            case "mode" -> mode(call, value);
            default ->
                Outcome.say(
                        "I know no setting \"",
                        Phrases.quote(line.word()),
                        "\". There are zone, hours, quiet, notes and mode, as in ",
                        new Part.Code("/await settings zone Europe/Berlin"),
                        ".");
        };
    }

    private Answer shown(Call call) {
        return Answer.of(new SettingsCard(desk, call).card()).inPlace();
    }

    private Outcome show(Call call) {
        return Outcome.of(Answer.of(new SettingsCard(desk, call).card()));
    }

    /** The settings as they are now, in the place of those that were clicked. */
    private Outcome saved(Call call, PersonRow row) {
        return Outcome.keeping(List.of(desk.settings().saving(call.person(), row)), () -> shown(call));
    }

    private Outcome zone(Call call, String value) {
        PersonRow row = desk.settings().person(call.person());
        ZoneId zone = null;
        if (!value.equalsIgnoreCase(BACK)) {
            zone = zone(value);
            if (zone == null) {
                List<String> near = Near.to(value, ZoneId.getAvailableZoneIds(), 1);
                return Outcome.say(
                        "I know no zone \"",
                        Phrases.quote(value),
                        "\". Try: ",
                        new Part.Code("/await settings zone " + (near.isEmpty() ? "Europe/Berlin" : near.get(0))),
                        ".");
            }
        }
        return saved(
                call, new PersonRow(zone, row.hours(), row.quiet(), row.muted(), row.muteUntil(), row.directNotes()));
    }

    /** Reads an id, or the city of one. */
    private static @Nullable ZoneId zone(String value) {
        String city = "/" + value.strip().toLowerCase(Locale.ROOT).replace(' ', '_');
        String found = ZoneId.getAvailableZoneIds().stream()
                .filter(id ->
                        id.toLowerCase(Locale.ROOT).endsWith(city) && !id.startsWith("posix") && !id.startsWith("Etc"))
                .sorted()
                .findFirst()
                .orElse(value.strip());
        try {
            return ZoneId.of(found);
        } catch (DateTimeException unknown) {
            return null;
        }
    }

    private Outcome hours(Call call, String value, boolean quiet) {
        PersonRow row = desk.settings().person(call.person());
        String text = null;
        if (!value.equalsIgnoreCase(BACK)) {
            try {
                text = HoursText.format(HoursText.parse(value));
            } catch (IllegalArgumentException e) {
                String why = e.getMessage() == null ? "" : e.getMessage();
                return Outcome.say(
                        "I can't read these hours: ",
                        why,
                        " Try: ",
                        new Part.Code("/await settings "
                                + (quiet ? "quiet Mon-Fri 12:00-13:00" : "hours Mon-Fri 09:00-17:00")),
                        ".");
            }
        }
        return saved(
                call,
                new PersonRow(
                        row.zone(),
                        quiet ? row.hours() : text,
                        quiet ? text : row.quiet(),
                        row.muted(),
                        row.muteUntil(),
                        row.directNotes()));
    }

    private Outcome notes(Call call, String value) {
        PersonRow row = desk.settings().person(call.person());
        boolean direct = value.equalsIgnoreCase("direct");
        if (!direct && !value.equalsIgnoreCase("here") && !value.equalsIgnoreCase(BACK)) {
            return Outcome.say(
                    "Notes come by direct message or where you wrote: ",
                    new Part.Code("/await settings notes direct"),
                    " or ",
                    new Part.Code("/await settings notes here"),
                    ". To stop them: ",
                    new Part.Code("/await mute"),
                    ".");
        }
        return saved(call, new PersonRow(row.zone(), row.hours(), row.quiet(), row.muted(), row.muteUntil(), direct));
    }

    private Outcome mode(Call call, String value) {
        if (!desk.admin().test(call.person())) {
            return Outcome.say(
                    "What I do in ", call.conversation(), " is for admins to set. Whoever installed me can name them.");
        }
        Mode mode = null;
        if (!value.equalsIgnoreCase(BACK)) {
            for (Mode one : Mode.values()) {
                mode = one.name().equalsIgnoreCase(value) ? one : mode;
            }
            if (mode == null) {
                return Outcome.say(
                        "I know no mode \"",
                        Phrases.quote(value),
                        "\". There are off, observe, nudge and strict, as in ",
                        new Part.Code("/await settings mode nudge"),
                        ".");
            }
        }
        String about =
                call.conversation() + " " + (mode == null ? BACK : mode.name().toLowerCase(Locale.ROOT));
        return Outcome.keeping(
                List.of(
                        desk.settings().settingMode(call.conversation(), mode),
                        desk.audit().adding(new AuditLog.Act(call.now(), call.person(), "mode-set", about))),
                () -> shown(call));
    }
}
