package dev.awaitbot.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A chat written down for people to read: who says what where and when, from which exports are made. */
final class Transcript {
    record Who(String handle, String name, String zone, boolean bot, int number) {}

    /** Something under a message: an emoji, and who set it. */
    record Mark(String emoji, List<String> by) {}

    /** One line of the chat; {@code root} is null at channel level, {@code edited} if it never was. */
    static final class Line {
        final int number;
        final String channel;
        final Who who;
        final Instant at;
        final Line root;
        String text;
        Instant edited;
        boolean joined;
        boolean deleted;
        boolean broadcast;
        boolean hasReplies;
        final List<String> files = new ArrayList<>();
        final List<Mark> marks = new ArrayList<>();

        Line(int number, String channel, Who who, Instant at, Line root, String text) {
            this.number = number;
            this.channel = channel;
            this.who = who;
            this.at = at;
            this.root = root;
            this.text = text;
        }
    }

    final Map<String, Who> people = new LinkedHashMap<>();
    final Map<String, List<String>> groups = new LinkedHashMap<>();
    final List<String> channels = new ArrayList<>();
    final List<Line> lines = new ArrayList<>();
    private final Map<String, Line> threads = new HashMap<>();
    private final Map<String, Integer> inMinute = new HashMap<>();
    private ZoneId zone = ZoneId.of("UTC");
    private LocalDate day = LocalDate.EPOCH;
    private String channel = "";
    private Line last;

    static Transcript read(Path file) throws IOException {
        var transcript = new Transcript();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            try {
                transcript.line(line);
            } catch (RuntimeException e) {
                throw new IllegalArgumentException(file.getFileName() + ":" + number + ": " + e.getMessage(), e);
            }
        }
        transcript.lines.sort(Comparator.comparing((Line each) -> each.at).thenComparing(each -> each.number));
        return transcript;
    }

    private void line(String line) {
        String text = line.strip();
        if (text.isEmpty() || text.startsWith("# ") || text.equals("#")) {
            return;
        }
        if (line.startsWith("    ")) {
            under(text);
        } else if (text.startsWith("== ")) {
            day = LocalDate.parse(text.substring(3, 13));
        } else if (text.startsWith("#")) {
            channel = text.substring(1);
            require(channels.contains(channel), "there is no channel " + channel);
        } else if (Character.isDigit(text.charAt(0))) {
            said(text);
        } else {
            head(text.split("\\s+", 2)[0], text.split("\\s+", 2)[1]);
        }
    }

    private void head(String what, String rest) {
        String[] parts = rest.split("\\s{2,}|(?<=^\\S{1,12})\\s");
        switch (what) {
            case "zone" -> zone = ZoneId.of(rest);
            case "channel" -> channels.add(rest);
            case "person", "bot" ->
                people.put(
                        parts[0],
                        new Who(
                                parts[0],
                                parts[1].strip(),
                                parts.length > 2 ? parts[2].strip() : "",
                                what.equals("bot"),
                                people.size() + 1));
            case "group" ->
                groups.put(
                        parts[0],
                        List.of(rest.substring(parts[0].length()).strip().split(",\\s*")));
            default -> throw new IllegalArgumentException("what is \"" + what + "\"?");
        }
    }

    private void said(String text) {
        Instant at =
                day.atTime(LocalTime.parse(text.substring(0, 5))).atZone(zone).toInstant();
        String rest = text.substring(6);
        boolean joined = rest.endsWith(" joined") && rest.indexOf(' ') == rest.lastIndexOf(' ');
        int colon = joined ? rest.indexOf(' ') : rest.indexOf(": ");
        String[] head = rest.substring(0, colon).split(" ");
        Who who = people.get(head[0]);
        require(who != null, "nobody is called " + head[0]);
        String label = head.length > 1 ? head[1] : "";
        Line root = label.startsWith(">") ? threads.get(channel + label.substring(1)) : null;
        require(!label.startsWith(">") || root != null, "no thread " + label + " in #" + channel);
        int place = inMinute.merge(channel + at, 1, Integer::sum);
        last = new Line(
                lines.size(), channel, who, at.plusSeconds(9L * place), root, joined ? "" : rest.substring(colon + 2));
        last.joined = joined;
        lines.add(last);
        if (root != null) {
            root.hasReplies = true;
            require(last.at.isAfter(root.at), "a reply before what it replies to");
        } else {
            threads.put(channel, last);
        }
        if (label.startsWith("[")) {
            threads.put(channel + label.substring(1, label.length() - 1), last);
        }
    }

    private void under(String text) {
        if (text.startsWith("| ") || text.equals("|")) {
            last.text = last.text + "\n" + text.substring(Math.min(2, text.length()));
        } else if (text.startsWith("+ ")) {
            String[] parts = text.substring(2).split(" ", 2);
            last.marks.add(new Mark(parts[0], List.of(parts[1].split(",\\s*"))));
        } else if (text.startsWith("file ")) {
            last.files.add(text.substring(5));
        } else if (text.startsWith("edited ")) {
            last.edited =
                    day.atTime(LocalTime.parse(text.substring(7))).atZone(zone).toInstant();
        } else if (text.equals("deleted")) {
            last.deleted = true;
        } else if (text.equals("also in channel")) {
            last.broadcast = true;
        } else {
            throw new IllegalArgumentException("what is \"" + text + "\"?");
        }
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
