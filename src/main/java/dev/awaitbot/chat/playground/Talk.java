package dev.awaitbot.chat.playground;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everything that was said in the playground and still stands, in memory; what the changes make of it. */
final class Talk {
    static final String TICK = "white_check_mark";

    private final Map<String, Item> items = new LinkedHashMap<>();
    private final Set<String> answered = new HashSet<>();
    private final Map<String, String> byKey = new HashMap<>();
    private final Map<Integer, String> byLine = new HashMap<>();
    private final Map<Long, Change> untold = new LinkedHashMap<>();
    private @Nullable Instant latest;
    private boolean seeded;
    private int lines;

    /** Names what a change makes as Slack would: seconds, and a number that orders what happens within one. */
    static String id(Change change) {
        return change.at().getEpochSecond() + String.format(Locale.ROOT, ".%06d", change.n());
    }

    /** The one place where changes are told apart. */
    void apply(Change change) {
        if (latest == null || change.at().isAfter(latest)) {
            latest = change.at();
        }
        Integer line = change.line();
        if (line != null) {
            lines = Math.max(lines, line);
        }
        if (change instanceof Change.Wrote it) {
            put(Item.of(it, id(it)));
            if (line != null) {
                byLine.put(line, id(it));
            }
            untold.put(it.n(), it);
        } else if (change instanceof Change.Edited it) {
            put(item(it.message()).edited(it.text(), null, it));
            untold.put(it.n(), it);
        } else if (change instanceof Change.Deleted it) {
            put(item(it.message()).gone(it));
            untold.put(it.n(), it);
        } else if (change instanceof Change.Reacted it) {
            put(item(it.message()).reacted(it.name(), it.person(), it.added(), it.n()));
            untold.put(it.n(), it);
        } else if (change instanceof Change.Posted it) {
            posted(it);
        } else if (change instanceof Change.Ticked it) {
            put(item(it.message()).reacted(TICK, Team.BOT, true, it.n()));
            byKey.put(it.key(), it.message());
        } else if (change instanceof Change.Removed it) {
            put(item(it.message()).gone(it));
        } else if (change instanceof Change.Told it) {
            untold.remove(it.of());
        } else if (change instanceof Change.Wound it) {
            seeded |= it.seeded();
        }
    }

    private void posted(Change.Posted it) {
        String edits = it.edits();
        if (edits == null) {
            put(Item.of(it, id(it)));
            byKey.put(it.key(), id(it));
        } else {
            put(item(edits).edited(it.text(), it.card(), it));
            byKey.put(it.key(), edits);
        }
    }

    private void put(Item item) {
        if (item.thread() != null && item.to() == null) {
            answered.add(item.thread());
        }
        items.put(item.id(), item);
    }

    private Item item(String id) {
        Item item = items.get(id);
        if (item == null) {
            throw new IllegalStateException("The journal speaks of message " + id + " before it was written.");
        }
        return item;
    }

    Optional<Item> find(String conversation, String id) {
        return Optional.ofNullable(items.get(id))
                .filter(item -> item.conversation().equals(conversation));
    }

    /** In the order in which they were written. */
    Collection<Item> items() {
        return items.values();
    }

    /** Whether a message has become the first of a thread. */
    boolean answered(String root) {
        return answered.contains(root);
    }

    /** The message that the bot's post of this key became. */
    Optional<String> posted(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** The message that a line of the transcript became. */
    Optional<String> written(int line) {
        return Optional.ofNullable(byLine.get(line));
    }

    /** What the bot has not confirmed, oldest first. */
    List<Change> untold() {
        return List.copyOf(untold.values());
    }

    /** When the last thing happened, empty in a new playground. */
    Optional<Instant> latest() {
        return Optional.ofNullable(latest);
    }

    boolean seeded() {
        return seeded;
    }

    /** The last line of the transcript that was told. */
    int lines() {
        return lines;
    }
}
