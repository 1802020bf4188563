package dev.awaitbot.parse.window;

import java.time.LocalDate;

/** The date of Easter Sunday in the Gregorian calendar, by Gauss's rule with its corrections. */
final class Easter {
    private Easter() {}

    static LocalDate sunday(int year) {
        int century = year / 100;
        int golden = year % 19;
        int moon = 15 + (3 * century + 3) / 4 - (8 * century + 13) / 25;
        int sun = 2 - (3 * century + 3) / 4;
        int age = (19 * golden + moon) % 30;
        int correction = (age + golden / 11) / 29;
        int full = 21 + age - correction;
        int firstSunday = 7 - Math.floorMod(year + year / 4 + sun, 7);
        int distance = 7 - Math.floorMod(full - firstSunday, 7);
        return LocalDate.of(year, 3, 1).plusDays(full + distance - 1L);
    }
}
