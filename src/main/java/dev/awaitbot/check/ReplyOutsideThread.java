package dev.awaitbot.check;

import dev.awaitbot.protocol.Finding;
import dev.awaitbot.protocol.Letter;
import dev.awaitbot.protocol.Request;
import dev.awaitbot.protocol.Severity;
import java.util.List;

/** The owner answered at channel level although the request has a thread. */
final class ReplyOutsideThread implements Check {
    private static final Rule RULE = Rule.of("reply-outside-thread", Letter.THREAD, Severity.WARN, Principle.SYSTEMS)
            .called("Answered outside its thread")
            .finds("The owner answered at channel level although the request has a thread.")
            .because("An answer beside the thread is lost to whoever opens the thread later.")
            .good("@dana please review https://git.example/pull/12 by Thu 17:00.")
            .bad(Example.of("@dana please review https://git.example/pull/12 by Thu 17:00.")
                    .where("dana answers in the channel, beside the thread", Threads.answeredOutside()));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> find(Subject subject, Times times) {
        Request request = subject.request();
        return request != null && request.answeredOutside()
                ? RULE.finding(null, "The answer stands in the channel, beside the thread of the request.")
                : List.of();
    }
}
