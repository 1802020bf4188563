package dev.awaitbot.replay;

import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.Message;
import dev.awaitbot.protocol.MessageId;
import dev.awaitbot.protocol.Notation;
import dev.awaitbot.protocol.PersonId;
import dev.awaitbot.protocol.Reaction;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A conversation as a test writes it down, in the fenced blocks of a scenario file:
 *
 * <pre>
 * 2026-03-02               a day                  #help        a channel; "#dm-…" is a conversation of two
 * 09:00 lee [plan]: text   begins a thread        | text       the next line of the same message
 * 09:05 dana >plan: text   a reply to it          + eyes dana  a reaction under the message above
 * 09:05 dana >plan [x]:    a reply with a name    edited 09:09 the message above was changed
 * 17:00 -                  time passes            robot:       posted by a program
 * = plan: DONE, owner dana, first 09:05           what is expected by then
 * </pre>
 */
final class Transcript {
    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    /** What is expected after so many messages. */
    record Expected(int messages, String name, List<String> claims) {}

    final List<Message> messages = new ArrayList<>();
    final List<Expected> expected = new ArrayList<>();
    final Map<String, MessageId> names = new HashMap<>();
    private final Map<String, MessageId> roots = new HashMap<>();
    private LocalDate day = LocalDate.of(2026, 3, 2);
    private ConversationId channel = new ConversationId("general");

    static Transcript read(String file) {
        var transcript = new Transcript();
        boolean inside = false;
        for (String line : file.lines().toList()) {
            if (line.startsWith("```")) {
                inside = !inside;
            } else if (inside && !line.isBlank()) {
                transcript.line(line.strip());
            }
        }
        if (transcript.expected.isEmpty()) {
            throw new IllegalArgumentException("A scenario expects something.");
        }
        return transcript;
    }

    private void line(String line) {
        if (line.startsWith("#")) {
            channel = new ConversationId(line.substring(1));
        } else if (line.startsWith("| ")) {
            change(last -> with(last, last.text() + "\n" + text(line.substring(2)), last.reactions(), last.editedAt()));
        } else if (line.startsWith("+ ")) {
            String[] parts = line.substring(2).split(" ", 2);
            List<PersonId> by =
                    List.of(parts[1].split(", ")).stream().map(PersonId::new).toList();
            change(last -> {
                var reactions = new ArrayList<>(last.reactions());
                reactions.add(new Reaction(parts[0], by));
                return with(last, last.text(), reactions, last.editedAt());
            });
        } else if (line.startsWith("edited ")) {
            Instant at = at(line.substring("edited ".length()));
            change(last -> with(last, last.text(), last.reactions(), at));
        } else if (line.startsWith("= ")) {
            String[] parts = line.substring(2).split(": ", 2);
            expected.add(new Expected(messages.size(), parts[0], List.of(parts[1].split(", "))));
        } else if (line.matches("\\d{4}-\\d\\d-\\d\\d.*")) {
            day = LocalDate.parse(line.substring(0, 10));
        } else {
            message(line);
        }
    }

    private void message(String line) {
        Instant at = at(line.substring(0, 5));
        String rest = line.substring(6);
        var id = new MessageId(Integer.toString(1000 + messages.size()));
        if (rest.equals("-")) {
            messages.add(message(id, new ConversationId("clock"), null, "robot", at, "It is later now."));
            return;
        }
        String head = rest.substring(0, rest.indexOf(':'));
        String text = text(rest.substring(rest.indexOf(':') + 1).strip());
        MessageId thread = null;
        String who = "";
        for (String part : head.split(" ")) {
            if (part.startsWith("[")) {
                names.put(part.substring(1, part.length() - 1), id);
            } else if (part.startsWith(">")) {
                thread = roots.get(part.substring(1));
            } else {
                who = part;
            }
        }
        boolean root = head.contains("[") && thread == null;
        if (root) {
            thread = id;
            roots.put(head.substring(head.indexOf('[') + 1, head.indexOf(']')), id);
        }
        messages.add(message(id, channel, thread, who, at, text));
    }

    private static Message message(
            MessageId id, ConversationId channel, @Nullable MessageId thread, String who, Instant at, String text) {
        boolean bot = who.equals("robot");
        return new Message(id, channel, thread, new PersonId(who), bot, at, null, Notation.SLACK, text, 0, List.of());
    }

    private static String text(String plain) {
        return plain.replaceAll("@([a-z]+)", "<@$1>");
    }

    private Instant at(String time) {
        return day.atTime(LocalTime.parse(time)).atZone(ZONE).toInstant();
    }

    private void change(java.util.function.UnaryOperator<Message> change) {
        messages.add(change.apply(messages.remove(messages.size() - 1)));
    }

    private static Message with(Message last, String text, List<Reaction> reactions, @Nullable Instant edited) {
        return new Message(
                last.id(),
                last.conversation(),
                last.thread(),
                last.author(),
                last.bot(),
                last.sentAt(),
                edited,
                last.notation(),
                text,
                last.attachments(),
                reactions);
    }
}
