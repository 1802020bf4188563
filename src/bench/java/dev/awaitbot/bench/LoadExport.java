package dev.awaitbot.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes a large Slack export out of a real one, always the same for the same arguments: {@code java -cp target/awaitbot.jar
 * src/bench/java/dev/awaitbot/bench/LoadExport.java REAL.zip OUT.zip 1000000}.
 *
 * <p>Each fifteen copies make a department with channels and people of its own; inside it the copies are shifted by whole weeks, so
 * that weekdays and working hours stay true, and by a few minutes, so that they share their days as a busy team does. People are
 * renamed, in the texts too. 100,000 messages and 1,000,000 so differ in how many departments there are, not in how dense they are.
 */
public final class LoadExport {
    private static final int COPIES_IN_A_DEPARTMENT = 15;
    private static final int WEEKS = 5;
    private static final long WEEK_SECONDS = 7 * 86_400L;
    private static final long SEED = 20_260_101;
    private static final String[] ENDINGS = {"an", "el", "io", "ra", "us", "ine", "o", "ika", "mir", "dor"};
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private record Entry(String folder, int rank, ObjectNode message) {}

    private final List<Entry> entries = new ArrayList<>();
    private final ArrayNode users;
    private final ArrayNode channels;
    private final long messages;

    private LoadExport(Path real, long messages) throws IOException {
        this.messages = messages;
        try (var zip = new ZipFile(real.toFile())) {
            users = (ArrayNode) read(zip, "users.json");
            channels = (ArrayNode) read(zip, "channels.json");
            List<Map.Entry<String, ObjectNode>> found = new ArrayList<>();
            for (ZipEntry entry : zip.stream()
                    .filter(each -> each.getName().matches("[^/]+/[0-9-]+\\.json"))
                    .toList()) {
                String folder = entry.getName().substring(0, entry.getName().indexOf('/'));
                read(zip, entry.getName()).forEach(each -> found.add(Map.entry(folder, (ObjectNode) each)));
            }
            found.sort(Comparator.comparing(each -> each.getValue().get("ts").asString()));
            for (Map.Entry<String, ObjectNode> each : found) {
                entries.add(new Entry(each.getKey(), entries.size(), each.getValue()));
            }
        }
    }

    public static void main(String[] args) throws IOException {
        if (args.length != 3) {
            System.err.println("Usage: LoadExport REAL.zip OUT.zip MESSAGES");
            System.exit(2);
        }
        new LoadExport(Path.of(args[0]), Long.parseLong(args[2])).write(Path.of(args[1]));
    }

    private static JsonNode read(ZipFile zip, String name) throws IOException {
        try (InputStream in = zip.getInputStream(zip.getEntry(name))) {
            return JSON.readTree(in);
        }
    }

