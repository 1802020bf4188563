package dev.awaitbot.archive;

import dev.awaitbot.protocol.PersonId;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the messages of a Slack export share: its people, and what was odd about them. */
final class SlackWorkspace {
    private static final int MOST_SUBTYPES = 50;

    private final Directory directory;
    private final Json json;
    private final Map<String, Long> unknownSubtypes = new TreeMap<>();

    SlackWorkspace(Directory directory, Json json) {
        this.directory = directory;
        this.json = json;
    }

    PersonId author(String id, boolean bot, @Nullable String shown, @Nullable String real) {
        if (!directory.knows(id)) {
            directory.meet(id, bot || id.equals("USLACKBOT"), shown, real);
        }
        return directory.see(id);
    }

    String text(@Nullable String raw) {
        return json.text(raw);
    }

    void unknownSubtype(@Nullable String subtype) {
        if (subtype != null && (unknownSubtypes.size() < MOST_SUBTYPES || unknownSubtypes.containsKey(subtype))) {
            unknownSubtypes.merge(subtype, 1L, Long::sum);
        }
    }

    /** How often each subtype that is not known was met. */
    Map<String, Long> unknownSubtypes() {
        return unknownSubtypes;
    }
}
