package dev.awaitbot.calendar;

import java.time.LocalDate;
import java.time.Year;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which days are worked, one bit each, a year worked out when it is first asked for. */
final class WorkingDays {
    static final int FIRST_YEAR = 1900;
    static final int LAST_YEAR = 2199;

    private final Predicate<LocalDate> works;
    private final AtomicReferenceArray<long @Nullable []> years =
            new AtomicReferenceArray<>(LAST_YEAR - FIRST_YEAR + 1);

    WorkingDays(Predicate<LocalDate> works) {
        this.works = works;
    }

    boolean contains(LocalDate date) {
        int year = date.getYear();
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return false;
        }
        int day = date.getDayOfYear() - 1;
        return (bits(year)[day >> 6] >> day & 1) == 1;
    }

    /** The n-th working day after a date, n from 1; null when the years that are known do not hold so many. */
    @Nullable
    LocalDate after(LocalDate date, int n) {
        int year = Math.max(FIRST_YEAR, date.getYear());
        int day = date.getYear() < FIRST_YEAR ? 0 : date.getDayOfYear();
        int left = n;
        for (; year <= LAST_YEAR; year++, day = 0) {
            long[] bits = bits(year);
            for (int word = day >> 6; word < bits.length; word++) {
                long rest = word == day >> 6 ? bits[word] & -1L << day : bits[word];
                int count = Long.bitCount(rest);
                if (left <= count) {
                    return LocalDate.ofYearDay(year, 64 * word + select(rest, left) + 1);
                }
                left -= count;
            }
        }
        return null;
    }

    /** The position of the n-th bit that is set, n from 1. */
    private static int select(long word, int n) {
        long rest = word;
        for (int i = 1; i < n; i++) {
            rest &= rest - 1;
        }
        return Long.numberOfTrailingZeros(rest);
    }

    private long[] bits(int year) {
        long @Nullable [] known = years.get(year - FIRST_YEAR);
        if (known != null) {
            return known;
        }
        long[] bits = new long[6];
        LocalDate first = LocalDate.of(year, 1, 1);
        for (int day = 0; day < Year.of(year).length(); day++) {
            if (works.test(first.plusDays(day))) {
                bits[day >> 6] |= 1L << day;
            }
        }
        years.set(year - FIRST_YEAR, bits);
        return bits;
    }
}
