package dev.awaitbot.calendar;

import java.time.LocalDate;
import java.util.function.Predicate;

/** Tells the public holidays of a country. */
@FunctionalInterface
public interface HolidaySource {
    /** No day is a holiday anywhere. */
    HolidaySource NONE = country -> date -> false;

    /**
     * The public holidays of a country, with its region if that matters ("DE", "DE-BY"). The answer is asked for the same
     * dates again and again, from several threads.
     *
     * @throws IllegalArgumentException with a sentence for people, when the country or its region is not known
     */
    Predicate<LocalDate> of(String country);
}
