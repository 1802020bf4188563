package dev.awaitbot.store;

import static dev.awaitbot.store.Given.ANNA;
import static dev.awaitbot.store.Given.BEN;
import static dev.awaitbot.store.Given.MONDAY;
import static dev.awaitbot.store.Given.OPS;
import static dev.awaitbot.store.Given.minutes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.EventId;
import dev.awaitbot.protocol.MessageId;
import dev.awaitbot.protocol.Mode;
import dev.awaitbot.protocol.Plan;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Settings, what is on record, and what admins did, on every database. */
abstract class SettingsContract extends StoreContract {

    @Test
    void what_a_person_sets_stays_set() {
        var settings = new Settings(database, workspace);
        assertThat(settings.person(ANNA)).isEqualTo(PersonRow.NONE);
        var row = new PersonRow(ZoneId.of("Europe/Berlin"), "Mon-Thu 9-17", "after 20:00", true, minutes(60), true);
        settings.save(ANNA, PersonRow.NONE);
        settings.save(ANNA, row);
        assertThat(settings.person(ANNA)).isEqualTo(row);
        assertThat(settings.people()).isEqualTo(Map.of(ANNA, row));
        assertThat(new Settings(database, workspace + "-elsewhere").people()).isEmpty();
    }

    @Test
    void what_is_kept_of_a_channel_is_set_one_by_one() {
        var settings = new Settings(database, workspace);
        assertThat(settings.channel(OPS)).isEqualTo(ChannelRow.NONE);
        settings.heardUpTo(OPS, minutes(5));
        settings.heardUpTo(OPS, minutes(3));
        settings.mode(OPS, Mode.NUDGE);
        settings.hello(OPS, MONDAY);
        assertThat(settings.channel(OPS)).isEqualTo(new ChannelRow(Mode.NUDGE, MONDAY, minutes(5)));
        settings.heardUpTo(OPS, minutes(9));
        settings.mode(OPS, null);
        assertThat(settings.channels()).isEqualTo(Map.of(OPS, new ChannelRow(null, MONDAY, minutes(9))));
    }

    @Test
    void what_is_put_on_record_is_there_by_page_newest_first() {
        var records = new Records(database, key, workspace);
        IntStream.range(0, 10).forEach(i -> records.add(new EventId("E" + i), entry(i)));
        assertThat(records.add(new EventId("E3"), entry(3))).isFalse();
        Records.Entries first = records.list(OPS, Records.Kind.DECISION, 1);
        assertThat(first.entries()).hasSize(8).startsWith(entry(9));
        assertThat(first.pages()).isEqualTo(2);
        assertThat(records.list(null, Records.Kind.DECISION, 2).entries()).containsExactly(entry(1), entry(0));
        assertThat(records.list(new ConversationId("C2"), Records.Kind.DECISION, 1)
                        .total())
                .isZero();
        assertThat(records.list(OPS, Records.Kind.PURPOSE, 1).total()).isZero();
    }

    private static Records.Entry entry(int i) {
        return new Records.Entry(
                Records.Kind.DECISION,
                "We ship on day " + i,
                BEN,
                OPS,
                i % 2 == 0 ? null : new MessageId("m" + i),
                minutes(i));
    }

    @Test
    void what_admins_did_is_told_newest_first() {
        var log = new AuditLog(database, workspace);
        var first = new AuditLog.Act(MONDAY, ANNA, "mode-set", "C-ops nudge");
        var second = new AuditLog.Act(minutes(1), BEN, "purged", "U-cleo");
        log.add(first);
        log.add(second);
        assertThat(log.newest(10)).containsExactly(second, first);
        assertThat(log.newest(1)).containsExactly(second);
    }

    @Test
    void what_an_event_sets_and_puts_on_record_stands_once_however_often_it_is_told() {
        var settings = new Settings(database, workspace);
        var records = new Records(database, key, workspace);
        var log = new AuditLog(database, workspace);
        var event = new EventId("E-set");
        var act = new AuditLog.Act(MONDAY, ANNA, "mode-set", "C-ops strict");
        var kept = List.of(
                settings.settingMode(OPS, Mode.STRICT),
                settings.saving(ANNA, PersonRow.NONE),
                records.adding(event, entry(1)),
                log.adding(act));
        assertThat(store.write(new Write(event, null, Plan.NOTHING, kept, List.of(), MONDAY)))
                .isTrue();
        settings.mode(OPS, Mode.NUDGE);
        assertThat(store.write(new Write(event, null, Plan.NOTHING, kept, List.of(), MONDAY)))
                .isFalse();
        assertThat(log.newest(10)).containsExactly(act);
        assertThat(records.list(OPS, Records.Kind.DECISION, 1).entries()).containsExactly(entry(1));
        assertThat(settings.channel(OPS).mode()).isEqualTo(Mode.NUDGE);
    }

    @Test
    void what_cannot_all_be_kept_is_not_kept_at_all() {
        var settings = new Settings(database, workspace);
        var records = new Records(database, key, workspace);
        var event = new EventId("E-twice");
        records.add(event, entry(1));
        var kept = List.of(settings.settingMode(OPS, Mode.STRICT), records.adding(event, entry(2)));
        var write = new Write(event, null, Plan.NOTHING, kept, List.of(), MONDAY);
        assertThatThrownBy(() -> store.write(write)).isInstanceOf(StaleException.class);
        assertThat(settings.channel(OPS)).isEqualTo(ChannelRow.NONE);
    }
}
