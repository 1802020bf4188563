package dev.awaitbot.parse.window;

import dev.awaitbot.calendar.Calendars;
import dev.awaitbot.calendar.HolidaySource;
import dev.awaitbot.parse.markup.Script;
import dev.awaitbot.parse.markup.Tokenizer;
import dev.awaitbot.protocol.Availability;
import dev.awaitbot.protocol.DateOrder;
import dev.awaitbot.protocol.Defaults;
import dev.awaitbot.protocol.Notation;
import dev.awaitbot.protocol.Scene;
import dev.awaitbot.protocol.Window;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a text as it is written in New York on Thursday, 2026-11-19 at 14:20, or elsewhere and at another time. */
record Reads(OffsetDateTime sent, ZoneId zone, @Nullable String language, Map<String, String> events, boolean alone) {
    static final WindowReader READER = new WindowReader(new Calendars(HolidaySource.NONE));

    static Reads thursday() {
        return new Reads(
                OffsetDateTime.parse("2026-11-19T14:20:00-05:00"),
                ZoneId.of("America/New_York"),
                null,
                Map.of(),
                false);
    }

    Reads in(String code) {
        return new Reads(sent, zone, code, events, alone);
    }

    Reads at(String time, String where) {
        return new Reads(OffsetDateTime.parse(time), ZoneId.of(where), language, events, alone);
    }

    /** Where it is not known who is asked; else it is somebody in Berlin. */
    Reads ofNobody() {
        return new Reads(sent, zone, language, events, true);
    }

    Reads with(String event, String when) {
        return new Reads(sent, zone, language, Map.of(event, when), alone);
    }

    Scene scene() {
        Availability owner = new Availability(ZoneId.of("Europe/Berlin"), Defaults.hours(), null, List.of());
        return new Scene(
                sent.toInstant(),
                Defaults.availability(zone),
                alone ? null : owner,
                DateOrder.MDY,
                language,
                null,
                null,
                false,
                List.of(),
                0,
                events);
    }

    List<TimeHit> hits(String text) {
        return READER.read(Tokenizer.read(text, Notation.SLACK), scene());
    }

    @Nullable
    Window window(String text) {
        Script script = Tokenizer.read(text, Notation.SLACK);
        return READER.window(READER.read(script, scene()), script);
    }

    /** When the window ends, in local time with its offset; "none" without a window, "open" where no instant is known. */
    String due(String text) {
        Window window = window(text);
        if (window == null) {
            return "none";
        }
        OffsetDateTime due = window.due();
        return due == null ? "open" : due.toString();
    }

    String roles(String text) {
        return String.join(" ", hits(text).stream().map(hit -> hit.role().key()).toList());
    }
}
