package dev.awaitbot.store;

import dev.awaitbot.protocol.FollowUp;
import dev.awaitbot.protocol.MessageId;
import dev.awaitbot.protocol.Notice;
import dev.awaitbot.protocol.PersonId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was planned and said for a request, each in the order of its time. */
public record History(List<Step> steps, List<Said> said) {
    /**
     * A step, done or still to come.
     *
     * @param outcome as decided when its time had come; empty while it is PENDING
     */
    public record Step(FollowUp followUp, StepState state, String outcome) {}

    /** PENDING is still to come, SENT said something, SKIPPED nothing, DEAD was not decided. */
    public enum StepState {
        PENDING,
        SENT,
        SKIPPED,
        DEAD
    }

    /**
     * A notice on its way, or gone.
     *
     * @param sentAt null while it is not sent
     * @param message what it became on the platform, null where that is not known
     * @param reason why it was put off, dropped or given up; empty for none
     */
    public record Said(
            Notice.Code code,
            @Nullable PersonId to,
            String key,
            NoticeState state,
            Instant madeAt,
            @Nullable Instant sentAt,
            @Nullable MessageId message,
            String reason) {}

    /** WAITING to be sent, CLAIMED by whoever sends it, SENT, given up after too many tries, or DROPPED because it no longer holds. */
    public enum NoticeState {
        WAITING,
        CLAIMED,
        SENT,
        DEAD,
        DROPPED
    }

    public History {
        steps = List.copyOf(steps);
        said = List.copyOf(said);
    }
}
