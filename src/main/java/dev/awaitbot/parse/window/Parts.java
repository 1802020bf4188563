package dev.awaitbot.parse.window;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The components of a time that the words say; what they do not say is left open until it is resolved. Immutable. */
public final class Parts {
    private static final long DATE =
            bits(Field.YEAR, Field.MONTH, Field.DAY, Field.WEEKDAY, Field.OFFSET, Field.UNIT, Field.QUARTER, Field.NTH);
    private static final long TIME = bits(Field.HOUR, Field.PART);
    private static final long AMOUNT =
            bits(Field.MONTHS, Field.DAYS, Field.SECONDS, Field.BUSINESS_DAYS, Field.WORKING_SECONDS);

    private final EnumMap<Field, Long> values;
    private final long mask;
    private final @Nullable String zone;

    private Parts(EnumMap<Field, Long> values, @Nullable String zone) {
        this.values = values;
        this.zone = zone;
        long bits = 0;
        for (Field field : values.keySet()) {
            bits |= 1L << field.ordinal();
        }
        this.mask = bits;
    }

    private static long bits(Field... fields) {
        long mask = 0;
        for (Field field : fields) {
            mask |= 1L << field.ordinal();
        }
        return mask;
    }

    public static Parts of(Field field, long value) {
        var values = new EnumMap<Field, Long>(Field.class);
        values.put(field, value);
        return new Parts(values, null);
    }

    public static Parts date(int year, int month, int day) {
        return of(Field.YEAR, year).with(Field.MONTH, month).with(Field.DAY, day);
    }

    public static Parts inZone(String zone) {
        return new Parts(new EnumMap<>(Field.class), zone);
    }

    public Parts with(Field field, long value) {
        var copy = new EnumMap<>(values);
        copy.put(field, value);
        return new Parts(copy, zone);
    }

    public Parts without(Field... fields) {
        var copy = new EnumMap<>(values);
        for (Field field : fields) {
            copy.remove(field);
        }
        return new Parts(copy, zone);
    }

    public Parts zoned(@Nullable String id) {
        return new Parts(values, id);
    }

    /** Both together; where both say the same component, the other's word counts. */
    public Parts and(Parts other) {
        var copy = new EnumMap<>(values);
        copy.putAll(other.values);
        return new Parts(copy, other.zone != null ? other.zone : zone);
    }

    public boolean has(Field field) {
        return (mask & 1L << field.ordinal()) != 0;
    }

    public int get(Field field, int otherwise) {
        Long value = values.get(field);
        return value == null ? otherwise : (int) (long) value;
    }

    public int get(Field field) {
        return get(field, 0);
    }

    public long instant() {
        return values.getOrDefault(Field.INSTANT, 0L);
    }

    public @Nullable String zone() {
        return zone;
    }

    public boolean date() {
        return (mask & DATE) != 0;
    }

    public boolean time() {
        return (mask & TIME) != 0;
    }

    public boolean clock() {
        return has(Field.HOUR);
    }

    public boolean amount() {
        return (mask & AMOUNT) != 0;
    }

    /** Whether it stands alone: an instant, or now. */
    public boolean whole() {
        return has(Field.INSTANT) || has(Field.NOW);
    }

    public boolean onlyZone() {
        return mask == 0 && zone != null;
    }

    /** Whether no component is said by both. */
    public boolean disjoint(Parts other) {
        return (mask & other.mask) == 0 && (zone == null || other.zone == null);
    }

    Map<Field, Long> values() {
        return values;
    }

    @Override
    public String toString() {
        return values + (zone == null ? "" : " " + zone);
    }
}
