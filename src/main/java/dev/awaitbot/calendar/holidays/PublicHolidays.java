package dev.awaitbot.calendar.holidays;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import dev.awaitbot.calendar.HolidaySource;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** The public holidays that Jollyday knows, by country and region ("DE", "DE-BY", "US"). Each year is asked for once. */
public final class PublicHolidays implements HolidaySource {
    @Override
    public Predicate<LocalDate> of(String country) {
        String[] parts = country.toLowerCase(Locale.ROOT).split("-");
        HolidayManager manager = HolidayManager.getInstance(ManagerParameters.create(parts[0]));
        String[] regions = Arrays.copyOfRange(parts, 1, parts.length);
        Map<Integer, BitSet> years = new ConcurrentHashMap<>();
        return date -> years.computeIfAbsent(date.getYear(), year -> days(manager, year, regions))
                .get(date.getDayOfYear());
    }

    private static BitSet days(HolidayManager manager, int year, String[] regions) {
        var days = new BitSet(367);
        for (Holiday holiday : manager.getHolidays(Year.of(year), HolidayType.PUBLIC_HOLIDAY, regions)) {
            days.set(holiday.getDate().getDayOfYear());
        }
        return days;
    }
}
