package dev.awaitbot.store;

import static dev.awaitbot.store.Given.ANNA;
import static dev.awaitbot.store.Given.BEN;
import static dev.awaitbot.store.Given.MONDAY;
import static dev.awaitbot.store.Given.OPS;
import static dev.awaitbot.store.Given.asked;
import static dev.awaitbot.store.Given.by;
import static dev.awaitbot.store.Given.changing;
import static dev.awaitbot.store.Given.minutes;
import static dev.awaitbot.store.Given.notice;
import static dev.awaitbot.store.Given.planned;
import static dev.awaitbot.store.Given.step;
import static org.assertj.core.api.Assertions.assertThat;

import dev.awaitbot.protocol.Event;
import dev.awaitbot.protocol.EventId;
import dev.awaitbot.protocol.Finding;
import dev.awaitbot.protocol.Letter;
import dev.awaitbot.protocol.MessageId;
import dev.awaitbot.protocol.Moment;
import dev.awaitbot.protocol.Notice;
import dev.awaitbot.protocol.Plan;
import dev.awaitbot.protocol.Request;
import dev.awaitbot.protocol.Severity;
import dev.awaitbot.protocol.Terms;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens to the file: backups, forgetting, and what must never be in it. */
class UpkeepTest {
    @TempDir
    Path dir;

    private InstanceKey key;

    @BeforeEach
    void key() {
        key = InstanceKey.of(dir, new SecureRandom());
    }

