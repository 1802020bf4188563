package dev.awaitbot.archive;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** Writes a transcript the way Slack exports a workspace. */
final class SlackWriter {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Transcript transcript;

    SlackWriter(Transcript transcript) {
        this.transcript = transcript;
    }

    /** The files of the export by their paths. */
    Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(
                "channels.json",
                json(transcript.channels.stream().map(this::channel).toList()));
        files.put(
                "users.json",
                json(transcript.people.values().stream()
                        .filter(who -> !who.bot())
                        .map(SlackWriter::user)
                        .toList()));
        files.put(
                "usergroups.json",
                json(transcript.groups.keySet().stream().map(this::group).toList()));
        files.put("integration_logs.json", "[]");
        Map<String, List<Object>> days = new TreeMap<>();
        for (Transcript.Line line : transcript.lines) {
            String day = line.at.atZone(ZoneOffset.UTC).toLocalDate().toString();
            days.computeIfAbsent(line.channel + "/" + day + ".json", unused -> new ArrayList<>())
                    .add(message(line));
        }
        days.forEach((path, messages) -> files.put(path, json(messages)));
        return files;
    }

    private static String json(Object value) {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(value);
    }

    private Map<String, Object> channel(String name) {
        Set<String> members = new LinkedHashSet<>();
        transcript.lines.stream()
                .filter(line -> line.channel.equals(name) && !line.who.bot())
                .forEach(line -> members.add(id(line.who)));
        Map<String, Object> channel = new LinkedHashMap<>();
        channel.put("id", channelId(name));
        channel.put("name", name);
        channel.put("created", 1767000000);
        channel.put("is_archived", false);
        channel.put("members", members);
        return channel;
    }

    private static Map<String, Object> user(Transcript.Who who) {
        Map<String, Object> user = new LinkedHashMap<>();
        user.put("id", id(who));
        user.put("name", who.handle());
        user.put("deleted", false);
        user.put("real_name", who.name());
        user.put("tz", who.zone());
        user.put("profile", Map.of("display_name", who.name()));
        user.put("is_bot", false);
        return user;
    }

    private Map<String, Object> group(String handle) {
        Map<String, Object> group = new LinkedHashMap<>();
        group.put("id", groupId(handle));
        group.put("handle", handle);
        group.put(
                "users",
                transcript.groups.get(handle).stream()
                        .map(each -> id(transcript.people.get(each)))
                        .toList());
        return group;
    }

    private Map<String, Object> message(Transcript.Line line) {
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("type", "message");
        String subtype = subtype(line);
        if (subtype != null) {
            message.put("subtype", subtype);
        }
        if (line.who.bot()) {
            message.put("bot_id", "B" + number(line.who.number()));
            message.put("username", line.who.name());
        } else {
            message.put("user", line.deleted ? "USLACKBOT" : id(line.who));
        }
        message.put(
                "text",
                line.deleted
                        ? "This message was deleted."
                        : line.joined ? "<@" + id(line.who) + "> has joined the channel" : text(line.text));
        message.put("ts", ts(line));
        if (line.root != null || line.hasReplies) {
            message.put("thread_ts", ts(line.root == null ? line : line.root));
        }
        if (line.edited != null) {
            message.put("edited", Map.of("ts", line.edited.getEpochSecond() + ".000000"));
        }
        if (!line.files.isEmpty()) {
            message.put(
                    "files",
                    line.files.stream().map(name -> Map.of("name", name)).toList());
        }
        if (!line.marks.isEmpty()) {
            message.put("reactions", line.marks.stream().map(this::reaction).toList());
        }
        return message;
    }

    private static String subtype(Transcript.Line line) {
        if (line.deleted) {
            return "tombstone";
        }
        if (line.joined) {
            return "channel_join";
        }
        return line.who.bot() ? "bot_message" : line.broadcast ? "thread_broadcast" : null;
    }

    private Map<String, Object> reaction(Transcript.Mark mark) {
        Map<String, Object> reaction = new LinkedHashMap<>();
        reaction.put("name", mark.emoji());
        reaction.put(
                "users",
                mark.by().stream().map(each -> id(transcript.people.get(each))).toList());
        reaction.put("count", mark.by().size());
        return reaction;
    }

    private String text(String text) {
        return new Markup(transcript) {
            @Override
            String person(Transcript.Who who) {
                return "<@" + id(who) + ">";
            }

            @Override
            String group(String handle) {
                return "<!subteam^" + groupId(handle) + "|@" + handle + ">";
            }

            @Override
            String everybody(String word) {
                return "<!" + word + ">";
            }

            @Override
            String channel(String name) {
                return "<#" + channelId(name) + "|" + name + ">";
            }

            @Override
            String link(String address) {
                return "<" + plain(address) + ">";
            }

            @Override
            String plain(String words) {
                return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
            }
        }.written(text);
    }

    private static String ts(Transcript.Line line) {
        return line.at.getEpochSecond() + "." + String.format("%06d", line.number);
    }

    private static String id(Transcript.Who who) {
        return "U" + number(who.number());
    }

    private static String groupId(String handle) {
        return "S" + handle.toUpperCase(java.util.Locale.ROOT);
    }

    private String channelId(String name) {
        return "C" + number(transcript.channels.indexOf(name) + 1);
    }

    private static String number(int number) {
        return String.format("%04d", number);
    }
}
