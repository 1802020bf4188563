package dev.awaitbot.command;

import dev.awaitbot.calendar.WorkingCalendar;
import dev.awaitbot.parse.markup.Script;
import dev.awaitbot.parse.markup.Tokenizer;
import dev.awaitbot.parse.window.TimeHit;
import dev.awaitbot.parse.window.WindowReader;
import dev.awaitbot.protocol.Availability;
import dev.awaitbot.protocol.Delay;
import dev.awaitbot.protocol.Grain;
import dev.awaitbot.protocol.Notation;
import dev.awaitbot.protocol.Policy;
import dev.awaitbot.protocol.Scene;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads the time that a command names, in the zone and the hours of whoever gave it; nothing else may stand beside it. */
final class Times {
    /** What a list says in place of a time to open the dialog that asks for one. */
    static final String PICK = "pick";

    private static final int LONGEST = 80;
    private static final List<String> SMALL_WORDS = List.of("until ", "till ", "for ");

    private final WindowReader windows;
    private final WorkingCalendar work;
    private final Scene scene;

    Times(Desk desk, Call call) {
        Policy policy = desk.policy(call.conversation());
        Availability person = desk.ear().get().crew().availability(call.person(), policy);
        this.windows = new WindowReader(desk.calendars());
        this.work = desk.calendars().of(person);
        this.scene = new Scene(
                call.now(), person, null, policy.dateOrder(), null, true, null, false, List.of(), 0, policy.events());
    }

    /**
     * A time that was read.
     *
     * @param words as a message would say it: "by fri 17:00"
     * @param others what else the words may mean
     */
    record Read(Instant at, String words, List<OffsetDateTime> others) {}

    /** By when something is due; null where the words name no time, or more than one. */
    @Nullable
    Read due(String text) {
        String words = plain(text);
        Read exact = exact(words);
        if (exact != null) {
            return exact;
        }
        for (String each : List.of(words, "by " + words)) {
            TimeHit hit = whole(each, one -> one.due() != null);
            if (hit != null && hit.due() != null) {
                return new Read(hit.due().toInstant(), each, hit.alternatives());
            }
        }
        for (String each : List.of(words, "in " + words)) {
            TimeHit hit = whole(each, one -> one.start() != null && one.end() == null);
            if (hit != null && hit.start() != null) {
                return new Read(hit.start().toInstant(), each, hit.alternatives());
            }
        }
        return null;
    }

    /** From when on something may be said again: the beginning of the day that is named, where {@link #due} is its end. */
    @Nullable
    Read wake(String text) {
        String words = plain(text);
        for (String small : SMALL_WORDS) {
            words = words.toLowerCase(Locale.ROOT).startsWith(small)
                    ? words.substring(small.length()).strip()
                    : words;
        }
        Read exact = exact(words);
        if (exact != null) {
            return exact;
        }
        for (String each : List.of(words, "in " + words)) {
            TimeHit hit = whole(each, one -> one.start() != null);
            if (hit != null && hit.start() != null) {
                return new Read(wake(hit, hit.start()), each, hit.alternatives());
            }
        }
        return null;
    }

    private Instant wake(TimeHit hit, OffsetDateTime start) {
        Instant from = start.toInstant();
        boolean under = !from.isAfter(scene.sentAt()) && hit.end() != null;
        Instant at = under && hit.end() != null ? hit.end().toInstant() : from;
        boolean clock = hit.grain() == Grain.MINUTE && !under;
        return clock ? at : work.nextWorking(at);
    }

    /** "4h", "2bd", or an instant as forms write it. */
    private @Nullable Read exact(String words) {
        if (words.isEmpty() || words.length() > LONGEST) {
            return null;
        }
        try {
            Delay delay = Delay.parse(words);
            boolean days = delay.unit() == Delay.Unit.BUSINESS_DAYS;
            String said = days
                    ? "in " + delay.amount() + (delay.amount() == 1 ? " business day" : " business days")
                    : "in " + words;
            return new Read(work.plus(scene.sentAt(), delay), said, List.of());
        } catch (IllegalArgumentException noDelay) {
            return parsed(words);
        }
    }

    /** Whether it is an instant as lists and forms write it, which no person would. */
    static boolean instant(String words) {
        return words.length() > 15 && words.charAt(10) == 'T' && words.charAt(4) == '-';
    }

    private @Nullable Read parsed(String words) {
        try {
            Instant at = OffsetDateTime.parse(words).toInstant();
            return new Read(
                    at,
                    "by " + at.atZone(work.zone()).toLocalDateTime().toString().replace('T', ' '),
                    List.of());
        } catch (DateTimeException noInstant) {
            return null;
        }
    }

    /** The one time that the whole text is. */
    private @Nullable TimeHit whole(String text, Predicate<TimeHit> wanted) {
        if (text.isBlank() || text.length() > LONGEST) {
            return null;
        }
        Script script = Tokenizer.read(text, Notation.PLAIN);
        for (TimeHit hit : windows.read(script, scene)) {
            if (wanted.test(hit) && hit.span().start() == 0 && hit.span().end() == text.length()) {
                return hit;
            }
        }
        return null;
    }

    private static String plain(String text) {
        String words = text.strip();
        int end = words.length();
        while (end > 0 && (words.charAt(end - 1) == '.' || words.charAt(end - 1) == ',')) {
            end--;
        }
        return words.substring(0, end).strip();
    }
}