    private void write(Path out) throws IOException {
        int copies = Math.toIntExact((messages + entries.size() - 1) / entries.size());
        int departments = (copies + COPIES_IN_A_DEPARTMENT - 1) / COPIES_IN_A_DEPARTMENT;
        ArrayNode people = JSON.createArrayNode();
        ArrayNode places = JSON.createArrayNode();
        try (var zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(out)))) {
            for (int d = 0; d < departments; d++) {
                var department = new Department(d);
                users.forEach(each -> people.add(department.user((ObjectNode) each)));
                channels.forEach(each -> places.add(department.channel((ObjectNode) each)));
                department.write(zip, Math.min(COPIES_IN_A_DEPARTMENT, copies - d * COPIES_IN_A_DEPARTMENT));
            }
            put(zip, "users.json", people);
            put(zip, "channels.json", places);
        }
        System.out.println(messages + " messages in " + departments + " departments: " + out);
    }

    private static void put(ZipOutputStream zip, String name, JsonNode json) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(JSON.writeValueAsString(json).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /** One department: its own names for people and channels. */
    private final class Department {
        private final int number;
        private final Map<String, String> names = new HashMap<>();
        private final Random random;

        Department(int number) {
            this.number = number;
            this.random = new Random(SEED + number);
            users.forEach(each -> names.put(each.at("/profile/display_name").asString(), ""));
            names.remove("");
            names.replaceAll((name, unused) ->
                    name + ENDINGS[number % ENDINGS.length] + (number < ENDINGS.length ? "" : number));
        }

        /** Ids keep their form: U0007 is U010007 in department 1. */
        private String id(String id) {
            return id.charAt(0) + String.format("%02d", number) + id.substring(1);
        }

        ObjectNode user(ObjectNode user) {
            ObjectNode copy = user.deepCopy();
            copy.put("id", id(copy.get("id").asString()));
            copy.put("name", renamed(copy.get("real_name").asString()).toLowerCase(java.util.Locale.ROOT));
            copy.put("real_name", renamed(copy.get("real_name").asString()));
            ObjectNode profile = (ObjectNode) copy.get("profile");
            profile.put("real_name", renamed(profile.get("real_name").asString()));
            profile.put("display_name", renamed(profile.get("display_name").asString()));
            return copy;
        }

        ObjectNode channel(ObjectNode channel) {
            ObjectNode copy = channel.deepCopy();
            copy.put("id", id(copy.get("id").asString()));
            copy.put("name", folder(copy.get("name").asString()));
            ArrayNode members = JSON.createArrayNode();
            copy.get("members").forEach(each -> members.add(id(each.asString())));
            copy.set("members", members);
            return copy;
        }

        private String folder(String name) {
            return name + "-" + number;
        }

        void write(ZipOutputStream zip, int copies) throws IOException {
            long[] shifts = new long[copies];
            for (int i = 0; i < copies; i++) {
                shifts[i] = i % WEEKS * WEEK_SECONDS + i / WEEKS * 420L + random.nextInt(120);
            }
            for (String folder :
                    entries.stream().map(Entry::folder).distinct().sorted().toList()) {
                SortedMap<String, List<ObjectNode>> days = new TreeMap<>();
                for (int i = 0; i < copies; i++) {
                    long left = messages - (long) (number * COPIES_IN_A_DEPARTMENT + i) * entries.size();
                    for (Entry each : entries) {
                        if (each.folder.equals(folder) && each.rank < left) {
                            ObjectNode message = message(each.message, shifts[i]);
                            days.computeIfAbsent(day(message), unused -> new ArrayList<>())
                                    .add(message);
                        }
                    }
                }
                for (Map.Entry<String, List<ObjectNode>> day : days.entrySet()) {
                    day.getValue()
                            .sort(Comparator.comparing(each -> each.get("ts").asString()));
                    ArrayNode list = JSON.createArrayNode();
                    day.getValue().forEach(list::add);
                    put(zip, folder(folder) + "/" + day.getKey() + ".json", list);
                }
            }
        }

        private static String day(ObjectNode message) {
            String ts = message.get("ts").asString();
            return Instant.ofEpochSecond(Long.parseLong(ts.substring(0, ts.indexOf('.'))))
                    .atZone(ZoneOffset.UTC)
                    .toLocalDate()
                    .toString();
        }

        /** Everything is carried over; ids of people, names in texts and times become those of the copy. */
        private ObjectNode message(ObjectNode original, long shift) {
            return (ObjectNode) carried("", original, shift);
        }

        private JsonNode carried(String field, JsonNode node, long shift) {
            if (node.isObject()) {
                ObjectNode copy = JSON.createObjectNode();
                node.properties()
                        .forEach(each -> copy.set(each.getKey(), carried(each.getKey(), each.getValue(), shift)));
                return copy;
            }
            if (node.isArray()) {
                ArrayNode copy = JSON.createArrayNode();
                node.forEach(each -> copy.add(carried(field, each, shift)));
                return copy;
            }
            if (!node.isString()) {
                return node;
            }
            String text = node.asString();
            return JSON.getNodeFactory()
                    .stringNode(
                            switch (field) {
                                case "ts", "thread_ts", "latest_reply" -> shifted(text, shift);
                                case "user", "users", "reply_users", "parent_user_id" -> id(text);
                                case "text" -> renamed(text);
                                default -> text;
                            });
        }

        private static String shifted(String ts, long shift) {
            int dot = ts.indexOf('.');
            return Long.parseLong(ts.substring(0, dot)) + shift + ts.substring(dot);
        }

        /** Replaces names and the ids in mentions, word by word. */
        private String renamed(String text) {
            var out = new StringBuilder(text.length() + 32);
            int at = 0;
            while (at < text.length()) {
                int end = at;
                while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
                    end++;
                }
                String word = text.substring(at, end);
                boolean mention = at > 1 && text.startsWith("<@U", at - 2);
                out.append(mention ? id(word) : names.getOrDefault(word, word));
                if (end < text.length()) {
                    out.append(text.charAt(end));
                }
                at = end + 1;
            }
            return out.toString();
        }
    }
}
