package dev.awaitbot.store;

import static java.time.temporal.ChronoUnit.MICROS;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Instants go in and out as times in UTC: by java.sql.Timestamp, an hour that a zone has twice would be told wrong. */
final class Instants extends AbstractArgumentFactory<Instant> implements ColumnMapper<Instant> {

    private Instants() {
        super(Types.TIMESTAMP_WITH_TIMEZONE);
    }

    static void register(Jdbi jdbi) {
        var instants = new Instants();
        jdbi.registerArgument(instants);
        jdbi.registerColumnMapper(Instant.class, instants);
    }

    /** Cut to what both databases keep, for one would round up, and the other down. */
    @Override
    protected Argument build(Instant value, ConfigRegistry config) {
        OffsetDateTime time = value.truncatedTo(MICROS).atOffset(ZoneOffset.UTC);
        return (position, statement, context) -> statement.setObject(position, time);
    }

    @Override
    public @Nullable Instant map(ResultSet row, int column, StatementContext context) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
