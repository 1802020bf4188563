package dev.awaitbot.replay;

import dev.awaitbot.discipline.Nudges.Decision;
import dev.awaitbot.protocol.Notice;
import dev.awaitbot.protocol.Request;
import java.time.Instant;

/** Hears what the bot would have said. */
public interface Voice {
    /** For who only counts. */
    Voice SILENT = new Voice() {
        @Override
        public void note(Request request, Decision decision) {}

        @Override
        public void followUp(Notice notice, Instant at) {}
    };

    /** The grace time of a request is over, and this was decided about a note to its author. */
    void note(Request request, Decision decision);

    /** Something that was planned for a request came due before anything made it needless. */
    void followUp(Notice notice, Instant at);
}
