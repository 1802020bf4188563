package dev.awaitbot.archive;

import dev.awaitbot.protocol.Conversation;
import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.Group;
import dev.awaitbot.protocol.MessageId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Gathers a survey, file by file. */
final class Roll {
    private static final int MOST_LINES = 1000;

    private final Map<LeftOut, Long> leftOut = new EnumMap<>(LeftOut.class);
    private final List<Skipped> skipped = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();
    private int files;
    private int unlisted;

    void skip(String file, String reason) {
        if (skipped.size() < MOST_LINES) {
            skipped.add(new Skipped(printable(file), reason));
        } else {
            unlisted++;
        }
    }

    void skip(List<Skipped> refused) {
        refused.forEach(each -> skip(each.file(), each.reason()));
    }

    /** A name that cannot upset the terminal or the page it is shown on. */
    private static String printable(String name) {
        var out = new StringBuilder();
        Json.wellFormed(name).codePoints().limit(300).forEach(c -> {
            boolean hidden = Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
            out.appendCodePoint(hidden ? '?' : c);
        });
        return out.toString();
    }

    void note(String sentence) {
        notes.add(sentence);
    }

    void leaveOut(Map<LeftOut, Long> more) {
        more.forEach((why, count) -> leftOut.merge(why, count, Long::sum));
    }

    /** Adds a file that was read; it may hold no message at all. */
    void add(@Nullable Source source) {
        files++;
        if (source != null) {
            sources.add(source);
        }
    }

    List<Source> sources() {
        return sources;
    }

    Survey survey(Directory directory, Map<String, Group> groups, Map<MessageId, String> titles) {
        if (unlisted > 0) {
            skipped.add(new Skipped("(more)", unlisted + " more files were left out or read in part."));
        }
        Map<ConversationId, Conversation> conversations = sources.stream()
                .map(Source::conversation)
                .distinct()
                .sorted(Comparator.comparing(Conversation::name)
                        .thenComparing(each -> each.id().value()))
                .collect(Collectors.toMap(Conversation::id, each -> each, (a, b) -> a, LinkedHashMap::new));
        Map<ConversationId, Long> messages = new HashMap<>();
        Instant first = null;
        Instant last = null;
        for (Source source : sources) {
            messages.merge(source.conversation().id(), source.count(), Long::sum);
            first = first == null || source.first().isBefore(first) ? source.first() : first;
            last = last == null || source.last().isAfter(last) ? source.last() : last;
        }
        return new Survey(
                directory.people(),
                conversations,
                groups,
                titles,
                messages,
                leftOut,
                files,
                first,
                last,
                skipped,
                notes);
    }
}
