package dev.awaitbot.parse.reply;

import dev.awaitbot.calendar.Calendars;
import dev.awaitbot.calendar.WorkingCalendar;
import dev.awaitbot.parse.markup.Script;
import dev.awaitbot.parse.markup.Token;
import dev.awaitbot.parse.window.Role;
import dev.awaitbot.parse.window.TimeHit;
import dev.awaitbot.parse.window.WindowReader;
import dev.awaitbot.protocol.Grain;
import dev.awaitbot.protocol.Scene;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads by when somebody promises to do what was asked: "will do by Tuesday". */
public final class Promises {
    private static final Set<String> NOT = Set.of("not", "never", "cannot", "unable", "cant", "wont", "dont");

    private final Calendars calendars;
    private final WindowReader windows;

    public Promises(Calendars calendars) {
        this.calendars = calendars;
        this.windows = new WindowReader(calendars);
    }

    /** The first deadline or time of a commitment in the text that is not one it rules out ("not by Thursday"), null without one. */
    public @Nullable Instant due(Script script, Scene scene) {
        Set<Integer> denied = denied(script);
        for (TimeHit hit : windows.read(script, scene)) {
            if (denied.contains(hit.span().start())) {
                continue;
            }
            OffsetDateTime at = hit.role().window() ? hit.due() : hit.role() == Role.COMMITMENT ? over(hit) : null;
            if (at != null) {
                return hit.grain() == Grain.DAY && hit.role() == Role.COMMITMENT
                        ? endOfWork(at, scene)
                        : at.toInstant();
            }
        }
        return null;
    }

    /** Where the words begin that a "not" before them, in the same part of the sentence, denies. */
    private static Set<Integer> denied(Script script) {
        var denied = new HashSet<Integer>();
        boolean not = false;
        for (Token token : script.tokens()) {
            if (not) {
                denied.add(token.start());
            }
            boolean ends = token.is(Token.Type.PUNCT) || token.is(Token.Type.NEWLINE) || token.is("but");
            not = !ends && (not || NOT.contains(token.norm()) || token.norm().endsWith("n't"));
        }
        return denied;
    }

    /** When a time is over: the end of a stretch, a point itself. */
    private static @Nullable OffsetDateTime over(TimeHit hit) {
        return hit.end() == null ? hit.start() : hit.end();
    }

    /** Whoever promises something by a day does so by the end of work on it. */
    private Instant endOfWork(OffsetDateTime over, Scene scene) {
        WorkingCalendar work = calendars.of(scene.author());
        LocalDate day = over.minusNanos(1).atZoneSameInstant(work.zone()).toLocalDate();
        return work.isWorkingDay(day) ? work.endOf(day) : over.toInstant();
    }
}
