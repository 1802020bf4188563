package dev.awaitbot.archive;

import dev.awaitbot.protocol.Conversation;
import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.Group;
import dev.awaitbot.protocol.Message;
import dev.awaitbot.protocol.MessageId;
import dev.awaitbot.protocol.Person;
import dev.awaitbot.protocol.PersonId;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Several exports read as one; where they overlap, a message counts once. */
final class JoinedArchive implements Archive {
    private final List<Export> exports;
    private final List<Skipped> unreadable;
    private final Limits limits;
    private @Nullable Survey survey;

    /** @param unreadable what was given besides and could not be opened */
    JoinedArchive(List<Export> exports, List<Skipped> unreadable, Limits limits) {
        this.exports = List.copyOf(exports);
        this.unreadable = List.copyOf(unreadable);
        this.limits = limits;
    }

    @Override
    public String kind() {
        List<String> kinds = exports.stream().map(Export::kind).distinct().toList();
        return kinds.size() == 1 ? kinds.get(0) : "mixed";
    }

    @Override
    public Survey survey(Progress progress) {
        if (survey == null) {
            survey = joined(exports.stream().map(each -> each.survey(progress)).toList());
        }
        return survey;
    }

    private Survey joined(List<Survey> parts) {
        Map<PersonId, Person> people = new HashMap<>();
        Map<ConversationId, Conversation> conversations = new HashMap<>();
        Map<String, Group> groups = new HashMap<>();
        Map<MessageId, String> titles = new HashMap<>();
        Map<ConversationId, Long> messages = new HashMap<>();
        Map<LeftOut, Long> leftOut = new HashMap<>();
        List<Skipped> skipped = new ArrayList<>(unreadable);
        List<String> notes = new ArrayList<>();
        for (Survey part : parts) {
            part.people().forEach(people::putIfAbsent);
            part.conversations().forEach(conversations::putIfAbsent);
            part.groups().forEach(groups::putIfAbsent);
            part.titles().forEach(titles::putIfAbsent);
            part.messages().forEach((id, count) -> messages.merge(id, count, Long::sum));
            part.leftOut().forEach((why, count) -> leftOut.merge(why, count, Long::sum));
            skipped.addAll(part.skipped());
            notes.addAll(part.notes());
        }
        return new Survey(
                sorted(
                        people,
                        Comparator.comparing(Person::name)
                                .thenComparing(each -> each.id().value())),
                sorted(
                        conversations,
                        Comparator.comparing(Conversation::name)
                                .thenComparing(each -> each.id().value())),
                groups,
                titles,
                messages,
                leftOut,
                parts.stream().mapToInt(Survey::files).sum(),
                parts.stream()
                        .map(Survey::first)
                        .filter(Objects::nonNull)
                        .min(Instant::compareTo)
                        .orElse(null),
                parts.stream()
                        .map(Survey::last)
                        .filter(Objects::nonNull)
                        .max(Instant::compareTo)
                        .orElse(null),
                skipped,
                notes);
    }

    private static <K, V> Map<K, V> sorted(Map<K, V> map, Comparator<V> order) {
        return map.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(order))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
    }

    @Override
    public Tally read(Consumer<Message> reader, Progress progress) {
        Map<LeftOut, Long> before = survey().leftOut();
        List<Source> sources =
                exports.stream().flatMap(each -> each.sources().stream()).toList();
        return new Merge(sources, limits).run(reader, progress).with(before);
    }

    @Override
    public void close() throws IOException {
        for (Export export : exports) {
            export.close();
        }
    }
}
