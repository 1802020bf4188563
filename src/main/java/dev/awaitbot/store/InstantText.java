package dev.awaitbot.store;

import static java.time.temporal.ChronoUnit.MICROS;

import dev.awaitbot.protocol.MessageId;
import dev.awaitbot.protocol.Moment;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Instants and moments inside a column, to the microsecond, as both databases keep them. */
final class InstantText {
    private InstantText() {}

    static String of(@Nullable Instant instant) {
        return instant == null ? "" : instant.truncatedTo(MICROS).toString();
    }

    static @Nullable Instant read(String text) {
        return text.isEmpty() ? null : Instant.parse(text);
    }

    /** Empty for none. */
    static String of(@Nullable Moment moment) {
        return moment == null
                ? ""
                : Fields.join(
                        ' ', List.of(of(moment.earliest()), of(moment.latest()), Fields.orEmpty(moment.message())));
    }

    static @Nullable Moment moment(String text) {
        if (text.isEmpty()) {
            return null;
        }
        List<String> fields = Fields.split(' ', text);
        String message = Fields.orNull(fields.get(2));
        return new Moment(
                Instant.parse(fields.get(0)),
                Instant.parse(fields.get(1)),
                message == null ? null : new MessageId(message));
    }
}
