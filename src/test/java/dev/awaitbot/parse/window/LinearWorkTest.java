package dev.awaitbot.parse.window;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awaitbot.calendar.Calendars;
import dev.awaitbot.calendar.HolidaySource;
import dev.awaitbot.calendar.WorkingCalendar;
import dev.awaitbot.parse.markup.Tokenizer;
import dev.awaitbot.protocol.DateOrder;
import dev.awaitbot.protocol.Defaults;
import dev.awaitbot.protocol.Notation;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is written, twice as much of it is at most about twice the work. */
class LinearWorkTest {
    private static final int LONG = 40_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "12 ",
                "by ",
                "1/1/",
                "12:30 - ",
                "by 6 ",
                "the end of the end of ",
                "next ",
                "tomorrow ",
                "Monday Tuesday ",
                "in 3 days and ",
                "quarter to half past ",
                "within the next ",
                "first of the second of ",
                "please I'll is ",
                "before the ",
                "every Monday from 9 to 5 until Friday, ",
                "2026-11-",
                "12.5.",
                "- – — , ",
                "a an the ",
                "\u202e5pm\u0301 by\u200d ",
                "\ud83d"
            })
    void work_grows_no_faster_than_the_text(String unit) {
        long half = steps(unit, LONG / 2);
        long whole = steps(unit, LONG);
        assertThat(whole).isLessThan(half * 5 / 2 + 1000);
        assertThat(whole).isLessThan(LONG * 1200L);
    }

    private static long steps(String unit, int length) {
        String text = unit.repeat(length / unit.length() + 1).substring(0, length);
        WorkingCalendar calendar = new Calendars(HolidaySource.NONE).of(Defaults.availability(ZoneOffset.UTC));
        var scope = new Scope(Instant.parse("2026-11-19T14:20:00Z"), calendar, calendar, DateOrder.MDY, Map.of());
        var line = new Line(Tokenizer.read(text, Notation.PLAIN), new Lexicon("en"));
        WindowReader.read(line, scope);
        return line.steps();
    }
}
