package dev.awaitbot.fuzz;

import dev.awaitbot.calendar.Calendars;
import dev.awaitbot.calendar.HolidaySource;
import dev.awaitbot.check.Checks;
import dev.awaitbot.check.Example;
import dev.awaitbot.check.Rewrite;
import dev.awaitbot.check.Subject;
import dev.awaitbot.parse.Reader;
import dev.awaitbot.protocol.Notation;
import dev.awaitbot.protocol.Reading;
import java.util.function.BiConsumer;

/** All that is done with a message by its words alone; loaded by whoever wants it counted. */
public final class Work implements BiConsumer<String, Integer> {
    private final Reader reader = new Reader();
    private final Checks checks = new Checks(new Calendars(HolidaySource.NONE));

    /** Reads and judges a text in the notation of that number. */
    @Override
    public void accept(String text, Integer notation) {
        Example example = Example.of(text);
        Reading reading = reader.read(text, Notation.values()[notation], example.scene());
        var findings = checks.findings(new Subject(reading, example.facts(), null));
        Rewrite.of(text, reading, findings);
    }
}
