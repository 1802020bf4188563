package dev.awaitbot.bot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One line of a scenario: what somebody says or does, what happens, or what is claimed. README.md beside the scenarios has the notation. */
sealed interface Cue {
    record Day(LocalDate date) implements Cue {}

    record Channel(String name) implements Cue {}

    record Claim(String name, String claims) implements Cue {}

    /** Something that happens at a time. */
    sealed interface Timed extends Cue {
        Line line();

        default String time() {
            return line().time();
        }

        /** The line as it was written, without its time. */
        default String shown() {
            return line().rest();
        }

        /** The lines below that belong to it. */
        default List<String> more() {
            return line().more();
        }
    }

    /** A line as it was written. */
    record Line(String time, String rest, List<String> more) {}

    record Says(
            Line line,
            String who,
            @Nullable String thread,
            @Nullable String name,
            String first) implements Timed {
        String text() {
            var all = new ArrayList<String>();
            all.add(first);
            all.addAll(line.more());
            return String.join("\n", all);
        }
    }

    record Edits(Line line, String who, String name, String text) implements Timed {}

    record Deletes(Line line, String who, String name) implements Timed {}

    record Reacts(Line line, String who, boolean added, String emoji, String name) implements Timed {}

    record Types(Line line, String who, @Nullable String thread, String text) implements Timed {}

    record Clicks(
            Line line, String who, String label, @Nullable String option) implements Timed {}

    record Opens(Line line, String who, String label) implements Timed {}

    record Fills(Line line, String who, Map<String, String> values) implements Timed {}

    record Shortcut(Line line, String who, String act, String name) implements Timed {}

    record Happens(Line line, String what) implements Timed {}

    Pattern TIMED = Pattern.compile("(\\d\\d:\\d\\d) (.*)");
    Pattern TYPES = Pattern.compile("([a-z]+)(?: >(\\S+))? / ?(.*)");
    Pattern CLICKS = Pattern.compile("([a-z]+) clicks \"([^\"]+)\"(?: \"([^\"]+)\")?");
    Pattern OPENS = Pattern.compile("([a-z]+) opens \"([^\"]+)\"");
    Pattern FILLS = Pattern.compile("([a-z]+) fills: (.*)");
    Pattern SHORTCUT = Pattern.compile("([a-z]+) takes \"([^\"]+)\" on (\\S+)");
    Pattern REACTS = Pattern.compile("([a-z]+) ([+-])(\\S+) (\\S+)");
    Pattern EDITS = Pattern.compile("([a-z]+) ~(\\S+): (.*)");
    Pattern DELETES = Pattern.compile("([a-z]+) -(\\S+)");
    Pattern SAYS = Pattern.compile("([a-z]+)(?: >(\\S+))?(?: \\[(\\S+)])?: (.*)");

    /** A line that is written by what the bot does, and read by people alone. */
    static boolean bots(String line) {
        return line.matches("\\d\\d:\\d\\d bot .*");
    }

    static Cue of(String line) {
        return of(line, List.of());
    }

    /** @param more the lines below that belong to it */
    static Cue of(String line, List<String> more) {
        if (line.matches("\\d{4}-\\d\\d-\\d\\d.*")) {
            return new Day(LocalDate.parse(line.substring(0, 10)));
        }
        if (line.startsWith("#")) {
            return new Channel(line.substring(1));
        }
        if (line.startsWith("= ")) {
            String[] parts = line.substring(2).split(": ", 2);
            return new Claim(parts[0], parts[1]);
        }
        Matcher timed = TIMED.matcher(line);
        if (!timed.matches()) {
            throw new IllegalArgumentException("This line says nothing: " + line);
        }
        return timed(new Line(timed.group(1), timed.group(2), more));
    }

    private static Timed timed(Line line) {
        String rest = line.rest();
        if (rest.equals("-") || rest.startsWith("- ")) {
            return new Happens(line, rest.substring(1).strip());
        }
        Matcher m = TYPES.matcher(rest);
        if (m.matches()) {
            return new Types(line, m.group(1), m.group(2), m.group(3));
        }
        if ((m = CLICKS.matcher(rest)).matches()) {
            return new Clicks(line, m.group(1), m.group(2), m.group(3));
        }
        if ((m = OPENS.matcher(rest)).matches()) {
            return new Opens(line, m.group(1), m.group(2));
        }
        if ((m = FILLS.matcher(rest)).matches()) {
            return new Fills(line, m.group(1), values(m.group(2)));
        }
        if ((m = SHORTCUT.matcher(rest)).matches()) {
            return new Shortcut(line, m.group(1), m.group(2), m.group(3));
        }
        if ((m = REACTS.matcher(rest)).matches()) {
            return new Reacts(line, m.group(1), m.group(2).equals("+"), m.group(3), m.group(4));
        }
        if ((m = EDITS.matcher(rest)).matches()) {
            return new Edits(line, m.group(1), m.group(2), m.group(3));
        }
        if ((m = DELETES.matcher(rest)).matches()) {
            return new Deletes(line, m.group(1), m.group(2));
        }
        if ((m = SAYS.matcher(rest)).matches()) {
            return new Says(line, m.group(1), m.group(2), m.group(3), m.group(4));
        }
        throw new IllegalArgumentException("This line says nothing: " + rest);
    }

    private static Map<String, String> values(String text) {
        var values = new LinkedHashMap<String, String>();
        for (String one : text.split(" · ")) {
            String[] parts = one.split(" = ", 2);
            values.put(parts[0].strip(), parts[1].strip());
        }
        return values;
    }
}
