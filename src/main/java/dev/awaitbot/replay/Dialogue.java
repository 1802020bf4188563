package dev.awaitbot.replay;

import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.Message;
import dev.awaitbot.protocol.MessageId;
import dev.awaitbot.protocol.Notation;
import dev.awaitbot.protocol.PersonId;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A thread as people write it down, a line for each post:
 *
 * <pre>
 * 2026-03-02               a day; without one it is Monday 2 March 2026
 * 09:00 lee: text          the first post opens the thread, the others reply in it
 * | text                   the next line of the same post
 * 09:01 lee edits: text    the newest post of its author says this from then on
 * 17:00 -                  time passes
 * </pre>
 */
public final class Dialogue {
    private static final LocalDate USUAL = LocalDate.of(2026, 3, 2);
    private static final ConversationId CLOCK = new ConversationId("clock");
    private static final String ALLOWED =
            "; allowed: 09:00 lee: text, 09:01 lee edits: text, 17:00 -, a day such as 2026-03-02, | for a further line";

    private final List<Message> messages = new ArrayList<>();
    private final ConversationId conversation;
    private final ZoneId zone;
    private LocalDate day = USUAL;
    private int number;
    private @Nullable Instant last;

    private Dialogue(ConversationId conversation, ZoneId zone) {
        this.conversation = conversation;
        this.zone = zone;
    }

    /**
     * Its messages in the order of time; an edit is the message again, with when it was edited and what it says from then on.
     *
     * @throws IllegalArgumentException "problem; allowed: …", when it cannot be read
     */
    public static List<Message> read(String text, ConversationId conversation, ZoneId zone) {
        var dialogue = new Dialogue(conversation, zone);
        for (String line : text.lines().toList()) {
            dialogue.number++;
            if (!line.isBlank()) {
                dialogue.line(line.strip());
            }
        }
        if (dialogue.messages.stream()
                .noneMatch(message -> message.conversation().equals(conversation))) {
            throw new IllegalArgumentException("nobody says anything in this thread" + ALLOWED);
        }
        return dialogue.messages;
    }

    /** A message that stands alone at channel level. */
    public static Message alone(ConversationId conversation, String author, Instant at, String text) {
        return message(new MessageId("1"), null, conversation, author.toLowerCase(Locale.ROOT), at, text);
    }

    private void line(String line) {
        if (line.startsWith("|")) {
            goOn(line);
            return;
        }
        int blank = line.indexOf(' ');
        String first = blank < 0 ? line : line.substring(0, blank);
        String rest = blank < 0 ? "" : line.substring(blank + 1).strip();
        LocalDate date = date(first);
        LocalTime time = time(first);
        if (date != null && rest.isEmpty()) {
            day = date;
        } else if (time != null && rest.equals("-")) {
            messages.add(message(id(), null, CLOCK, "clock", at(time, line), "It is later now.")
                    .byProgram());
        } else if (time != null && rest.indexOf(':') > 0) {
            int colon = rest.indexOf(':');
            said(rest.substring(0, colon).strip(), rest.substring(colon + 1).strip(), at(time, line), line);
        } else {
            throw refusal("is neither a post nor a day", line);
        }
    }

    private void said(String head, String text, Instant at, String line) {
        String[] words = head.split(" +");
        String who = (words[0].startsWith("@") ? words[0].substring(1) : words[0]).toLowerCase(Locale.ROOT);
        if (words.length == 1) {
            MessageId root = root();
            MessageId id = id();
            messages.add(message(id, root == null ? id : root, conversation, who, at, text));
        } else if (words.length == 2 && words[1].equals("edits")) {
            Message before = newest(who);
            if (before == null) {
                throw refusal("edits what was never posted", line);
            }
            messages.add(edited(before, at, text));
        } else {
            throw refusal("names nobody by one word", line);
        }
    }

    private void goOn(String line) {
        Message before = messages.isEmpty() ? null : messages.get(messages.size() - 1);
        if (before == null || before.bot()) {
            throw refusal("goes on with no post", line);
        }
        String whole = before.text() + "\n" + line.substring(1).strip();
        messages.set(messages.size() - 1, edited(before, before.editedAt(), whole));
    }

    private @Nullable MessageId root() {
        for (Message message : messages) {
            if (message.conversation().equals(conversation)) {
                return message.id();
            }
        }
        return null;
    }

    private @Nullable Message newest(String author) {
        for (int i = messages.size() - 1; i >= 0; i--) {
            if (messages.get(i).author().value().equals(author)
                    && !messages.get(i).bot()) {
                return messages.get(i);
            }
        }
        return null;
    }

    private MessageId id() {
        return new MessageId(Integer.toString(messages.size() + 1));
    }

    private Instant at(LocalTime time, String line) {
        Instant at = day.atTime(time).atZone(zone).toInstant();
        if (last != null && at.isBefore(last)) {
            throw refusal("is earlier than what stands above it", line);
        }
        last = at;
        return at;
    }

    private static @Nullable LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException none) {
            return null;
        }
    }

    private static @Nullable LocalTime time(String text) {
        try {
            return LocalTime.parse(text.length() == 4 ? "0" + text : text);
        } catch (DateTimeException none) {
            return null;
        }
    }

    private IllegalArgumentException refusal(String problem, String line) {
        String shown = line.length() <= 40 ? line : line.substring(0, 40) + "…";
        return new IllegalArgumentException(
                String.format(Locale.ROOT, "line %d, \"%s\", %s", number, shown, problem) + ALLOWED);
    }

    private static Message message(
            MessageId id, @Nullable MessageId thread, ConversationId where, String who, Instant at, String text) {
        return new Message(id, where, thread, new PersonId(who), false, at, null, Notation.PLAIN, text, 0, List.of());
    }

    private static Message edited(Message before, @Nullable Instant at, String text) {
        return new Message(
                before.id(),
                before.conversation(),
                before.thread(),
                before.author(),
                before.bot(),
                before.sentAt(),
                at,
                before.notation(),
                text,
                before.attachments(),
                before.reactions());
    }
}
