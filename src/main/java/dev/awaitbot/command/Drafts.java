package dev.awaitbot.command;

import dev.awaitbot.protocol.EventId;
import dev.awaitbot.protocol.PersonId;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What people have had checked and may post next: in memory only, for a while, each for its author alone. Safe for several threads. */
final class Drafts {
    private static final int MOST = 500;

    private final Map<String, String> texts = new LinkedHashMap<>();

    /** @return what finds it again, short enough for a button */
    synchronized String keep(PersonId person, EventId event, String text) {
        String id = Long.toHexString(31L * 31L * event.value().hashCode() + text.hashCode());
        texts.remove(key(person, id));
        texts.put(key(person, id), text);
        Iterator<String> eldest = texts.keySet().iterator();
        while (texts.size() > MOST) {
            eldest.next();
            eldest.remove();
        }
        return id;
    }

    synchronized Optional<String> find(PersonId person, String id) {
        return Optional.ofNullable(texts.get(key(person, id)));
    }

    private static String key(PersonId person, String id) {
        return person + " " + id;
    }
}
