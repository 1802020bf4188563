package dev.awaitbot.store;

import static dev.awaitbot.store.Given.ANNA;
import static dev.awaitbot.store.Given.BEN;
import static dev.awaitbot.store.Given.MONDAY;

import dev.awaitbot.protocol.Event;
import dev.awaitbot.protocol.EventId;
import dev.awaitbot.protocol.Notice;
import dev.awaitbot.protocol.Plan;
import dev.awaitbot.protocol.Request;
import dev.awaitbot.protocol.RequestId;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.UUID;

/** A process that asks, answers and lets steps fall due by several threads until it is killed, and prints each thing once it is stored. */
final class StoreWriter {
    private static final int THREADS = 3;

    private StoreWriter() {}

    public static void main(String[] args) {
        Path dir = Path.of(args[0]);
        Database database = Database.open(DatabaseSettings.file(dir));
        var store = new RequestStore(database, InstanceKey.of(dir, new SecureRandom()), "killed");
        for (int i = 0; i < THREADS; i++) {
            new Thread(() -> askAndAnswerForever(store)).start();
        }
        new Thread(() -> tickForever(store)).start();
    }

    private static void askAndAnswerForever(RequestStore store) {
        while (true) {
            RequestId id = store.next();
            String message = UUID.randomUUID().toString();
            Request request = Given.request(id, message, ANNA, Given.terms(BEN));
            var plan = new Plan(
                    request,
                    List.of(),
                    List.of(new Plan.Schedule(
                            id, List.of(Given.step(id, "reminder", 0), Given.step(id, "due", 1_000_000)))),
                    List.of(Notice.about(request, Notice.Code.NUDGE, ANNA, "nudge:" + id.number())));
            store.write(new Write(
                    new EventId("post " + message), Given.heard(message, null, ANNA, 0), plan, List.of(), MONDAY));
            say("asked " + id.number() + " " + message);
            Plan done = Given.changing(id, Given.by(BEN, Event.Type.DONE, 3));
            try {
                Stored before = store.request(id).orElseThrow();
                store.write(new Write(new EventId("done " + message), null, done, List.of(before), MONDAY));
                say("done " + id.number() + " " + message);
            } catch (StaleException ticked) {
                // The step came first; the request stays open, which is no loss.
                continue;
            }
        }
    }

    private static void tickForever(RequestStore store) {
        while (true) {
            store.tick(MONDAY, 50, due -> {
                return due.stream().map(StoreWriter::said).toList();
            });
        }
    }

    private static Carried said(Due due) {
        Request request = due.request().request();
        String key = "reminder:" + request.id().number();
        return new Carried(due, Given.saying(Notice.about(request, Notice.Code.REMINDER, BEN, key)), "sent");
    }

    private static void say(String what) {
        synchronized (System.out) {
            System.out.println(what);
        }
    }
}
