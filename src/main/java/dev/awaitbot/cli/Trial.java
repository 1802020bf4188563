package dev.awaitbot.cli;

import dev.awaitbot.calendar.Calendars;
import dev.awaitbot.config.Example;
import dev.awaitbot.discipline.Nudges.Decision;
import dev.awaitbot.protocol.Conversation;
import dev.awaitbot.protocol.Finding;
import dev.awaitbot.protocol.Message;
import dev.awaitbot.protocol.Policies;
import dev.awaitbot.protocol.Request;
import dev.awaitbot.replay.Dialogue;
import dev.awaitbot.replay.Rehearsal;
import dev.awaitbot.replay.Rehearsal.Played;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An example that has been tried.
 *
 * @param differences empty where it passed
 */
record Trial(Example example, List<Difference> differences) {
    /** No channel has such a name, so the rules of every channel hold. */
    private static final String ANY = "any channel";

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("EEE yyyy-MM-dd HH:mm", Locale.ENGLISH);

    /** What was expected and what came, in words. */
    record Difference(String what, String expected, String came) {}

    Trial {
        differences = List.copyOf(differences);
    }

    boolean passed() {
        return differences.isEmpty();
    }

    /** Plays an example by the code of the bot. */
    static Trial of(Example example, Policies policies, Calendars calendars) {
        Conversation channel = Rehearsal.channel(example.channel() == null ? ANY : example.channel());
        Played played = Rehearsal.play(channel, messages(example, channel), policies.of(channel), calendars);
        var differences = new ArrayList<Difference>();
        compare(example, played, differences);
        return new Trial(example, differences);
    }

    private static List<Message> messages(Example example, Conversation channel) {
        Example.Single message = example.message();
        return message == null
                ? Dialogue.read(String.valueOf(example.thread()), channel.id(), example.zone())
                : List.of(Dialogue.alone(channel.id(), message.author(), message.at(), message.text()));
    }

    private static void compare(Example example, @Nullable Played played, List<Difference> differences) {
        Example.Expected expected = example.expected();
        if (played == null || expected.ofTalk()) {
            if ((played == null) != expected.ofTalk()) {
                differences.add(new Difference("request", yes(!expected.ofTalk()), yes(played != null)));
            }
            return;
        }
        Request request = played.request();
        List<String> findings = expected.findings();
        List<String> codes = request.findings().stream()
                .map(Finding::code)
                .distinct()
                .sorted()
                .toList();
        if (findings != null && !findings.equals(codes)) {
            differences.add(new Difference("findings", list(findings), list(codes)));
        }
        expected.letters().forEach((letter, verdict) -> {
            if (played.letters().of(letter) != verdict) {
                String came = played.letters().of(letter).key();
                differences.add(new Difference("letter " + letter.key(), verdict.key(), came));
            }
        });
        Boolean nudge = expected.nudge();
        if (nudge != null && nudge != (played.note() == Decision.SENT)) {
            differences.add(new Difference("nudge", yes(nudge), why(played.note())));
        }
        owner(expected.owner(), request, differences);
        Instant due = expected.due();
        if (due != null && !due.equals(request.due())) {
            differences.add(new Difference("due", time(due, example), time(request.due(), example)));
        }
    }

    private static void owner(@Nullable String expected, Request request, List<Difference> differences) {
        String owner = request.owner() == null
                ? Example.Expected.NOBODY
                : request.owner().value();
        if (expected != null && !owner.equalsIgnoreCase(expected.startsWith("@") ? expected.substring(1) : expected)) {
            differences.add(new Difference("owner", expected, owner));
        }
    }

    private static String yes(boolean yes) {
        return yes ? "yes" : "no";
    }

    private static String list(List<String> codes) {
        return codes.isEmpty() ? "none" : String.join(", ", codes);
    }

    private static String time(@Nullable Instant at, Example example) {
        return at == null ? "never" : TIME.format(at.atZone(example.zone()));
    }

    private static String why(Decision decision) {
        return switch (decision) {
            case SENT -> "yes";
            case MODE -> "no, the channel's mode sends none";
            case NOT_TRACKED -> "no, it is not tracked";
            case IN_THREAD -> "no, it stands inside a thread";
            case UNSURE -> "no, it is not certain enough that it is a request";
            case GOOD_ENOUGH -> "no, too few letters are missing";
            case ANSWERED -> "no, it was answered or closed within the grace time";
            case QUIET_HOURS -> "no, its author is not at work then";
            case MUTED -> "no, its author wants none";
            case SILENCED -> "no, notes of this kind were wrong too often";
            case PERSON_DAY, PERSON_WEEK, CHANNEL_DAY -> "no, the budget is spent";
        };
    }
}
