package dev.awaitbot.store;

import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.Mode;
import dev.awaitbot.protocol.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** What people and channels of a workspace have set. */
public final class Settings {
    private final Database database;
    private final String workspace;

    public Settings(Database database, String workspace) {
        this.database = database;
        this.workspace = workspace;
    }

    /** What a person has set; {@link PersonRow#NONE} for nothing. */
    public PersonRow person(PersonId person) {
        return database.read(
                handle -> handle.createQuery("SELECT * FROM person WHERE workspace = :workspace AND person = :person")
                        .bind("workspace", workspace)
                        .bind("person", person.value())
                        .map((row, context) -> personRow(row))
                        .findFirst()
                        .orElse(PersonRow.NONE));
    }

    public void save(PersonId person, PersonRow row) {
        Upsert.run(database, handle -> update(handle, person, row), handle -> insert(handle, person, row));
    }

    /** The same, along with what an event else comes to. */
    public Kept saving(PersonId person, PersonRow row) {
        return new Kept(handle -> Upsert.in(handle, one -> update(one, person, row), one -> insert(one, person, row)));
    }

    private int update(Handle handle, PersonId person, PersonRow row) {
        return save(handle, person, row, """
                UPDATE person SET zone = :zone, hours = :hours, quiet = :quiet, muted = :muted,
                  mute_until = :until, direct_notes = :direct
                WHERE workspace = :workspace AND person = :person
                """);
    }

    private int insert(Handle handle, PersonId person, PersonRow row) {
        return save(handle, person, row, """
                INSERT INTO person (workspace, person, zone, hours, quiet, muted, mute_until, direct_notes)
                VALUES (:workspace, :person, :zone, :hours, :quiet, :muted, :until, :direct)
                """);
    }

    private int save(Handle handle, PersonId person, PersonRow row, String sql) {
        return handle.createUpdate(sql)
                .bind("workspace", workspace)
                .bind("person", person.value())
                .bind("zone", Cells.text(row.zone()))
                .bind("hours", row.hours())
                .bind("quiet", row.quiet())
                .bind("muted", row.muted())
                .bindByType("until", row.muteUntil(), Instant.class)
                .bind("direct", row.directNotes())
                .execute();
    }

    /** What is kept of a conversation; {@link ChannelRow#NONE} for nothing. */
    public ChannelRow channel(ConversationId conversation) {
        return database.read(handle -> handle.createQuery(
                        "SELECT * FROM channel WHERE workspace = :workspace AND conversation = :conversation")
                .bind("workspace", workspace)
                .bind("conversation", conversation.value())
                .map((row, context) -> channelRow(row))
                .findFirst()
                .orElse(ChannelRow.NONE));
    }

    /** What everybody has set who has set anything. */
    public Map<PersonId, PersonRow> people() {
        return database.read(handle -> handle
                .createQuery("SELECT * FROM person WHERE workspace = :workspace")
                .bind("workspace", workspace)
                .map((row, context) -> Map.entry(new PersonId(row.getString("person")), personRow(row)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    public Map<ConversationId, ChannelRow> channels() {
        return database.read(handle -> handle
                .createQuery("SELECT * FROM channel WHERE workspace = :workspace")
                .bind("workspace", workspace)
                .map((row, context) -> Map.entry(new ConversationId(row.getString("conversation")), channelRow(row)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** Sets the mode of a conversation; null takes it back. */
    public void mode(ConversationId conversation, @Nullable Mode mode) {
        set(conversation, "mode", ":value", update -> update.bind("value", mode == null ? null : mode.name()));
    }

    /** The same, along with what an event else comes to. */
    public Kept settingMode(ConversationId conversation, @Nullable Mode mode) {
        UnaryOperator<Update> value = update -> update.bind("value", mode == null ? null : mode.name());
        return new Kept(handle -> Upsert.in(
                handle,
                one -> run(one, conversation, value, update("mode", ":value")),
                one -> run(one, conversation, value, insert("mode"))));
    }

    /** Remembers when the bot introduced itself. */
    public void hello(ConversationId conversation, Instant at) {
        set(conversation, "hello_at", ":value", update -> update.bind("value", at));
    }

    /** Remembers that everything was heard until then; never goes back. */
    public void heardUpTo(ConversationId conversation, Instant at) {
        String later = "CASE WHEN heard_up_to > :value THEN heard_up_to ELSE :value END";
        set(conversation, "heard_up_to", later, update -> update.bind("value", at));
    }

    /** @param change what an existing row gets, in SQL; a new one gets the value */
    private void set(ConversationId conversation, String column, String change, UnaryOperator<Update> value) {
        Upsert.run(
                database,
                handle -> run(handle, conversation, value, update(column, change)),
                handle -> run(handle, conversation, value, insert(column)));
    }

    private static String update(String column, String change) {
        return "UPDATE channel SET " + column + " = " + change
                + " WHERE workspace = :workspace AND conversation = :conversation";
    }

    private static String insert(String column) {
        return "INSERT INTO channel (workspace, conversation, " + column
                + ") VALUES (:workspace, :conversation, :value)";
    }

    private int run(Handle handle, ConversationId conversation, UnaryOperator<Update> value, String sql) {
        return value.apply(handle.createUpdate(sql))
                .bind("workspace", workspace)
                .bind("conversation", conversation.value())
                .execute();
    }

    private static PersonRow personRow(ResultSet row) throws SQLException {
        return new PersonRow(
                Cells.id(row, "zone", ZoneId::of),
                row.getString("hours"),
                row.getString("quiet"),
                row.getBoolean("muted"),
                Cells.instant(row, "mute_until"),
                row.getBoolean("direct_notes"));
    }

    private static ChannelRow channelRow(ResultSet row) throws SQLException {
        return new ChannelRow(
                Cells.id(row, "mode", Mode::valueOf),
                Cells.instant(row, "hello_at"),
                Cells.instant(row, "heard_up_to"));
    }
}
