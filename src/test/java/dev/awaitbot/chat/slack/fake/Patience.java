package dev.awaitbot.chat.slack.fake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whether the app waited as long as it was told to, by method and channel. docs.slack.dev/apis/web-api/rate-limits */
final class Patience {
    private Patience() {}

    static List<Request> broken(List<Request> requests) {
        Map<String, Instant> closed = new HashMap<>();
        List<Request> early = new ArrayList<>();
        for (Request request : requests) {
            String key = request.method() + " " + request.channel();
            Instant until = closed.get(key);
            if (until != null && request.at().isBefore(until)) {
                early.add(request);
            }
            if (request.retryAfter() != null) {
                closed.put(key, request.at().plus(request.retryAfter()));
            }
        }
        return early;
    }
}
