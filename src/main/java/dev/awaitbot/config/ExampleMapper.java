package dev.awaitbot.config;

import dev.awaitbot.protocol.Conversation;
import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.Letter;
import dev.awaitbot.protocol.Policies;
import dev.awaitbot.protocol.Verdict;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes examples of what was written, and refuses those that nothing could fail. */
final class ExampleMapper {
    private static final LocalDateTime USUAL = LocalDateTime.of(2026, 3, 2, 10, 0);
    private static final List<String> OF_REQUESTS = List.of("findings", "letters", "nudge", "owner", "due");

    private final Vocabulary vocabulary;
    private final Policies policies;

    ExampleMapper(Vocabulary vocabulary, Policies policies) {
        this.vocabulary = vocabulary;
        this.policies = policies;
    }

    List<Example> examples(Section policy) {
        return policy.items("examples").stream().map(this::example).toList();
    }

    private Example example(Section section) {
        String channel = section.text("channel");
        String key = channel != null && channel.startsWith("#") ? channel.substring(1) : channel;
        ZoneId zone = zone(key);
        if (section.has("message") == section.has("thread")) {
            section.problem(
                    section.has("thread") ? "thread" : "message",
                    "an example is about one message or about one thread",
                    "message or thread");
        }
        String thread = section.read("thread", null, text -> {
            vocabulary.thread().accept(text);
            return text;
        });
        return new Example(
                section.place().file(),
                section.place().line(),
                section.text("name", ""),
                key,
                zone,
                section.has("message") ? message(section.sub("message"), zone) : null,
                thread,
                expected(section, zone));
    }

    private ZoneId zone(@Nullable String channel) {
        return channel == null
                ? policies.standard().availability().zone()
                : policies.of(new Conversation(
                                new ConversationId(channel), channel, Conversation.Kind.CHANNEL, Set.of()))
                        .availability()
                        .zone();
    }

    private static Example.Single message(Section section, ZoneId zone) {
        Instant at = section.value("at", USUAL.atZone(zone).toInstant(), text -> instant(text, zone));
        return new Example.Single(section.text("author", "lee"), at, section.text("text", ""));
    }

    private Example.Expected expected(Section example, ZoneId zone) {
        Section section = example.sub("expect");
        Boolean request = section.has("request") ? section.flag("request", true) : null;
        List<String> asked = OF_REQUESTS.stream().filter(section::has).toList();
        if (request == null && asked.isEmpty()) {
            example.problem(
                    "expect",
                    "this expects nothing, so nothing could fail it",
                    "request, " + String.join(", ", OF_REQUESTS));
        }
        if (Boolean.FALSE.equals(request) && !asked.isEmpty()) {
            section.problem(asked.get(0), "what is no request has none of this", "request: false alone");
        }
        return new Example.Expected(
                request,
                section.has("findings") ? section.values("findings", this::finding) : null,
                letters(section.sub("letters")),
                section.has("nudge") ? section.flag("nudge", false) : null,
                section.text("owner"),
                section.read("due", null, text -> instant(text, zone)));
    }

    private String finding(String code) {
        if (vocabulary.findings().contains(code)) {
            return code;
        }
        List<String> known = vocabulary.findings().stream().sorted().toList();
        throw Section.refusal(
                "there is no finding of this code" + Suggestion.said(code, known), String.join(", ", known));
    }

    private static Map<Letter, Verdict> letters(Section section) {
        var letters = new EnumMap<Letter, Verdict>(Letter.class);
        for (Letter letter : Letter.values()) {
            if (section.has(letter.key())) {
                letters.put(letter, section.choice(letter.key(), Verdict.PASS));
            }
        }
        return letters;
    }

    private static Instant instant(String text, ZoneId zone) {
        String written = text.strip().replaceFirst("(?<=\\d) +(?=\\d)", "T");
        try {
            TemporalAccessor time =
                    DateTimeFormatter.ISO_DATE_TIME.parseBest(written, ZonedDateTime::from, LocalDateTime::from);
            return time instanceof ZonedDateTime zoned
                    ? zoned.toInstant()
                    : LocalDateTime.from(time).atZone(zone).toInstant();
        } catch (DateTimeException notOne) {
            throw Section.refusal("\"" + text + "\" is no day with a time", "2026-03-02 10:00, 2026-03-02T10:00+01:00");
        }
    }
}
