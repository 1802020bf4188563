package dev.awaitbot.check;

import dev.awaitbot.protocol.Finding;
import java.util.List;

/** One thing a request can lack. A check judges what was read; it never looks at the text again. */
public interface Check {
    Rule rule();

    /** What it has to say, in its own severity; empty for nothing. Asked only about requests. */
    List<Finding> find(Subject subject, Times times);
}
