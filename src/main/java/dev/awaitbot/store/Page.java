package dev.awaitbot.store;

import java.util.List;

/**
 * One page of open requests, by urgency: what is due first comes first, what has no window last.
 *
 * @param page from 1; a page past the last is the last
 * @param pages at least 1
 * @param total requests on all pages
 */
public record Page(List<Stored> requests, int page, int pages, int total) {
    public static final int SIZE = 8;

    public Page {
        requests = List.copyOf(requests);
    }

    /** How many pages that many things fill. */
    static int pages(int total) {
        return Math.max(1, (total + SIZE - 1) / SIZE);
    }

    static int within(int page, int pages) {
        return Math.min(Math.max(page, 1), pages);
    }

    /** The end of a query for one page. */
    static String limit(int page) {
        return " LIMIT " + SIZE + " OFFSET " + (page - 1) * SIZE;
    }
}
