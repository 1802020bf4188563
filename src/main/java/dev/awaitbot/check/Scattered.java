package dev.awaitbot.check;

import dev.awaitbot.protocol.Finding;
import dev.awaitbot.protocol.Letter;
import dev.awaitbot.protocol.Severity;
import java.util.List;

/** One ask is spread over several posts at channel level. */
final class Scattered implements Check {
    private static final Rule RULE = Rule.of("scattered", Letter.THREAD, Severity.WARN, Principle.FLOW)
            .called("One ask over several posts")
            .finds("One ask is spread over several posts at channel level.")
            .because("Replies hang on one post or another, and the request has no single place.")
            .good("@dana please review https://git.example/pull/12 by Thu 17:00.")
            .bad(Example.of("@dana please review https://git.example/pull/12\nby Thu 17:00, it blocks the release")
                    .where("written as two posts", Threads.posts(2)));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> find(Subject subject, Times times) {
        int posts = subject.facts().posts();
        return posts < 2 ? List.of() : RULE.finding(null, "This ask is spread over " + posts + " posts: make it one.");
    }
}
