package dev.awaitbot.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.function.Function;
import org.jdbi.v3.core.argument.Argument;
import org.jspecify.annotations.Nullable;

/** What columns hold that may be empty, and lists as parameters. */
final class Cells {
    private Cells() {}

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    /** An instant of a column that is never empty. */
    static Instant instantOf(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** An id, or null where the column is empty. */
    static <T> @Nullable T id(ResultSet row, String column, Function<String, T> id) throws SQLException {
        String text = row.getString(column);
        return text == null ? null : id.apply(text);
    }

    /** The value of an id that is made of one text. */
    static @Nullable String text(@Nullable Object id) {
        return id == null ? null : id.toString();
    }

    /** For {@code = ANY(?)}. */
    static Argument numbers(Collection<Long> numbers) {
        return (position, statement, context) ->
                statement.setArray(position, statement.getConnection().createArrayOf("bigint", numbers.toArray()));
    }

    /** For {@code = ANY(?)}. */
    static Argument texts(Collection<String> texts) {
        return (position, statement, context) ->
                statement.setArray(position, statement.getConnection().createArrayOf("varchar", texts.toArray()));
    }
}
