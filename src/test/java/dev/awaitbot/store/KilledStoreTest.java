package dev.awaitbot.store;

import static dev.awaitbot.store.Given.MONDAY;
import static dev.awaitbot.store.Given.OPS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.awaitbot.protocol.Event;
import dev.awaitbot.protocol.EventId;
import dev.awaitbot.protocol.MessageId;
import dev.awaitbot.protocol.Plan;
import dev.awaitbot.protocol.RequestId;
import dev.awaitbot.protocol.State;
import dev.awaitbot.protocol.Transitions;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the store said was written is there after a kill, once and whole, however often: {@code -Dawaitbot.kills=200}. */
class KilledStoreTest {
    @TempDir
    Path dir;

    @Test
    void every_acknowledged_write_is_there_after_a_kill_and_none_twice() throws Exception {
        long seed = System.nanoTime();
        var random = new Random(seed);
        Map<String, Long> asked = new HashMap<>();
        Map<String, Long> done = new HashMap<>();
        for (int kill = 1; kill <= Killed.KILLS; kill++) {
            Map<String, Long> news = new HashMap<>();
            List<String> said = new Killed(StoreWriter.class, dir).after(1 + random.nextInt(200), random.nextInt(50));
            for (String line : acknowledged(said)) {
                String[] words = line.split(" ");
                news.put(words[2], Long.parseLong(words[1]));
                (words[0].equals("asked") ? asked : done).put(words[2], Long.parseLong(words[1]));
            }
            try (Database database = Database.open(DatabaseSettings.file(dir))) {
                var store = new RequestStore(database, InstanceKey.of(dir, new SecureRandom()), "killed");
                String when = "after kill " + kill + ", seed " + seed;
                news.forEach((message, number) -> isThereOnce(store, message, number, done, when));
                assertThat(new Upkeep(database).counts().get("request"))
                        .as(when)
                        .isGreaterThanOrEqualTo(asked.size());
                wholeEverywhere(database, when);
                assertThat(asked.values()).as(when).doesNotContain(store.next().number());
            }
        }
        System.out.printf("%d kills, %d requests, %d answers, all kept%n", Killed.KILLS, asked.size(), done.size());
    }

    private static void isThereOnce(
            RequestStore store, String message, long number, Map<String, Long> done, String when) {
        Stored stored = store.byMessage(OPS, new MessageId(message)).orElseThrow();
        RequestId id = stored.request().id();
        assertThat(id.number()).as(when).isEqualTo(number);
        List<Event> events = store.events(id);
        assertThat(stored.request())
                .as(when)
                .isEqualTo(Transitions.apply(
                        LiveRequest.posted(stored.request(), TermsText.kept(Given.terms(Given.BEN))), events));
        assertThat(stored.version()).as(when).isEqualTo(events.size());
        if (done.containsKey(message)) {
            assertThat(stored.request().state()).as(when).isEqualTo(State.DONE);
        }
        var again = new Write(
                new EventId("post " + message),
                Given.heard(message, null, Given.ANNA, 0),
                Plan.NOTHING,
                List.of(),
                MONDAY);
        assertThat(store.write(again)).as("told again, %s", when).isFalse();
    }

    /** Of what was not acknowledged there is all or nothing: every request has its post, its steps and its note. */
    private static void wholeEverywhere(Database database, String when) {
        long halves = database.read(
                handle -> handle.createQuery("""
                        SELECT COUNT(*) FROM request WHERE
                          (SELECT COUNT(*) FROM follow_up WHERE request_id = id) <> 2
                          OR NOT EXISTS (SELECT 1 FROM seen_event WHERE event = 'post ' || request.message)
                          OR NOT EXISTS (SELECT 1 FROM post WHERE workspace = 'killed' AND conversation = 'C-ops'
                            AND post.message = request.message)
                          OR (SELECT COUNT(*) FROM outbox WHERE request_id = request.id)
                            <> 1 + (SELECT COUNT(*) FROM follow_up WHERE request_id = request.id AND state = 'SENT')
                        """).mapTo(Long.class).one());
        assertThat(halves).as("written by halves, %s", when).isZero();
    }

    /** What the writer itself said; the programs it uses say things as well. */
    private static List<String> acknowledged(List<String> said) {
        return said.stream()
                .filter(line -> line.startsWith("asked ") || line.startsWith("done "))
                .toList();
    }
}
