package dev.awaitbot.chat.slack.fake;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Every request that came in, in order of arrival. */
final class Journal {
    private final Deque<Request> requests = new ArrayDeque<>();
    private int most = Integer.MAX_VALUE;

    synchronized void add(Request request) {
        requests.add(request);
        if (requests.size() > most) {
            requests.remove();
        }
    }

    synchronized List<Request> all() {
        return List.copyOf(requests);
    }

    /** Keeps the last so many. */
    synchronized void keep(int requestCount) {
        most = requestCount;
    }

    synchronized void clear() {
        requests.clear();
    }
}
