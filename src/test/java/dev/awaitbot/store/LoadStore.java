package dev.awaitbot.store;

import static dev.awaitbot.store.Given.ANNA;
import static dev.awaitbot.store.Given.BEN;
import static dev.awaitbot.store.Given.MONDAY;

import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.EventId;
import dev.awaitbot.protocol.FollowUp;
import dev.awaitbot.protocol.MessageId;
import dev.awaitbot.protocol.Notice;
import dev.awaitbot.protocol.PersonId;
import dev.awaitbot.protocol.Plan;
import dev.awaitbot.protocol.Request;
import dev.awaitbot.protocol.RequestId;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Measures the store with a million steps pending: {@code java -Xmx256m -cp target/test-classes:target/classes:…
 * dev.awaitbot.store.LoadStore [file|postgresql] [steps]}.
 */
final class LoadStore {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int STEPS_EACH = 3;
    private static final int AT_ONCE = 200;
    private static final Instant FAR = MONDAY.plus(Duration.ofDays(30));

    private final Database database;
    private final InstanceKey key;
    private final RequestStore store;
    private final Outbox outbox;
    private int messages;

    private LoadStore(Database database, InstanceKey key) {
        this.database = database;
        this.key = key;
        this.store = new RequestStore(database, key, "load");
        this.outbox = new Outbox(database, key, "load");
    }

    public static void main(String[] args) throws Exception {
        Path dir = Files.createTempDirectory("load-store");
        boolean file = args.length == 0 || args[0].equals("file");
        DatabaseSettings settings = file ? DatabaseSettings.file(dir) : TestPostgres.database();
        InstanceKey key = InstanceKey.of(dir, new SecureRandom());
        int steps = args.length < 2 ? 1_000_000 : Integer.parseInt(args[1]);
        try (Database database = Database.open(settings)) {
            var load = new LoadStore(database, key);
            time("fill with " + steps + " steps", () -> load.fill(steps / STEPS_EACH));
        }
        long opening = System.nanoTime();
        try (Database database = Database.open(settings)) {
            var load = new LoadStore(database, key);
            load.store.nextDue();
            System.out.printf("open and first question: %d ms%n", since(opening));
            load.writes("cold");
            load.writes("warm");
            load.due(1_000);
            load.due(1_000);
            load.due(10_000);
            load.due(20_000);
            load.writes("after");
            time("page of mine", () -> load.store.owned(new PersonId("U1077"), 1));
            time("page of the channel", () -> load.store.open(new ConversationId("C17"), 1));
            time("thread", () -> load.store.thread(new ConversationId("C17"), new MessageId("r77")));
            time("forget nothing", () -> new Upkeep(database).forget(MONDAY, MONDAY));
            if (file) {
                time("backup", () -> new Upkeep(database).backup(dir.resolve("backup.zip")));
            }
        }
        opening = System.nanoTime();
        Database.open(settings).close();
        System.out.printf("open and close: %d ms%n", since(opening));
    }

    private void fill(int requests) {
        new Crowd(database, key, "load")
                .asks(requests, MONDAY, FAR, id -> steps(new RequestId(id), FAR.plusSeconds(id)));
    }

    private static List<FollowUp> steps(RequestId id, Instant first) {
        return List.of(
                new FollowUp(id, "reminder", first, "owner"),
                new FollowUp(id, "due", first.plus(Duration.ofDays(1)), "owner"),
                new FollowUp(id, "expiry", first.plus(Duration.ofDays(9)), "requester"));
    }

    private static Plan plan(RequestId id, String message, Instant first) {
        Request request = Given.request(
                id,
                message,
                ANNA,
                Given.terms(id.number() % 5_000 == 0 ? BEN : new PersonId("U" + id.number() % 5_000)));
        return new Plan(request, List.of(), List.of(new Plan.Schedule(id, steps(id, first))), List.of());
    }

    private void writes(String when) {
        long[] nanos = new long[1_000];
        long cpu = THREADS.getCurrentThreadCpuTime();
        for (int i = 0; i < nanos.length; i++) {
            long begun = System.nanoTime();
            RequestId id = store.next();
            String message = when + i;
            store.write(new Write(
                    new EventId(message),
                    Given.heard(message, null, ANNA, 0),
                    plan(id, message, FAR),
                    List.of(),
                    MONDAY));
            nanos[i] = System.nanoTime() - begun;
        }
        Arrays.sort(nanos);
        System.out.printf(
                "write of a request with three steps, %s: median %.2f ms, p99 %.2f ms, worst %.2f ms; mean %.2f ms of one core%n",
                when,
                nanos[500] / 1e6,
                nanos[990] / 1e6,
                nanos[999] / 1e6,
                (THREADS.getCurrentThreadCpuTime() - cpu) / 1e6 / nanos.length);
    }

    /** That many fall due at once, are decided, put into the outbox, and claimed. */
    private void due(int many) {
        Instant now = MONDAY.plusSeconds(3600L + messages);
        database.inTransaction(handle -> {
            var writing = new Writing(Map.of());
            for (int i = 0; i < many; i++) {
                RequestId id = new RequestId(database.dialect().next(handle, "request_number"));
                var planned = plan(id, "due" + messages++, now.plusSeconds(3600));
                writing.add(new Plan(
                        planned.opened(),
                        List.of(),
                        List.of(new Plan.Schedule(id, List.of(new FollowUp(id, "reminder", now, "owner")))),
                        List.of()));
            }
            writing.write(handle, "load", new NoticeRows(key, "load"), MONDAY);
            return many;
        });
        database.durable();
        long begun = System.nanoTime();
        long cpu = THREADS.getCurrentThreadCpuTime();
        int ticked = 0;
        for (int took = 1; took > 0; ) {
            took = store.tick(
                    now, AT_ONCE, due -> due.stream().map(LoadStore::said).toList());
            ticked += took;
        }
        long decided = since(begun);
        int claimed = 0;
        for (List<Outbox.Row> rows = claim(now); !rows.isEmpty(); rows = claim(now)) {
            claimed += rows.size();
        }
        System.out.printf(
                "%d due: %d decided and in the outbox after %d ms, %d claimed after %d ms; %d ms of one core%n",
                many, ticked, decided, claimed, since(begun), (THREADS.getCurrentThreadCpuTime() - cpu) / 1_000_000);
    }

    private List<Outbox.Row> claim(Instant now) {
        return outbox.claim("node", now.plusSeconds(1), AT_ONCE);
    }

    private static Carried said(Due due) {
        Request request = due.request().request();
        String key = due.step().step() + ":" + request.id().number() + ":"
                + due.step().at().getEpochSecond();
        return new Carried(due, Given.saying(Notice.about(request, Notice.Code.DUE, request.owner(), key)), "sent");
    }

    private static void time(String what, Runnable work) {
        long begun = System.nanoTime();
        work.run();
        System.out.printf("%s: %d ms%n", what, since(begun));
    }

    private static long since(long begun) {
        return (System.nanoTime() - begun) / 1_000_000;
    }
}
