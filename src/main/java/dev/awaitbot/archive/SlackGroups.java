package dev.awaitbot.archive;

import dev.awaitbot.protocol.Group;
import java.util.Map;
import java.util.Set;

/** Learns user groups from the messages that mention them: most exports do not list them. */
final class SlackGroups {
    private static final String MARK = "<!subteam^";

    private SlackGroups() {}

    static void mentioned(String text, Map<String, Group> groups) {
        for (int at = text.indexOf(MARK); at >= 0; at = text.indexOf(MARK, at + 1)) {
            int start = at + MARK.length();
            int end = text.indexOf('>', start);
            if (end < 0 || end - start > 200) {
                continue;
            }
            String body = text.substring(start, end);
            int bar = body.indexOf('|');
            String id = bar < 0 ? body : body.substring(0, bar);
            String label = bar < 0 ? "" : body.substring(bar + 1);
            String handle = label.startsWith("@") ? label.substring(1) : label;
            if (!id.isBlank() && (!handle.isBlank() || !groups.containsKey(id))) {
                groups.put(id, new Group(id, handle.isBlank() ? id : handle, Set.of()));
            }
        }
    }
}
