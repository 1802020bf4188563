package dev.awaitbot.archive;

import java.util.List;
import java.util.Locale;

/**
 * What a platform tells of its own housekeeping as a plain message: "@lee created a new stream". Chats that moved from one platform
 * to another keep such lines under an account that looks like anybody's, in one export format marked as a program and in the other
 * not, so they are known by their words.
 */
final class Notices {
    private static final int LONGEST_NAME = 80;
    private static final int WORDS_IN_A_NAME = 4;

    /** How the line begins where nobody is named first. */
    private static final List<String> OPENINGS =
            List.of("this topic was moved ", "this thread was moved ", "stream created by ", "channel created by ");

    /** What follows the name of whoever did it. */
    private static final List<String> DEEDS = List.of(
            " has marked this topic as ",
            " created a new stream ",
            " just created a new stream ",
            " created a new channel ",
            " renamed stream ",
            " renamed channel ",
            " changed the description for this ",
            " changed the access permissions for this ",
            " changed the <");

    private Notices() {}

    static boolean told(String text) {
        // Nearly all lines begin otherwise.
        if (text.isEmpty() || "tTsScC*@<".indexOf(text.charAt(0)) < 0) {
            return false;
        }
        String start =
                text.substring(0, Math.min(text.length(), 2 * LONGEST_NAME)).toLowerCase(Locale.ROOT);
        if (OPENINGS.stream().anyMatch(start::startsWith)
                || (start.startsWith("*") && start.contains("* stream created by "))) {
            return true;
        }
        boolean named = start.startsWith("@") || start.startsWith("<@");
        return named
                && DEEDS.stream().anyMatch(deed -> {
                    int at = start.indexOf(deed);
                    return at > 0 && at <= LONGEST_NAME && name(start, at);
                });
    }

    /** Whether all before the deed can be one name: no sentence ends there and no second mention stands there. */
    private static boolean name(String start, int end) {
        String name = start.substring(0, end);
        return name.indexOf('@', name.indexOf('@') + 1) < 0
                && name.chars().noneMatch(c -> ",.;:!?\n".indexOf(c) >= 0)
                && name.chars().filter(c -> c == ' ').count() < WORDS_IN_A_NAME;
    }
}
