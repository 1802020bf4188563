package dev.awaitbot.parse.reply;

import dev.awaitbot.calendar.Calendars;
import dev.awaitbot.parse.markup.Script;
import dev.awaitbot.parse.window.Role;
import dev.awaitbot.parse.window.TimeHit;
import dev.awaitbot.parse.window.WindowReader;
import dev.awaitbot.protocol.Scene;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Reads by when somebody promises to do what was asked: "will do by Tuesday". */
public final class Promises {
    private final WindowReader windows;

    public Promises(Calendars calendars) {
        this.windows = new WindowReader(calendars);
    }

    /** The first deadline or time of a commitment in the text, null without one. */
    public @Nullable Instant due(Script script, Scene scene) {
        for (TimeHit hit : windows.read(script, scene)) {
            OffsetDateTime at = hit.role().window() ? hit.due() : hit.role() == Role.COMMITMENT ? over(hit) : null;
            if (at != null) {
                return at.toInstant();
            }
        }
        return null;
    }

    /** When a time is over: the end of a stretch, a point itself. */
    private static @Nullable OffsetDateTime over(TimeHit hit) {
        return hit.end() == null ? hit.start() : hit.end();
    }
}
