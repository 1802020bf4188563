package dev.awaitbot.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awaitbot.protocol.Asked;
import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.Kind;
import dev.awaitbot.protocol.MessageId;
import dev.awaitbot.protocol.Moment;
import dev.awaitbot.protocol.PersonId;
import dev.awaitbot.protocol.Request;
import dev.awaitbot.protocol.RequestId;
import dev.awaitbot.protocol.State;
import dev.awaitbot.protocol.Tracked;
import dev.awaitbot.protocol.Verdicts;
import dev.awaitbot.report.Watched.Fate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WaitTest {
    private static final Instant POSTED = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant END = POSTED.plus(Duration.ofDays(30));

    @Test
    void an_answer_takes_from_posting_to_the_answer() {
        Wait wait = Wait.firstResponse(request(State.ACKNOWLEDGED, at(90), null, null, 0));
        assertThat(wait).isEqualTo(new Wait(Fate.ANSWERED, 5400, 5400, 2700, 2700));
    }

    @Test
    void a_reaction_is_known_only_within_bounds() {
        Moment eyes = new Moment(POSTED, POSTED.plusSeconds(600), null);
        Wait wait = Wait.firstResponse(request(State.ACKNOWLEDGED, eyes, null, null, 0));
        assertThat(wait).isEqualTo(new Wait(Fate.ANSWERED, 0, 600, 0, 300));
        assertThat(wait.bounded()).isTrue();
    }

    @Test
    void time_in_which_the_owner_waited_is_left_out_of_completion() {
        Wait wait = Wait.completion(request(State.DONE, at(10), at(180), POSTED.plusSeconds(180 * 60), 60));
        assertThat(wait.wallHigh()).isEqualTo(120 * 60);
    }

    @Test
    void what_was_done_once_and_opened_again_is_not_done() {
        assertThat(Wait.completion(request(State.ACKNOWLEDGED, at(10), at(20), null, 0))
                        .fate())
                .isEqualTo(Fate.OPEN);
    }

    @Test
    void an_expired_request_waits_to_the_end_of_what_was_read() {
        Wait wait = Wait.firstResponse(request(State.EXPIRED, null, null, POSTED.plus(Duration.ofDays(14)), 0));
        assertThat(wait.fate()).isEqualTo(Fate.OPEN);
        assertThat(wait.wallHigh()).isEqualTo((int) Duration.ofDays(30).toSeconds());
    }

    @Test
    void a_request_taken_back_is_gone_when_it_was_taken_back() {
        Wait wait = Wait.firstResponse(request(State.CANCELLED, null, null, POSTED.plusSeconds(60), 0));
        assertThat(wait).isEqualTo(new Wait(Fate.GONE, 60, 60, 30, 30));
    }

    @Test
    void a_refusal_is_an_answer_but_no_completion() {
        Case declined = request(State.DECLINED, at(30), null, POSTED.plusSeconds(1800), 0);
        assertThat(Wait.firstResponse(declined).fate()).isEqualTo(Fate.ANSWERED);
        assertThat(Wait.completion(declined).fate()).isEqualTo(Fate.GONE);
    }

    private static Moment at(int minutes) {
        Instant when = POSTED.plusSeconds(60L * minutes);
        return new Moment(when, when, new MessageId("m" + minutes));
    }

    private static Case request(
            State state, @Nullable Moment first, @Nullable Moment done, @Nullable Instant closed, int waitedMinutes) {
        var request = new Request(
                new RequestId(1),
                new ConversationId("C1"),
                new MessageId("m0"),
                new MessageId("m0"),
                new PersonId("U1"),
                POSTED,
                Kind.QUESTION,
                Tracked.OPENER,
                List.of(),
                null,
                null,
                false,
                state,
                first,
                null,
                done,
                closed,
                Duration.ofMinutes(waitedMinutes),
                null,
                0,
                0,
                false,
                dev.awaitbot.protocol.Completion.of(Kind.QUESTION),
                List.of(),
                Asked.UNKNOWN,
                null);
        boolean over = closed != null && state != State.EXPIRED;
        return new Case(
                request,
                Verdicts.of(List.of()),
                Set.of(),
                0.9,
                false,
                false,
                over ? closed : END,
                (from, to) -> Duration.between(from, to).dividedBy(2),
                Duration.ofMinutes(waitedMinutes / 2));
    }
}
