package dev.awaitbot.store;

import static java.time.temporal.ChronoUnit.MICROS;

import dev.awaitbot.protocol.Asked;
import dev.awaitbot.protocol.Completion;
import dev.awaitbot.protocol.Kind;
import dev.awaitbot.protocol.PersonId;
import dev.awaitbot.protocol.Request;
import dev.awaitbot.protocol.Terms;
import dev.awaitbot.protocol.Tracked;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the words of a request come to, in a column. */
final class TermsText {
    private TermsText() {}

    static String of(Terms terms) {
        return Fields.join(
                '|',
                List.of(
                        terms.kind().name(),
                        terms.completion().name(),
                        terms.tracked().name(),
                        of(terms.named()),
                        InstantText.of(terms.due()),
                        terms.assumed() ? "1" : "0",
                        FindingsText.of(terms.findings()),
                        of(terms.asked())));
    }

    static Terms read(String text) {
        List<String> fields = Fields.split('|', text);
        return new Terms(
                Kind.valueOf(fields.get(0)),
                Completion.valueOf(fields.get(1)),
                Tracked.valueOf(fields.get(2)),
                people(fields.get(3)),
                InstantText.read(fields.get(4)),
                fields.get(5).equals("1"),
                FindingsText.read(fields.get(6)),
                asked(fields.get(7)));
    }

    /** The same as they come back. */
    static Terms kept(Terms terms) {
        return new Terms(
                terms.kind(),
                terms.completion(),
                terms.tracked(),
                terms.named(),
                kept(terms.due()),
                terms.assumed(),
                FindingsText.kept(terms.findings()),
                terms.asked());
    }

    /** The terms of a request on which nothing has happened yet. */
    static Terms of(Request posted) {
        return new Terms(
                posted.kind(),
                posted.completion(),
                posted.tracked(),
                posted.named(),
                posted.due(),
                posted.assumed(),
                posted.findings(),
                posted.asked());
    }

    static String of(List<PersonId> people) {
        return Fields.join(' ', people.stream().map(PersonId::value).toList());
    }

    static List<PersonId> people(String text) {
        return Fields.split(' ', text).stream().map(PersonId::new).toList();
    }

    static String of(Asked asked) {
        return Fields.join(
                ' ',
                List.of(
                        Double.toString(asked.confidence()),
                        asked.opens() ? "1" : "0",
                        asked.openQuestion() ? "1" : "0",
                        Fields.orEmpty(asked.group()),
                        asked.urgent() ? "1" : "0"));
    }

    static Asked asked(String text) {
        List<String> fields = Fields.split(' ', text);
        return new Asked(
                Double.parseDouble(fields.get(0)),
                fields.get(1).equals("1"),
                fields.get(2).equals("1"),
                fields.get(4).equals("1"),
                Fields.orNull(fields.get(3)));
    }

    private static @Nullable Instant kept(@Nullable Instant instant) {
        return instant == null ? null : instant.truncatedTo(MICROS);
    }
}
