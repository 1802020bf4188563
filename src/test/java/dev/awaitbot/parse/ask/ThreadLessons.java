package dev.awaitbot.parse.ask;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes {@code dev-threads.jsonl} of labelled threads and the Slack export they come from: {@code ThreadLessons LABELS.jsonl
 * EXPORT.zip OUT.jsonl}. The labels there ask for more than the words of one message can tell, so a message is left out where they
 * differ from those of single messages: what continues an ask, and questions that were judged by what they serve.
 */
final class ThreadLessons {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int RUN = 5;

    private ThreadLessons() {}

    public static void main(String[] args) throws IOException {
        Map<String, List<JsonNode>> messages = messages(Path.of(args[1]));
        List<Lesson> known = Lesson.of("dev");
        var seen = new HashSet<String>();
        var lines = new ArrayList<String>();
        for (String line : Files.readAllLines(Path.of(args[0]))) {
            JsonNode thread = JSON.readTree(line);
            String key = thread.path("channel").asString() + " "
                    + thread.path("thread_ts").asString();
            for (Map<String, Object> lesson : lessons(thread, messages.get(key), known)) {
                if (seen.add((String) lesson.get("text"))) {
                    lines.add(JSON.writeValueAsString(lesson));
                }
            }
        }
        Files.write(Path.of(args[2]), lines);
    }

    /** The messages of each thread, by channel and the time of the first, in the order of time. */
    private static Map<String, List<JsonNode>> messages(Path export) throws IOException {
        var threads = new HashMap<String, List<JsonNode>>();
        try (var zip = new ZipFile(export.toFile())) {
            for (var entry : zip.stream().filter(e -> e.getName().contains("/")).toList()) {
                String channel = entry.getName().substring(0, entry.getName().indexOf('/'));
                try (InputStream in = zip.getInputStream(entry)) {
                    for (JsonNode message : JSON.readTree(in.readAllBytes())) {
                        String ts = message.path("thread_ts")
                                .asString(message.path("ts").asString());
                        threads.computeIfAbsent(channel + " " + ts, none -> new ArrayList<>())
                                .add(message);
                    }
                }
            }
        }
        threads.values().forEach(thread -> thread.sort(Comparator.comparing(m -> Double.valueOf(ts(m)))));
        return threads;
    }

    private static String ts(JsonNode message) {
        return message.path("ts").asString();
    }

    private static List<Map<String, Object>> lessons(JsonNode thread, List<JsonNode> messages, List<Lesson> known) {
        Map<String, String> first = new HashMap<>();
        thread.path("bursts")
                .forEach(burst -> burst.forEach(
                        ts -> first.put(ts.asString(), burst.get(0).asString())));
        Set<String> asks = new HashSet<>();
        Set<String> asksBack = new HashSet<>();
        Set<String> ignored = new HashSet<>();
        for (JsonNode request : thread.path("requests")) {
            asks.add(request.path("message_ts").asString());
            asksBack.add(request.path("ask_back_ts").asString(""));
        }
        thread.path("ignore_ts").forEach(ts -> ignored.add(ts.asString()));
        var bursts = new TreeMap<Double, List<JsonNode>>();
        for (JsonNode message : messages) {
            String ts = first.getOrDefault(ts(message), ts(message));
            bursts.computeIfAbsent(Double.valueOf(ts), none -> new ArrayList<>())
                    .add(message);
        }
        var lessons = new ArrayList<Map<String, Object>>();
        String group = thread.path("id").asString();
        for (List<JsonNode> burst : bursts.values()) {
            String text = String.join(
                    "\n", burst.stream().map(m -> m.path("text").asString()).toList());
            Lesson same = known.stream()
                    .filter(lesson -> same(text, lesson.text()))
                    .findFirst()
                    .orElse(null);
            boolean asked = holds(burst, asks);
            boolean question = text.contains("?");
            boolean told = !asked && holds(burst, asksBack) && question;
            if (same != null) {
                group = same.group();
            } else if (!holds(burst, ignored) && (asked || told || !question && !holds(burst, asksBack))) {
                lessons.add(lesson(thread, burst.get(0), text, asked || told));
            }
        }
        for (Map<String, Object> lesson : lessons) {
            lesson.put("thread", group);
        }
        return lessons;
    }

    private static boolean holds(List<JsonNode> burst, Set<String> times) {
        return burst.stream().anyMatch(message -> times.contains(ts(message)));
    }

    private static Map<String, Object> lesson(JsonNode thread, JsonNode message, String text, boolean request) {
        var lesson = new TreeMap<String, Object>();
        lesson.put("id", thread.path("id").asString() + "-" + ts(message));
        lesson.put("platform", "slack");
        lesson.put("opens_thread", ts(message).equals(thread.path("thread_ts").asString()));
        lesson.put("text", Private.masked(text));
        lesson.put("is_request", request);
        return lesson;
    }

    /** Whether two texts are one message, people's names apart: most runs of five words of the shorter are in the other. */
    private static boolean same(String one, String other) {
        Set<String> a = runs(one);
        Set<String> b = runs(other);
        long common = a.stream().filter(b::contains).count();
        return common > 0 && 2 * common > Math.min(a.size(), b.size());
    }

    private static Set<String> runs(String text) {
        String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+");
        var runs = new HashSet<String>();
        for (int i = 0; i + RUN <= words.length; i++) {
            runs.add(String.join(" ", List.of(words).subList(i, i + RUN)));
        }
        if (runs.isEmpty()) {
            runs.add(String.join(" ", words));
        }
        return runs;
    }
}
