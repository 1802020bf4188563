package dev.awaitbot.calendar;

import dev.awaitbot.protocol.Availability;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Gives everybody their working calendar, and the same one to those who work alike. Safe for several threads. */
public final class Calendars {
    private static final int RECENT = 256;

    private final HolidaySource holidays;
    private final Map<Availability, WorkingCalendar> calendars = new ConcurrentHashMap<>();

    // Hashing hours costs more than counting along them, so the same object is recognised by identity first.
    private final @Nullable Known[] recent = new @Nullable Known[RECENT];

    public Calendars(HolidaySource holidays) {
        this.holidays = holidays;
    }

    /** @throws IllegalArgumentException with a sentence for people, when the country of its holidays is not known */
    @SuppressWarnings("ReferenceEquality")
    public WorkingCalendar of(Availability availability) {
        int slot = System.identityHashCode(availability) & (RECENT - 1);
        Known known = recent[slot];
        if (known == null || known.availability != availability) {
            known = new Known(availability, calendars.computeIfAbsent(availability, this::make));
            recent[slot] = known;
        }
        return known.calendar;
    }

    private WorkingCalendar make(Availability availability) {
        String country = availability.holidays();
        Predicate<LocalDate> off = (country == null ? HolidaySource.NONE : holidays).of(country == null ? "" : country);
        return new WorkingCalendar(availability, off);
    }

    private record Known(Availability availability, WorkingCalendar calendar) {}
}
