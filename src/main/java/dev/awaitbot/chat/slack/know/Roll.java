package dev.awaitbot.chat.slack.know;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What is known by id, at most so many, handed out as the same list until something in it changes. Safe for several threads. */
final class Roll<T> {
    private final Map<String, T> known = new LinkedHashMap<>();
    private final int most;
    private @Nullable List<T> list;

    Roll(int most) {
        this.most = most;
    }

    synchronized Optional<T> find(String id) {
        return Optional.ofNullable(known.get(id));
    }

    synchronized List<T> list() {
        List<T> now = list == null ? List.copyOf(known.values()) : list;
        list = now;
        return now;
    }

    synchronized void put(String id, T one) {
        T before = known.get(id);
        if (one.equals(before) || (before == null && known.size() >= most)) {
            return;
        }
        known.put(id, one);
        list = null;
    }

    synchronized void remove(String id) {
        if (known.remove(id) != null) {
            list = null;
        }
    }

    /** Changes what is known under an id, if anything is. */
    synchronized void change(String id, UnaryOperator<T> change) {
        T before = known.get(id);
        if (before != null) {
            put(id, change.apply(before));
        }
    }

    /** These and no others. */
    synchronized void replace(Map<String, T> all) {
        known.keySet().stream().filter(id -> !all.containsKey(id)).toList().forEach(this::remove);
        all.forEach(this::put);
    }
}
