package dev.awaitbot.bot.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.MessageId;
import dev.awaitbot.protocol.Request;
import dev.awaitbot.protocol.State;
import dev.awaitbot.store.Database;
import dev.awaitbot.store.InstanceKey;
import dev.awaitbot.store.RequestStore;
import dev.awaitbot.store.Stored;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What must have become of the stories of a siege, counted at the receiving end. */
final class Reckoning {
    private final RequestStore store;
    private final Map<String, Long> counts;
    private final List<Arrival> arrivals;
    private final List<String> wrong = new ArrayList<>();
    private int followUps;

    private Reckoning(Database database, InstanceKey key, ReceivingEnd end) {
        this.store = new RequestStore(database, key, "town");
        this.counts = end.counts();
        this.arrivals = end.arrivals();
    }

    /** Nothing lost, nothing twice; returns a line of figures. */
    static String of(Siege siege, Database database, InstanceKey key) {
        var reckoning = new Reckoning(database, key, siege.end);
        siege.stories.forEach(reckoning::story);
        reckoning.counts.forEach((post, times) -> reckoning.check(times == 1, post + " arrived " + times + " times"));
        assertThat(reckoning.wrong.stream().limit(5))
                .as("%s wrong", reckoning.wrong.size())
                .isEmpty();
        assertThat(siege.untold()).as("not acknowledged").isZero();
        long open = database.<Long>read(handle -> handle.createQuery(
                        "SELECT COUNT(*) FROM outbox WHERE workspace = 'town' AND state NOT IN ('SENT', 'DROPPED')")
                .mapTo(Long.class)
                .one());
        assertThat(open).as("notices neither sent nor dropped").isZero();
        return siege.stories.size() + " requests, " + siege.acknowledged + " events acknowledged, "
                + reckoning.followUps + " follow-ups expected, " + reckoning.arrivals.size() + " posts received";
    }

    private void story(Story story) {
        String message = story.post().message();
        Stored stored = store.byMessage(new ConversationId(story.post().conversation()), new MessageId(message))
                .orElse(null);
        if (stored == null) {
            // A deletion that was heard first leaves nothing to open.
            check(story.ending() == Story.Ending.DELETION, message + " is lost");
            return;
        }
        Request request = stored.request();
        check(story.owner().equals(request.owner()), message + " is not its owner's");
        check(story.due().equals(request.due()), message + " is due " + request.due() + ", not " + story.due());
        switch (story.ending()) {
            case ANSWER ->
                check(
                        request.state() == State.DONE,
                        message + " is " + request.state() + " after its answer: " + store.events(request.id()));
            case DELETION ->
                check(request.state() == State.CANCELLED, message + " is " + request.state() + ", not gone");
            case SILENCE -> silence(request);
        }
    }

    /** Nobody has answered: one word in the thread when it is due, one to whoever asked later, one reminder before. */
    private void silence(Request request) {
        followUps++;
        String due = "due:" + request.id().number() + ":";
        long times = counts.keySet().stream().filter(key -> key.startsWith(due)).count();
        check(times == 1, due + " was said " + times + " times");
        told(request, "reminder:");
        told(request, "overdue:");
    }

    /** What goes to one person together bears the key of the first of it, and names each. */
    private void told(Request request, String begins) {
        followUps++;
        String id = request.id().toString();
        long times = arrivals.stream()
                .filter(one -> one.key().startsWith(begins))
                .filter(one -> List.of(one.text().split("[^A-Z0-9-]+")).contains(id))
                .count();
        check(times == 1, begins + " " + times + " times of " + id + ": " + store.history(request.id()));
    }

    private void check(boolean right, String otherwise) {
        if (!right) {
            wrong.add(otherwise);
        }
    }
}
