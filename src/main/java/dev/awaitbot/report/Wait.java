package dev.awaitbot.report;

import dev.awaitbot.protocol.Moment;
import dev.awaitbot.protocol.Request;
import dev.awaitbot.protocol.State;
import dev.awaitbot.report.Watched.Fate;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How long a request waited for its answer or its completion, in wall time and in working time, in seconds.
 *
 * @param fate whether it came, whether the request went away without it, or whether it still waits
 */
record Wait(Fate fate, int wallLow, int wallHigh, int workLow, int workHigh) {

    /** Whether only bounds are known. */
    boolean bounded() {
        return wallLow != wallHigh;
    }

    /** Posted to acknowledged. */
    static Wait firstResponse(Case one) {
        return of(one, one.request().firstResponse(), Duration.ZERO, Duration.ZERO);
    }

    /** Posted to done, without the time in which the owner waited for the requester. */
    static Wait completion(Case one) {
        Moment done = one.request().state() == State.DONE ? one.request().done() : null;
        return of(one, done, one.request().waited(), one.waitedWork());
    }

    private static Wait of(Case one, @Nullable Moment came, Duration waited, Duration waitedWork) {
        Request request = one.request();
        Instant posted = request.postedAt();
        if (came == null) {
            // An expired request was never answered as long as anybody looked: for the measures it is still open.
            boolean gone = request.state().closed() && request.state() != State.EXPIRED && request.closedAt() != null;
            Instant last = gone && request.closedAt() != null ? request.closedAt() : paused(request, one.until());
            int wall = seconds(Duration.between(posted, last).minus(waited));
            int work = seconds(one.work().between(posted, last).minus(waitedWork));
            return new Wait(gone ? Fate.GONE : Fate.OPEN, wall, wall, work, work);
        }
        int wallHigh = seconds(Duration.between(posted, came.latest()).minus(waited));
        int workHigh = seconds(one.work().between(posted, came.latest()).minus(waitedWork));
        if (!came.interval()) {
            return new Wait(Fate.ANSWERED, wallHigh, wallHigh, workHigh, workHigh);
        }
        Instant earliest = came.earliest().isBefore(posted) ? posted : came.earliest();
        int wallLow =
                Math.min(wallHigh, seconds(Duration.between(posted, earliest).minus(waited)));
        int workLow =
                Math.min(workHigh, seconds(one.work().between(posted, earliest).minus(waitedWork)));
        return new Wait(Fate.ANSWERED, wallLow, wallHigh, workLow, workHigh);
    }

    /** While the requester is waited for, the clock stands still. */
    private static Instant paused(Request request, Instant until) {
        Instant since = request.waitingSince();
        return since == null ? until : since;
    }

    private static int seconds(Duration duration) {
        return (int) Math.max(0, Math.min(Integer.MAX_VALUE, duration.toSeconds()));
    }
}
