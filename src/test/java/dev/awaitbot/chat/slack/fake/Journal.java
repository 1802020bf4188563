package dev.awaitbot.chat.slack.fake;

import java.util.ArrayList;
import java.util.List;

/** Every request that came in, in order of arrival. */
final class Journal {
    private final List<Request> requests = new ArrayList<>();

    synchronized void add(Request request) {
        requests.add(request);
    }

    synchronized List<Request> all() {
        return List.copyOf(requests);
    }

    synchronized void clear() {
        requests.clear();
    }
}
