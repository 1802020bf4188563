package dev.awaitbot.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** A box that is looked through once, when it is opened: what may be read from it, with sizes, and what it refuses. */
abstract class ListedBox implements Box {
    private final SortedMap<String, Long> sizes = new TreeMap<>();
    private final List<Skipped> refused = new ArrayList<>();

    final void add(String file, long bytes) {
        sizes.put(file, bytes);
    }

    final void refuse(String file, String why) {
        refused.add(new Skipped(file, why));
    }

    final boolean has(String file) {
        return sizes.containsKey(file);
    }

    /** How many files may be read. */
    final int count() {
        return sizes.size();
    }

    @Override
    public final List<String> files() {
        return List.copyOf(sizes.keySet());
    }

    @Override
    public final List<Skipped> refused() {
        return refused;
    }

    @Override
    public final long size(String file) {
        return sizes.getOrDefault(file, 0L);
    }
}