    @Test
    void a_backup_made_while_others_write_opens_and_holds_what_was_there() throws Exception {
        Path zip = dir.resolve("backup.zip");
        Stored asked;
        Set<String> before;
        Set<String> after;
        try (Database database = Database.open(DatabaseSettings.file(dir.resolve("data")))) {
            var store = new RequestStore(database, key, "w");
            asked = asked(store, "m1");
            new Upkeep(database).backup(zip);
            var made = new AtomicBoolean();
            var written = new CountDownLatch(50);
            var writer = new Thread(() -> {
                for (int i = 0; !made.get() || i < 100; i++) {
                    Stored later = asked(store, "later" + i);
                    Notice notice = notice(later.request(), Notice.Code.POSTED, null, "key" + i);
                    Given.write(store, Plan.NOTHING.saying(notice.quoting("words " + i)), later);
                    written.countDown();
                }
            });
            writer.start();
            assertThat(written.await(30, TimeUnit.SECONDS)).isTrue();
            before = rows(database);
            new Upkeep(database).backup(zip);
            made.set(true);
            writer.join();
            after = rows(database);
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(zip)))
                .isEqualTo("rw-------");
        unpack(zip, Files.createDirectory(dir.resolve("restored")));
        try (Database restored = Database.open(DatabaseSettings.file(dir.resolve("restored")))) {
            assertThat(new RequestStore(restored, key, "w")
                            .request(asked.request().id()))
                    .contains(asked);
            Set<String> kept = rows(restored);
            assertThat(before).hasSizeGreaterThan(150);
            assertThat(kept).as("what was there").containsAll(before);
            assertThat(after).as("what was there soon after").containsAll(kept);
            Map<String, Long> counts = new Upkeep(restored).counts();
            assertThat(counts.get("seen_event")).as("nothing by halves").isEqualTo(counts.get("request"));
        }
    }

    @Test
    void of_a_workspace_that_is_purged_nothing_stays_and_of_others_everything() {
        try (Database database = Database.open(DatabaseSettings.file(dir.resolve("data")))) {
            Stored kept = asked(new RequestStore(database, key, "stays"), "m0");
            Set<String> others = rows(database);
            var store = new RequestStore(database, key, "goes");
            for (int i = 0; i < 600; i++) {
                Stored asked = asked(store, "m" + i);
                Notice notice = notice(asked.request(), Notice.Code.POSTED, null, "key" + i);
                Given.write(store, Plan.NOTHING.saying(notice.quoting("words")), asked);
            }
            new AuditLog(database, "goes").add(new AuditLog.Act(MONDAY, ANNA, "mode", "nudge"));
            assertThat(rows(database)).anyMatch(row -> row.contains("goes"));
            new Upkeep(database).purge("goes");
            assertThat(rows(database)).isEqualTo(others);
            assertThat(new RequestStore(database, key, "stays")
                            .request(kept.request().id()))
                    .contains(kept);
        }
    }

    /** All rows of all tables, as text; of those that nobody changes any more in this test. */
    private static Set<String> rows(Database database) {
        return database.read(handle -> {
            var rows = new HashSet<String>();
            for (String table : new Upkeep(database).counts().keySet()) {
                handle.createQuery("SELECT * FROM " + table).mapToMap().forEach(row -> rows.add(table + text(row)));
            }
            return rows;
        });
    }

    private static String text(Map<String, Object> row) {
        var text = new TreeMap<String, String>();
        row.forEach((column, value) ->
                text.put(column, value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : "" + value));
        return text.toString();
    }

    private static void unpack(Path zip, Path into) throws IOException {
        try (InputStream file = Files.newInputStream(zip);
                ZipInputStream entries = new ZipInputStream(file)) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                Files.copy(entries, into.resolve(Path.of(entry.getName()).getFileName()));
            }
        }
    }

    @Test
    void what_is_old_is_forgotten_with_all_that_belongs_to_it_and_what_is_open_stays() {
        try (Database database = Database.open(DatabaseSettings.memory())) {
            var store = new RequestStore(database, key, "w");
            for (int i = 0; i < 1_200; i++) {
                Stored closed = asked(store, "closed" + i);
                var done = changing(closed.request().id(), by(BEN, Event.Type.DONE, 5));
                Given.write(store, done.saying(notice(closed.request(), Notice.Code.DUE, null, "k" + i)), closed);
            }
            Stored open = asked(store, "open");
            Given.write(store, planned(open.request().id(), step(open.request().id(), "due", 10)), open);
            Instant now = MONDAY.plus(Duration.ofDays(400));
            var upkeep = new Upkeep(database);
            assertThat(upkeep.forget(MONDAY, MONDAY))
                    .containsEntry("request", 0L)
                    .containsEntry("post", 0L);
            assertThat(upkeep.forget(minutes(6), now))
                    .isEqualTo(Map.of("request", 1_200L, "outbox", 0L, "post", 1_201L, "seen_event", 1_201L));
            assertThat(upkeep.counts())
                    .isEqualTo(Map.of(
                            "request",
                            1L,
                            "event",
                            0L,
                            "follow_up",
                            1L,
                            "outbox",
                            0L,
                            "post",
                            0L,
                            "seen_event",
                            0L,
                            "record_entry",
                            0L,
                            "audit",
                            0L));
            assertThat(store.request(open.request().id())).contains(open);
        }
    }

    @Test
    void no_text_that_people_wrote_is_in_the_file_in_the_clear() throws Exception {
        try (Database database = Database.open(DatabaseSettings.file(dir.resolve("data")))) {
            var store = new RequestStore(database, key, "w");
            var message = Given.message("m1", null, ANNA, 0, "CANARY-text please @ben");
            Terms terms = telling("CANARY-finding", "CANARY-fix");
            Request request = Request.posted(store.next(), message, terms);
            var reread = Event.reread(new Moment(MONDAY, MONDAY, null), ANNA, Event.Cause.EDIT, terms);
            var notice = new Notice(Notice.Code.POSTED, null, OPS, null, null, "new:1", Map.of(), "CANARY-posted");
            store.write(new Write(
                    new EventId("E1"),
                    Trace.of(message, Given.ANSWER),
                    new Plan(request, List.of(new Plan.Change(request.id(), reread)), List.of(), List.of(notice)),
                    List.of(),
                    MONDAY));
            new Records(database, key, "w")
                    .add(
                            new EventId("E2"),
                            new Records.Entry(
                                    Records.Kind.DECISION, "CANARY-record", BEN, OPS, new MessageId("m1"), MONDAY));
            new AuditLog(database, "w").add(new AuditLog.Act(MONDAY, ANNA, "is-in-the-clear", ""));
        }
        String bytes = bytesOf(dir.resolve("data"));
        assertThat(bytes).as("the search finds what is there").contains("is-in-the-clear", "no-owner");
        assertThat(bytes).doesNotContain("CANARY");
    }

    private static Terms telling(String sentence, String fix) {
        Terms terms = Given.terms(BEN);
        var finding = new Finding("no-owner", Letter.ASSIGN, Severity.ERROR, null, sentence, fix);
        return new Terms(
                terms.kind(),
                terms.completion(),
                terms.tracked(),
                terms.named(),
                terms.due(),
                terms.assumed(),
                List.of(finding),
                terms.asked());
    }

    private static String bytesOf(Path dir) throws IOException {
        var text = new StringBuilder();
        try (Stream<Path> files = Files.list(dir)) {
            for (Path file : files.toList()) {
                text.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return text.toString();
    }
}
