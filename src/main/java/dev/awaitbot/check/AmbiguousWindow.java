package dev.awaitbot.check;

import dev.awaitbot.protocol.Finding;
import dev.awaitbot.protocol.Letter;
import dev.awaitbot.protocol.Severity;
import dev.awaitbot.protocol.Window;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The window can mean two different times. */
final class AmbiguousWindow implements Check {
    private static final Rule RULE = Rule.of("ambiguous-window", Letter.WINDOW, Severity.WARN, Principle.CLARITY)
            .called("A time that can be read two ways")
            .finds("The window can mean two different times.")
            .because("Asker and owner may each read the date their own way, and both be sure.")
            .repairs(Repair.REPLACE)
            .good("@dana please review https://git.example/pull/12 by 4 December.")
            .bad("@dana please review https://git.example/pull/12 by 12/04.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> find(Subject subject, Times times) {
        Window window = subject.reading().window();
        OffsetDateTime due = subject.due();
        if (window == null || due == null || window.alternatives().isEmpty()) {
            return List.of();
        }
        String both = Stream.concat(Stream.of(due), window.alternatives().stream())
                .map(time -> times.name(time.toInstant()))
                .distinct()
                .collect(Collectors.joining(" or "));
        return RULE.finding(window.span(), "This can mean " + both + ".", "by " + times.name(due.toInstant()));
    }
}
