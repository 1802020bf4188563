package dev.awaitbot.check;

import dev.awaitbot.protocol.Finding;
import dev.awaitbot.protocol.Letter;
import dev.awaitbot.protocol.Owner;
import dev.awaitbot.protocol.PersonId;
import dev.awaitbot.protocol.Reading;
import dev.awaitbot.protocol.Request;
import dev.awaitbot.protocol.Severity;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A new matter for somebody else stands in a thread that has an open request. */
final class SecondTopic implements Check {
    private static final Rule RULE = Rule.of("second-topic", Letter.THREAD, Severity.ERROR, Principle.CLARITY)
            .called("A second topic in one thread")
            .finds("A new matter for somebody else stands in a thread that has an open request.")
            .because(
                    "Two requests in one thread hide each other: the second is not found again, the first looks answered.")
            .good("@dana please review https://git.example/pull/12 by Thu 17:00.")
            .bad(Example.reply("Off-topic, but @dana could you unlock my account (jroth) by Thu 17:00?"))
            .bad(Example.reply("@dana please also update the map at https://maps.example/3 by Thu 17:00.")
                    .where("in a thread where a request to lee is open", Threads.openTo("lee")));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> find(Subject subject, Times times) {
        Reading reading = subject.reading();
        if (!Boolean.FALSE.equals(subject.facts().scene().opensThread())) {
            return List.of();
        }
        boolean other = (reading.deed() || reading.window() != null) && toSomebodyElse(subject);
        return reading.aside() != null || other
                ? RULE.finding(reading.aside(), "This is another matter: give it a thread of its own.")
                : List.of();
    }

    /** Whether its owners are known and have no part in any open request of the thread. */
    private static boolean toSomebodyElse(Subject subject) {
        Set<String> asked = subject.accountable().stream()
                .map(Owner::id)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        List<Request> open = subject.facts().openInThread().stream()
                .filter(request -> subject.request() == null
                        || !request.message().equals(subject.request().message()))
                .toList();
        return !asked.isEmpty()
                && !open.isEmpty()
                && open.stream().noneMatch(request -> parties(request).anyMatch(asked::contains));
    }

    private static Stream<String> parties(Request request) {
        Stream<PersonId> owners = Stream.concat(Stream.ofNullable(request.owner()), request.named().stream());
        return Stream.concat(Stream.of(request.author()), owners).map(PersonId::value);
    }
}
