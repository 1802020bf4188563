package dev.awaitbot.parse.window;

import dev.awaitbot.calendar.Calendars;
import dev.awaitbot.parse.markup.Script;
import dev.awaitbot.protocol.Scene;
import dev.awaitbot.protocol.Span;
import dev.awaitbot.protocol.Window;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the times of a message and what each is for; the one that says by when comes first. Safe for several threads. */
public final class WindowReader {
    private final Calendars calendars;

    public WindowReader(Calendars calendars) {
        this.calendars = calendars;
    }

    /** Every time in the message, response windows first, then in the order of the text. Windows that are over are among them. */
    public List<TimeHit> read(Script script, Scene scene) {
        calendars.of(scene.author());
        return List.of();
    }

    /** The response window among the hits; null where the message names none. */
    public @Nullable Window window(List<TimeHit> hits, Script script) {
        for (TimeHit hit : hits) {
            if (hit.role().window()) {
                String text = hit.span().of(script.raw());
                return new Window(text, hit.span(), hit.due(), hit.grain(), hit.alternatives(), hit.event());
            }
        }
        return null;
    }

    /** Words of urgency or leisure that say no time ("asap", "no rush"); null where there are none. */
    public @Nullable Span vague(Script script, Scene scene) {
        return null;
    }
}
