package dev.awaitbot.chat.slack.web;

import com.slack.api.methods.MethodsRateLimitTier;
import com.slack.api.methods.MethodsRateLimits;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.local.LocalBucketBuilder;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How fast a workspace is asked: by the tier that Slack gives each method, which for a post counts in its channel alone, and not at all
 * while Slack has said to wait.
 */
final class Pace {
    private static final int REMEMBERED = 5_000;
    private static final int POSTS_AT_ONCE = 4;
    private static final int CALLS_AT_ONCE = 5;
    private static final String EVERYTHING = "*";

    /** The channel that was last limited. */
    private @Nullable Lane limited;

    private final Elapsed elapsed;
    private final Map<String, Lane> lanes = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Lane> eldest) {
            return size() > REMEMBERED;
        }
    };

    Pace(Elapsed elapsed) {
        this.elapsed = elapsed;
    }

    /** What is asked for one after the other. */
    private static final class Lane {
        private final Bucket bucket;
        private long closedUntil;

        private Lane(Bucket bucket) {
            this.bucket = bucket;
        }
    }

    /** @return zero when it may be asked now, and is then counted; else how long to wait */
    synchronized Duration take(String method, @Nullable String channel) {
        long now = elapsed.currentTimeNanos();
        Lane lane = lane(method, channel);
        long all = Math.max(lane(method, null).closedUntil, lane(EVERYTHING, null).closedUntil);
        long closed = Math.max(lane.closedUntil, all) - now;
        if (closed > 0) {
            return Duration.ofNanos(closed);
        }
        return Duration.ofNanos(lane.bucket.tryConsumeAndReturnRemaining(1).getNanosToWaitForRefill());
    }

    /** Slack said to wait. It limits posts by channel, and all of them together where a second channel is limited as well. */
    synchronized void close(String method, @Nullable String channel, Duration after) {
        long now = elapsed.currentTimeNanos();
        Lane lane = lane(method, channel);
        Lane all = lane(method, null);
        if (lane != all && limited != null && limited != lane && limited.closedUntil > now) {
            all.closedUntil = Math.max(all.closedUntil, now + after.toNanos());
        }
        lane.closedUntil = Math.max(lane.closedUntil, now + after.toNanos());
        limited = lane == all ? limited : lane;
    }

    synchronized void closeAll(Duration after) {
        close(EVERYTHING, null, after);
    }

    private Lane lane(String method, @Nullable String channel) {
        MethodsRateLimitTier tier = MethodsRateLimits.lookupRateLimitTier(method);
        boolean post = tier == MethodsRateLimitTier.SpecialTier_chat_postMessage;
        return lanes.computeIfAbsent(post ? method + " " + channel : method, key -> new Lane(bucket(tier, post)));
    }

    private Bucket bucket(@Nullable MethodsRateLimitTier tier, boolean post) {
        int perMinute = MethodsRateLimitTier.getAllowedRequestsPerMinute(tier);
        int atOnce = post ? POSTS_AT_ONCE : Math.max(CALLS_AT_ONCE, perMinute / 2);
        return new LocalBucketBuilder()
                .addLimit(limit -> limit.capacity(atOnce).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .withCustomTimePrecision(elapsed)
                .build();
    }
}
