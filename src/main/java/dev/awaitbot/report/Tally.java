package dev.awaitbot.report;

import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.Finding;
import dev.awaitbot.protocol.Kind;
import dev.awaitbot.protocol.Letter;
import dev.awaitbot.protocol.Message;
import dev.awaitbot.protocol.Moment;
import dev.awaitbot.protocol.Reading;
import dev.awaitbot.protocol.Request;
import dev.awaitbot.protocol.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Takes in messages, readings and cases one by one, in the order of time, and keeps of them what the measures need: memory grows
 * with requests, not with messages.
 */
public final class Tally {
    private final Frame frame;
    private final Consumer<Case> each;
    private final Activity activity;
    private final List<Row> rows = new ArrayList<>();
    private final Map<ConversationId, Integer> conversations = new HashMap<>();
    private final List<ConversationId> order = new ArrayList<>();
    private final Map<Long, Integer> threads = new HashMap<>();
    private final FindingCounts findings;
    private final Strata strata = new Strata();

    /** @param each sees every case as it comes, for whatever is written while reading goes on */
    public Tally(Frame frame, Consumer<Case> each) {
        this.frame = frame;
        this.findings = new FindingCounts(frame.findings());
        this.each = each;
        this.activity = new Activity(frame.zone());
    }

    /** Every message that was read, also those of bots. */
    public void message(Message message) {
        activity.add(message);
    }

    /** A message that counts as a request, once it has been read, with what the checks say of it as it was posted. */
    public void read(Message message, Reading reading, List<Finding> found) {
        var excerpt = new Excerpt(
                frame.names().apply(message.conversation()),
                message.id(),
                message.sentAt(),
                reading.confidence(),
                message.text());
        strata.add(excerpt);
        if (frame.examples()) {
            findings.example(found, excerpt);
        }
    }

    /** A request whose life ended, or that was still open when the reading ended. Commitments are not counted. */
    public void add(Case one) {
        each.accept(one);
        if (one.request().kind() != Kind.COMMITMENT) {
            rows.add(row(one));
            if (one.request().tracked().tracked()) {
                findings.add(one.request().findings());
            }
        }
    }

    /** What came in so far, ready to be measured. */
    public Cases cases() {
        List<String> names = order.stream().map(frame.names()).toList();
        var sorted = new ArrayList<>(rows);
        sorted.sort(Comparator.comparingLong(Row::posted).thenComparing(row -> names.get(row.conversation())));
        var gathered = new Gathered(frame, activity, List.copyOf(order), findings.list(), strata.drawn());
        return new Cases(gathered, sorted);
    }

    private Row row(Case one) {
        Request request = one.request();
        int conversation = conversations.computeIfAbsent(request.conversation(), id -> {
            order.add(id);
            return order.size() - 1;
        });
        long threadKey = Mix.of(request.conversation().value(), request.thread().value());
        int thread = threads.computeIfAbsent(threadKey, key -> threads.size());
        return new Row(
                request.postedAt().getEpochSecond(),
                answered(request.firstResponse()),
                conversation,
                thread,
                bits(letter -> one.posted().of(letter) == Verdict.MISSING),
                bits(one.byPolicy()::contains),
                request.tracked().tracked(),
                one.edited(),
                one.noted(),
                request.state(),
                window(request),
                (short) Math.min(Short.MAX_VALUE, request.handoffs()),
                (short) Math.min(Short.MAX_VALUE, request.reopened()),
                Wait.firstResponse(one),
                Wait.completion(one));
    }

    private static long answered(@Nullable Moment moment) {
        return moment == null || moment.interval() ? -1 : moment.latest().getEpochSecond();
    }

    private static int window(Request request) {
        if (request.due() == null || request.assumed()) {
            return -1;
        }
        // A wait moved the end, and is left out of the completion that is held against it.
        Moment asked = request.askBack();
        boolean paused = asked != null && !request.due().isBefore(asked.latest());
        Instant due = paused ? request.due().minus(request.waited()) : request.due();
        long seconds = Duration.between(request.postedAt(), due).toSeconds();
        return (int) Math.max(-1, Math.min(Integer.MAX_VALUE, seconds));
    }

    private static byte bits(Predicate<Letter> held) {
        int bits = 0;
        for (Letter letter : Letter.values()) {
            bits |= held.test(letter) ? Row.bit(letter) : 0;
        }
        return (byte) bits;
    }
}
