package dev.awaitbot.calendar.holidays;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import dev.awaitbot.calendar.HolidaySource;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** The public holidays that Jollyday knows, by country and region ("DE", "DE-BY", "US"). Each year is asked for once. */
public final class PublicHolidays implements HolidaySource {
    // The calendars of stock exchanges stand among those of countries; their codes are longer.
    private static final int COUNTRY_CODE = 2;

    @Override
    public Predicate<LocalDate> of(String country) {
        String[] parts = country.toLowerCase(Locale.ROOT).split("-", -1);
        if (parts[0].length() != COUNTRY_CODE
                || !HolidayManager.getSupportedCalendarCodes().contains(parts[0].toUpperCase(Locale.ROOT))) {
            throw new IllegalArgumentException(
                    "\"" + country
                            + "\" is no country whose holidays are known; allowed: codes of two letters with the region if it matters, such as DE, DE-BY, US.");
        }
        HolidayManager manager = HolidayManager.getInstance(ManagerParameters.create(parts[0]));
        String[] regions = Arrays.copyOfRange(parts, 1, parts.length);
        requireRegions(country, manager.getCalendarHierarchy(), regions);
        Map<Integer, BitSet> years = new ConcurrentHashMap<>();
        return date -> {
            BitSet days = years.get(date.getYear());
            if (days == null) {
                days = days(manager, date.getYear(), regions);
                years.put(date.getYear(), days);
            }
            return days.get(date.getDayOfYear());
        };
    }

    private static void requireRegions(String country, CalendarHierarchy whole, String[] regions) {
        CalendarHierarchy place = whole;
        for (String region : regions) {
            Map<String, CalendarHierarchy> parts = place.getChildren();
            CalendarHierarchy part = parts.get(region);
            if (part == null) {
                throw new IllegalArgumentException(
                        "\"" + country + "\" names a region whose holidays are not known; allowed: "
                                + (parts.isEmpty() ? "no further region" : upper(parts.keySet())) + ".");
            }
            place = part;
        }
    }

    private static String upper(Set<String> codes) {
        return String.join(", ", new TreeSet<>(codes)).toUpperCase(Locale.ROOT);
    }

    /** A holiday that falls on a weekend may be moved into the year beside its own, so the neighbours are looked at too. */
    private static BitSet days(HolidayManager manager, int year, String[] regions) {
        var days = new BitSet(367);
        for (int y = year - 1; y <= year + 1; y++) {
            for (Holiday holiday : holidays(manager, y, regions)) {
                if (holiday.getDate().getYear() == year) {
                    days.set(holiday.getDate().getDayOfYear());
                }
            }
        }
        return days;
    }

    // The tables of the Islamic calendar end in 2174: a country that follows it has no known holidays after that.
    private static Set<Holiday> holidays(HolidayManager manager, int year, String[] regions) {
        try {
            return manager.getHolidays(Year.of(year), HolidayType.PUBLIC_HOLIDAY, regions);
        } catch (DateTimeException unknown) {
            return Set.of();
        }
    }
}
