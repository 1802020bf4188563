package dev.awaitbot.archive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** Writes a transcript the way DiscordChatExporter writes a server: a file per channel and per thread. */
final class DiscordWriter {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final long DISCORD_EPOCH = 1_420_070_400_000L;

    private final Transcript transcript;

    DiscordWriter(Transcript transcript) {
        this.transcript = transcript;
    }

    /** The files of the export by their names. */
    Map<String, String> files() {
        Map<String, List<Object>> messages = new TreeMap<>();
        Map<String, Map<String, Object>> heads = new TreeMap<>();
        for (Transcript.Line line : transcript.lines) {
            String file = line.root == null
                    ? "tern - " + line.channel + ".json"
                    : "tern - " + line.channel + " - " + id(line.root) + ".json";
            heads.computeIfAbsent(file, unused -> line.root == null ? channel(line.channel) : thread(line.root));
            List<Object> list = messages.computeIfAbsent(file, unused -> new ArrayList<>());
            if (line.root != null && list.isEmpty()) {
                list.add(starter(line));
            }
            if (!line.deleted) {
                list.add(message(line));
            }
        }
        Map<String, String> files = new LinkedHashMap<>();
        heads.forEach((file, head) -> {
            Map<String, Object> content = new LinkedHashMap<>();
            content.put("guild", Map.of("id", "800000000000000002", "name", "tern"));
            content.put("channel", head);
            content.put("dateRange", Map.of());
            content.put("messages", messages.get(file));
            content.put("messageCount", messages.get(file).size());
            files.put(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(content));
        });
        return files;
    }

    private Map<String, Object> channel(String name) {
        return Map.of(
                "id",
                channelId(name),
                "type",
                "GuildTextChat",
                "categoryId",
                "1",
                "category",
                "Text Channels",
                "name",
                name);
    }

    private Map<String, Object> thread(Transcript.Line root) {
        String name = root.text.substring(0, Math.min(40, root.text.length()));
        return Map.of(
                "id",
                id(root),
                "type",
                "GuildPublicThread",
                "categoryId",
                channelId(root.channel),
                "category",
                root.channel,
                "name",
                name);
    }

    /** What Discord puts at the top of a thread that began with a message in the channel. */
    private Map<String, Object> starter(Transcript.Line first) {
        Map<String, Object> starter = new LinkedHashMap<>();
        starter.put("id", String.valueOf(Long.parseLong(id(first)) - 1));
        starter.put("type", "21");
        starter.put("timestamp", first.at.toString().replace("Z", "+00:00"));
        starter.put("content", "");
        starter.put("author", person(first.root.who));
        return starter;
    }

    private Map<String, Object> message(Transcript.Line line) {
        List<Object> mentions = new ArrayList<>();
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("id", id(line));
        message.put("type", line.joined ? "GuildMemberJoin" : "Default");
        message.put("timestamp", time(line.at, line.number));
        message.put("timestampEdited", line.edited == null ? null : time(line.edited, 0));
        message.put("isPinned", false);
        message.put("content", line.joined ? "Joined the server." : text(line.text, mentions));
        message.put("author", person(line.who));
        message.put(
                "attachments",
                line.files.stream().map(name -> Map.of("fileName", name)).toList());
        message.put("embeds", List.of());
        message.put("stickers", List.of());
        message.put("reactions", line.marks.stream().map(this::reaction).toList());
        message.put("mentions", mentions);
        return message;
    }

    private Map<String, Object> person(Transcript.Who who) {
        Map<String, Object> person = new LinkedHashMap<>();
        person.put("id", "9000000000000000" + String.format("%02d", who.number()));
        person.put("name", who.handle());
        person.put("discriminator", "0000");
        person.put("nickname", who.name());
        person.put("isBot", who.bot());
        person.put(
                "roles",
                transcript.groups.entrySet().stream()
                        .filter(group -> group.getValue().contains(who.handle()))
                        .map(group -> Map.of("id", roleId(group.getKey()), "name", group.getKey()))
                        .toList());
        return person;
    }

    private Map<String, Object> reaction(Transcript.Mark mark) {
        String code = mark.emoji().equals("+1") ? "thumbsup" : mark.emoji();
        Map<String, Object> reaction = new LinkedHashMap<>();
        reaction.put("emoji", Map.of("id", "", "name", code, "code", code, "isAnimated", false));
        reaction.put("count", mark.by().size());
        reaction.put(
                "users",
                mark.by().stream()
                        .map(each -> person(transcript.people.get(each)))
                        .toList());
        return reaction;
    }

    private String text(String text, List<Object> mentions) {
        return new Markup(transcript) {
            @Override
            String person(Transcript.Who who) {
                mentions.add(DiscordWriter.this.person(who));
                return "@" + who.name();
            }

            @Override
            String group(String handle) {
                return "@" + handle;
            }

            @Override
            String everybody(String word) {
                return "@" + word;
            }

            @Override
            String channel(String name) {
                return "#" + name;
            }

            @Override
            String link(String address) {
                return address;
            }

            @Override
            String plain(String words) {
                return words;
            }
        }.written(text);
    }

    /** With the fraction of a second that Discord knows and Slack does not. */
    private static String time(Instant at, int number) {
        return at.plusMillis(number).toString().replace("Z", "+00:00");
    }

    private static String id(Transcript.Line line) {
        return String.valueOf((line.at.toEpochMilli() + line.number - DISCORD_EPOCH) << 22 | 1);
    }

    private String channelId(String name) {
        return "70000000000000000" + (transcript.channels.indexOf(name) + 1);
    }

    private String roleId(String handle) {
        return "60000000000000000" + (List.copyOf(transcript.groups.keySet()).indexOf(handle) + 1);
    }
}
