package dev.awaitbot.discipline;

import static dev.awaitbot.discipline.Launch.BERLIN;
import static dev.awaitbot.discipline.Launch.CALENDAR;
import static dev.awaitbot.discipline.Launch.DANA;
import static dev.awaitbot.discipline.Launch.LEE;
import static dev.awaitbot.discipline.Launch.MONDAY_9;
import static dev.awaitbot.discipline.Launch.POLICY;
import static dev.awaitbot.discipline.Launch.RULES;
import static dev.awaitbot.discipline.Launch.THURSDAY_17;
import static dev.awaitbot.discipline.Launch.after;
import static dev.awaitbot.discipline.Launch.message;
import static org.assertj.core.api.Assertions.assertThat;

import dev.awaitbot.discipline.Nudges.Decision;
import dev.awaitbot.discipline.Nudges.Spent;
import dev.awaitbot.protocol.Addressee;
import dev.awaitbot.protocol.Asked;
import dev.awaitbot.protocol.Completion;
import dev.awaitbot.protocol.Finding;
import dev.awaitbot.protocol.FollowUp;
import dev.awaitbot.protocol.Grain;
import dev.awaitbot.protocol.Kind;
import dev.awaitbot.protocol.Letter;
import dev.awaitbot.protocol.MessageId;
import dev.awaitbot.protocol.Mode;
import dev.awaitbot.protocol.Moment;
import dev.awaitbot.protocol.PersonId;
import dev.awaitbot.protocol.Plan;
import dev.awaitbot.protocol.Reading;
import dev.awaitbot.protocol.Reply;
import dev.awaitbot.protocol.Request;
import dev.awaitbot.protocol.RequestId;
import dev.awaitbot.protocol.Severity;
import dev.awaitbot.protocol.Span;
import dev.awaitbot.protocol.State;
import dev.awaitbot.protocol.Terms;
import dev.awaitbot.protocol.Tracked;
import dev.awaitbot.protocol.Window;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Lee asked on Monday at 09:00 for the page to be mended, and changed the words 90 seconds later. */
class EditTest {
    private static final Instant EDITED = MONDAY_9.plusSeconds(90);
    private static final Finding NO_OWNER = finding("no-owner", Letter.ASSIGN);
    private static final Finding NO_WINDOW = finding("no-window", Letter.WINDOW);
    private static final Post JUST_BEFORE = new Post(
            new Moment(MONDAY_9.minusSeconds(300), MONDAY_9.minusSeconds(300), new MessageId("0")),
            DANA,
            Reply.NOTHING);
    private static final Talk THREAD = new Talk(List.of(LEE, DANA), List.of(JUST_BEFORE), List.of(), null, false);

    private final Discipline discipline = new Discipline();

    private static Finding finding(String code, Letter letter) {
        return new Finding(code, letter, Severity.ERROR, null, "A sentence.", null);
    }

    /** Nobody named, no window: what was asked first. */
    private static Request vague(Tracked tracked) {
        var terms = new Terms(
                Kind.ACTION,
                Completion.DOING,
                tracked,
                List.of(),
                THURSDAY_17,
                true,
                List.of(NO_OWNER, NO_WINDOW),
                new Asked(1, true, false, false, null));
        return Request.posted(new RequestId(17), message(null), terms);
    }

    private static Said says(boolean request, @Nullable Instant due, List<PersonId> named, Finding... findings) {
        Span here = new Span(0, 1);
        Window window = due == null
                ? null
                : new Window("Friday", here, due.atZone(BERLIN).toOffsetDateTime(), Grain.DAY, List.of(), null);
        var reading = new Reading(
                request,
                request ? 1 : 0,
                request ? Kind.ACTION : null,
                false,
                List.of(),
                List.of(),
                Addressee.NONE,
                null,
                null,
                window,
                null,
                false,
                List.of(),
                List.of(),
                null,
                null,
                "en",
                List.of());
        return new Said(reading, Completion.DOING, Reply.NOTHING, null, named, named, List.of(findings), null);
    }

    private Plan edit(Request request, @Nullable Said said) {
        return discipline.onEdit(message(EDITED), said, THREAD, request, RULES);
    }

    private Request edited(Request request, @Nullable Said said) {
        return after(request, edit(request, said));
    }

    @Test
    void an_owner_and_a_window_that_were_added_count_from_then_on() {
        Instant friday = THURSDAY_17.plusSeconds(86_400);
        Said said = says(true, friday, List.of(DANA));
        Request now = edited(vague(Tracked.OPENER), said);
        assertThat(now.owner()).isEqualTo(DANA);
        assertThat(now.due()).isEqualTo(friday);
        assertThat(now.assumed()).isFalse();
        assertThat(now.findings()).isEmpty();
        assertThat(now.state()).isEqualTo(State.OPEN);
        assertThat(due(edit(vague(Tracked.OPENER), said))).isEqualTo(friday);
    }

    @Test
    void what_the_new_words_still_lack_stays_found() {
        Request now = edited(vague(Tracked.OPENER), says(true, null, List.of(DANA), NO_WINDOW));
        assertThat(now.findings()).containsExactly(NO_WINDOW);
        assertThat(now.assumed()).isTrue();
    }

    @Test
    void words_that_ask_for_nothing_any_more_take_it_back() {
        Request request = vague(Tracked.OPENER);
        for (Said said : new Said[] {null, says(false, null, List.of())}) {
            Request now = edited(request, said);
            assertThat(now.state()).isEqualTo(State.CANCELLED);
            assertThat(now.closedAt()).isEqualTo(EDITED);
            assertThat(edit(request, said).schedules())
                    .singleElement()
                    .satisfies(schedule -> assertThat(schedule.followUps()).isEmpty());
        }
    }

    @Test
    void a_window_makes_a_word_in_passing_tracked_and_other_words_do_not() {
        Request passing = vague(Tracked.CONVERSATIONAL);
        assertThat(edited(passing, says(true, null, List.of(DANA))).tracked()).isEqualTo(Tracked.CONVERSATIONAL);
        assertThat(edited(passing, says(true, THURSDAY_17, List.of(DANA))).tracked())
                .isEqualTo(Tracked.DEED_OR_WINDOW);
    }

    @Test
    void whoever_mends_it_within_the_grace_time_gets_no_note() {
        assertThat(EDITED).isBefore(MONDAY_9.plus(POLICY.grace()));
        assertThat(note(vague(Tracked.OPENER))).isEqualTo(Decision.SENT);
        assertThat(note(edited(vague(Tracked.OPENER), says(true, THURSDAY_17, List.of(DANA)))))
                .isEqualTo(Decision.GOOD_ENOUGH);
        assertThat(note(edited(vague(Tracked.OPENER), null))).isEqualTo(Decision.ANSWERED);
    }

    private Decision note(Request request) {
        Instant grace = MONDAY_9.plus(POLICY.grace());
        return Nudges.decide(request, POLICY, Mode.NUDGE, new Spent(0, 0, 0), CALENDAR, grace);
    }

    private static @Nullable Instant due(Plan plan) {
        return plan.schedules().get(0).followUps().stream()
                .filter(step -> step.step().equals("due"))
                .map(FollowUp::at)
                .findFirst()
                .orElse(null);
    }
}
