package dev.awaitbot.command;

import dev.awaitbot.protocol.Answer;
import dev.awaitbot.protocol.Form;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Every command there is, and the one path to them: what is typed after "/await" or to the bot by name, and the act of a button, a list,
 * a form or a shortcut. Safe for several threads.
 */
public final class Commands {
    private static final String OPEN = "public";

    private final List<Command> all;
    private final Map<String, Command> byName = new HashMap<>();

    public Commands(Desk desk) {
        var drafts = new Drafts();
        this.all = List.of(
                new Check(desk, drafts),
                new New(desk),
                new Mine(desk),
                new Waiting(desk),
                new ListHere(desk),
                new MarkDone(desk),
                new Take(desk),
                new Decline(desk),
                new Snooze(desk),
                new Extend(desk),
                new Assign(desk),
                new Reopen(desk),
                new Cancel(desk),
                new Close(desk),
                new Track(desk),
                new Rewording(desk),
                new NotARequest(desk),
                new Digest(desk),
                new Report(desk),
                new Decision(desk),
                new Agreement(desk),
                new Purpose(desk),
                new Preferences(desk),
                new Mute(desk),
                new Why(desk),
                new Help(this),
                new SetOwner(desk),
                new SetWindow(desk),
                new PostDraft(desk, drafts),
                new TurnPage(this),
                new Choose(this),
                new OpenForm(this));
        for (Command command : all) {
            byName.put(command.name(), command);
            command.aliases().forEach(alias -> byName.put(alias, command));
        }
    }

    /** All of them, in the order in which they are explained. */
    public List<Command> list() {
        return all;
    }

    /** What was typed: a command's word and what follows it. */
    public Outcome typed(Call call) {
        String text = call.text().strip();
        boolean open = opens(text);
        Line line = Line.of(open ? text.substring(OPEN.length()) : text);
        if (line.rest().toLowerCase(Locale.ROOT).endsWith(" " + OPEN)
                || line.rest().equalsIgnoreCase(OPEN)) {
            Command command = find(line.word());
            if (command != null && !command.free()) {
                open = true;
                line = new Line(
                        line.word(),
                        line.rest()
                                .substring(0, line.rest().length() - OPEN.length())
                                .strip());
            }
        }
        Outcome outcome = run(call, line);
        return open && outcome.answer().form() == null ? outcome.answering(Answer::forAll) : outcome;
    }

    /** What a control, a form or a shortcut says: "snooze:17:4h". What a list offers to choose, or a person, follows it. */
    public Outcome acted(Call call) {
        String[] parts = call.text().split(":", 3);
        String rest = parts.length == 1 ? "" : parts.length == 2 ? parts[1] : parts[1] + " " + parts[2];
        String chosen = call.value("value");
        return run(call, new Line(parts[0].strip().toLowerCase(Locale.ROOT), (rest + " " + chosen).strip()));
    }

    /** The dialog of a command, null where it has none. */
    @Nullable
    Form form(Call call) {
        Line line = Line.of(call.text());
        Command command = find(line.word());
        return command == null ? null : command.form(call.only(Finder.named(line.rest())));
    }

    /** The same path for what a list or a page says again. */
    Outcome again(Call call) {
        return run(call, Line.of(call.text()));
    }

    private Outcome run(Call call, Line line) {
        if (line.word().isEmpty()) {
            return run(call, new Line("help", ""));
        }
        if (Finder.number(line.word()) != null) {
            return run(call, new Line("why", (line.word() + " " + line.rest()).strip()));
        }
        Command command = find(line.word());
        return command == null ? Unknown.say(line.word(), all) : command.run(call.saying(line.rest()));
    }

    @Nullable
    Command find(String word) {
        return byName.get(word.toLowerCase(Locale.ROOT));
    }

    private static boolean opens(String text) {
        return text.toLowerCase(Locale.ROOT).startsWith(OPEN + " ");
    }

    /** A line's first word and the rest of it. */
    record Line(String word, String rest) {
        static Line of(String text) {
            String line = text.strip();
            int end = 0;
            while (end < line.length() && !Character.isWhitespace(line.charAt(end))) {
                end++;
            }
            return new Line(
                    line.substring(0, end).toLowerCase(Locale.ROOT),
                    line.substring(end).strip());
        }
    }
}
