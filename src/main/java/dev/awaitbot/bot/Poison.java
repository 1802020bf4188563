package dev.awaitbot.bot;

import dev.awaitbot.protocol.RequestId;
import dev.awaitbot.store.PoisonException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Requests whose steps fail: they are tried again a few times, apart from the others, and then given up. */
final class Poison {
    private static final Logger LOG = LoggerFactory.getLogger(Poison.class);
    private static final int TRIES = 5;
    private static final Duration WAIT = Duration.ofMinutes(1);

    /** Is not kept over a restart, after which they are tried as often again. */
    private record Met(int times, Instant at) {}

    private final Workspace here;
    private final Map<RequestId, Met> met = new ConcurrentHashMap<>();

    Poison(Workspace here) {
        this.here = here;
    }

    /** Those that failed just now. */
    Set<RequestId> aside(Instant now) {
        var aside = new HashSet<RequestId>();
        met.forEach((request, last) -> {
            if (Duration.between(last.at(), now).abs().compareTo(WAIT) < 0) {
                aside.add(request);
            }
        });
        return aside;
    }

    /** This one failed, alone. */
    void met(PoisonException trouble, Instant now) {
        for (RequestId request : trouble.requests()) {
            int times = met.merge(request, new Met(1, now), (old, once) -> new Met(old.times() + 1, now))
                    .times();
            LOG.atError()
                    .addKeyValue("request", request)
                    .addKeyValue("times", times)
                    .setCause(trouble.getCause())
                    .log("What is due of a request could not be decided.");
            if (times >= TRIES) {
                here.requests().giveUp(request, now, "failed: " + trouble.why());
                met.remove(request);
            }
        }
    }
}
