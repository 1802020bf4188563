package dev.awaitbot.cli;

import dev.awaitbot.check.Judgement;
import dev.awaitbot.cli.Checker.Checked;
import dev.awaitbot.cli.Jsonl.BadLine;
import dev.awaitbot.protocol.Ask;
import dev.awaitbot.protocol.Letter;
import dev.awaitbot.protocol.Owner;
import dev.awaitbot.protocol.Reading;
import dev.awaitbot.protocol.Verdict;
import dev.awaitbot.protocol.Window;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One labelled message held against what was found in it: adds to the counts that the figures of an evaluation are made of. */
final class Gold {
    private static final Map<Letter, String> LETTERS = Map.of(
            Letter.ASSIGN, "assign", Letter.WINDOW, "window", Letter.ACTION, "action", Letter.INFORMATION, "info");

    private final JsonNode label;
    private final Checked found;

    Gold(JsonNode label, Checked found) throws BadLine {
        if (!label.path("is_request").isBoolean()) {
            throw new BadLine("This line has no \"is_request\", true or false.");
        }
        this.label = label;
        this.found = found;
    }

    boolean wanted() {
        return label.path("is_request").asBoolean();
    }

    boolean got() {
        return found.reading().request();
    }

    double confidence() {
        return found.reading().confidence();
    }

    /** What messages are drawn by for intervals: the thread where one is given, else the message. */
    String cluster() {
        String thread = label.path("thread").asString("");
        return thread.isEmpty() ? id() : thread;
    }

    String id() {
        return label.path("id").asString("");
    }

    String text() {
        return found.text();
    }

    /** What the labeller remarked, remark by remark, each without what follows a colon. */
    List<String> notes() {
        return Stream.of(label.path("note").asString("").split(";"))
                .flatMap(part -> Stream.of(part.split(":", 2)[0].split(",")))
                .map(String::strip)
                .map(part -> part.isEmpty() ? "(none)" : part)
                .distinct()
                .toList();
    }

    void count(Counts counts) {
        counts.add(Count.MESSAGES);
        counts.add(wanted() ? got() ? Count.HIT : Count.MISS : got() ? Count.FALSE : Count.RIGHT_SILENCE);
        if (found.nudge()) {
            counts.add(wanted() ? Count.NUDGE_HIT : Count.NUDGE_FALSE);
        }
        if (!wanted()) {
            return;
        }
        if (text().indexOf('?') < 0) {
            counts.add(Count.UNMARKED);
            counts.add(Count.UNMARKED_HIT, got());
        }
        owners(counts);
        window(counts);
        Reading reading = found.reading();
        Ask ask = got() ? reading.ask() : null;
        counts.add(
                Count.ACTION,
                Overlap.of(string("action_span"), ask == null ? "" : ask.span().of(text())));
        counts.add(
                Count.ADDRESSEE,
                got() && string("addressee_kind").equals(reading.addressee().key()));
        counts.add(Count.INFORMATION, label.path("info_complete").asBoolean(false) == passes(Letter.INFORMATION));
        letters(counts);
    }

    private void owners(Counts counts) {
        Set<String> want = new HashSet<>();
        label.path("owners").forEach(name -> want.add(name.asString("")));
        Set<String> names =
                got() ? found.reading().owners().stream().map(Owner::text).collect(Collectors.toSet()) : Set.of();
        double both = names.stream().filter(want::contains).count();
        counts.add(Count.OWNER_HIT, both);
        counts.add(Count.OWNER_FALSE, names.size() - both);
        counts.add(Count.OWNER_MISS, want.size() - both);
        counts.add(Count.OWNERS_EXACT, names.equals(want));
    }

    private void window(Counts counts) {
        Window window = got() ? found.reading().window() : null;
        String want = string("window_text");
        if (window != null && !want.isEmpty() && Overlap.of(want, window.text()) >= 0.5) {
            counts.add(Count.WINDOW_HIT);
        } else {
            counts.add(Count.WINDOW_FALSE, window != null);
            counts.add(Count.WINDOW_MISS, !want.isEmpty());
        }
        OffsetDateTime deadline = time(string("deadline"));
        if (deadline != null) {
            OffsetDateTime due = window == null ? null : window.due();
            counts.add(Count.DEADLINES);
            counts.add(
                    Count.DEADLINE_RIGHT,
                    due != null && Duration.between(due, deadline).abs().toSeconds() < 60);
        }
    }

    private void letters(Counts counts) {
        JsonNode labels = label.path("await_letters");
        if (!labels.isObject()) {
            return;
        }
        counts.add(Count.LETTERED);
        LETTERS.forEach(
                (letter, name) -> counts.add(Count.of(letter), labels.path(name).asBoolean(false) == passes(letter)));
    }

    /** Whether a letter is not missing; where no request was found, nothing is. */
    private boolean passes(Letter letter) {
        Judgement judgement = found.judgement();
        return !got() || judgement.verdicts().of(letter) != Verdict.MISSING;
    }

    private String string(String field) {
        return label.path(field).asString("");
    }

    private static @Nullable OffsetDateTime time(String text) {
        try {
            return text.isEmpty() ? null : OffsetDateTime.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
