package dev.awaitbot.chat.playground;

import dev.awaitbot.chat.playground.Story.Deed;
import dev.awaitbot.chat.playground.Story.Line;
import dev.awaitbot.protocol.Conversation;
import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.Group;
import dev.awaitbot.protocol.Person;
import dev.awaitbot.protocol.PersonId;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a story: its people, groups and channels, then day by day what they did. */
final class StoryReader {
    /** A line before it has its number: threads are named, and what names one may come later in the file than in time. */
    private record Raw(
            Instant at,
            Deed deed,
            String conversation,
            String person,
            @Nullable String on,
            @Nullable String names,
            String text) {}

    private final ZoneId home;
    private final LocalDate monday;
    private final List<Person> people = new ArrayList<>();
    private final List<Group> groups = new ArrayList<>();
    private final List<String> channels = new ArrayList<>();
    private final List<Raw> lines = new ArrayList<>();
    private LocalDate day;
    private String channel = "";

    StoryReader(ZoneId home, LocalDate monday) {
        this.home = home;
        this.monday = monday;
        this.day = monday;
    }

    Story read(String text) {
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            try {
                line(line);
            } catch (RuntimeException e) {
                throw new IllegalArgumentException("The story cannot be read at line " + number + ": " + line, e);
            }
        }
        Set<PersonId> everybody = new HashSet<>(people.stream().map(Person::id).toList());
        everybody.add(Team.AWAIT.id());
        var places = channels.stream()
                .map(name -> new Conversation(new ConversationId(name), name, Conversation.Kind.CHANNEL, everybody))
                .toList();
        people.add(Team.AWAIT);
        return new Story(new Team(people, groups, places), numbered(), Story.opening(monday, home));
    }

    private void line(String line) {
        if (line.isBlank() || line.startsWith("# ")) {
            return;
        }
        String[] words = line.split(" ", 3);
        switch (words[0]) {
            case "person" -> person(words[1], words[2]);
            case "group" -> groups.add(new Group(words[1], words[1], ids(words[2])));
            case "channel" -> channels.add(words[1]);
            case "week" -> day(Integer.parseInt(words[1]), words[2]);
            default -> {
                if (line.startsWith("#")) {
                    channel = line.substring(1).strip();
                } else {
                    deed(LocalTime.parse(words[0]), words[1], words.length > 2 ? words[2] : "");
                }
            }
        }
    }

    private void person(String id, String rest) {
        int last = rest.lastIndexOf(' ');
        String name = rest.substring(0, last);
        ZoneId zone = rest.endsWith(" away") ? Elsewhere.away(home, Story.opening(monday, home)) : Elsewhere.home(home);
        people.add(new Person(
                new PersonId(id), name, List.of(id, name.substring(0, name.indexOf(' '))), false, true, zone));
    }

    /** Weeks count back from the Monday on which the page opens: week 1 is the one just before. */
    private void day(int weeksBefore, String name) {
        day = monday.minusWeeks(weeksBefore).with(DayOfWeek.valueOf(name.strip().toUpperCase(Locale.ROOT)));
    }

    private void deed(LocalTime time, String person, String rest) {
        Instant at = day.atTime(time).atZone(home).toInstant();
        char sign = rest.isEmpty() ? ' ' : rest.charAt(0);
        if (sign == ':') {
            lines.add(new Raw(at, Deed.WRITE, channel, person, null, null, unfold(rest.substring(1))));
            return;
        }
        int colon = rest.indexOf(':');
        String head = (colon < 0 ? rest : rest.substring(0, colon)).strip();
        String text = colon < 0 ? "" : unfold(rest.substring(colon + 1));
        switch (sign) {
            case '[' ->
                lines.add(new Raw(at, Deed.WRITE, channel, person, null, head.substring(1, head.length() - 1), text));
            case '>' -> lines.add(new Raw(at, Deed.WRITE, channel, person, head.substring(1), null, text));
            case '~' -> lines.add(new Raw(at, Deed.EDIT, channel, person, head.substring(1), null, text));
            case '-' -> lines.add(new Raw(at, Deed.DELETE, channel, person, head.substring(1), null, ""));
            case '+' -> {
                String[] what = head.substring(1).split(" ", 2);
                lines.add(new Raw(at, Deed.REACT, channel, person, what[1], null, what[0]));
            }
            case '/' -> lines.add(new Raw(at, Deed.COMMAND, channel, person, null, null, rest.substring(1)));
            default -> throw new IllegalArgumentException("Nobody knows what " + rest + " does.");
        }
    }

    private static String unfold(String text) {
        return text.strip().replace(" | ", "\n");
    }

    private List<Line> numbered() {
        lines.sort(Comparator.comparing(Raw::at));
        Map<String, Integer> names = new HashMap<>();
        var all = new ArrayList<Line>();
        for (Raw raw : lines) {
            int number = all.size() + 1;
            if (raw.names() != null) {
                names.put(raw.names(), number);
            }
            Integer on = raw.on() == null ? null : names.get(raw.on());
            if (raw.on() != null && on == null) {
                throw new IllegalArgumentException("Nothing before " + raw.at() + " is called " + raw.on() + ".");
            }
            all.add(new Line(number, raw.at(), raw.deed(), raw.conversation(), raw.person(), on, raw.text()));
        }
        return all;
    }

    private static Set<PersonId> ids(String names) {
        return Set.copyOf(Stream.of(names.split(","))
                .map(String::strip)
                .map(PersonId::new)
                .toList());
    }
}
