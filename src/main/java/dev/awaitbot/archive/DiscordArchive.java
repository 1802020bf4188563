package dev.awaitbot.archive;

import dev.awaitbot.protocol.Conversation;
import dev.awaitbot.protocol.Conversation.Kind;
import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.MessageId;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/** Files of DiscordChatExporter in JSON: one per channel or thread, or several if the exporter split them. */
final class DiscordArchive extends Export {
    private final Directory directory = new Directory();
    private final DiscordServer server = new DiscordServer(directory, json());

    DiscordArchive(Box box, Limits limits) {
        super(box, limits);
    }

    /** Whether a file begins as the exporter's do. */
    static boolean recognises(Box box, String file, Limits limits) {
        try {
            return head(box, file, new Json(limits)) != null;
        } catch (IOException | JacksonException e) {
            return false;
        }
    }

    private static @Nullable DiscordHead head(Box box, String file, Json json) throws IOException {
        try (InputStream in = box.open(file);
                JsonParser parser = json.openLeniently(in)) {
            return DiscordHead.read(parser);
        }
    }

    @Override
    public String kind() {
        return "discord";
    }

    @Override
    Survey survey(Roll roll, Progress progress) {
        SortedMap<String, DiscordHead> heads = heads(roll);
        Map<String, Conversation> conversations = conversations(heads);
        long total = heads.keySet().stream().mapToLong(box()::size).sum();
        long done = 0;
        var pass = new Pass(roll, directory::see);
        for (Map.Entry<String, DiscordHead> each : heads.entrySet()) {
            DiscordHead head = each.getValue();
            Conversation conversation = conversations.get(place(head));
            if (conversation != null) {
                ConversationId id = conversation.id();
                FileSurvey.enter(each.getKey(), conversation, lenient -> open(each.getKey(), head, id, lenient), pass);
            }
            done += box().size(each.getKey());
            progress.at(done, total);
        }
        server.learned();
        server.unknownTypes()
                .forEach((type, count) ->
                        roll.note("Messages of the unknown type \"" + type + "\" were kept (" + count + ")."));
        return roll.survey(directory, server.groups(), titles(heads, conversations));
    }

    private SortedMap<String, DiscordHead> heads(Roll roll) {
        SortedMap<String, DiscordHead> heads = new TreeMap<>();
        long others = 0;
        for (String file : box().files()) {
            if (!file.endsWith(".json")) {
                others++;
                continue;
            }
            try {
                DiscordHead head = head(box(), file, json());
                if (head == null) {
                    roll.skip(file, "It is no file of DiscordChatExporter; it is left out.");
                } else {
                    heads.put(file, head);
                }
            } catch (IOException | JacksonException e) {
                roll.skip(file, Trouble.reason(e) + " It is left out.");
            }
        }
        if (others > 0) {
            roll.note(others + " other files (pictures, attachments) were not read.");
        }
        return heads;
    }

    private static String place(DiscordHead head) {
        return head.thread() && head.parent() != null ? head.parent() : head.id();
    }

    /** Threads and posts stand in the conversation that holds them; it may have no file of its own. */
    private Map<String, Conversation> conversations(SortedMap<String, DiscordHead> heads) {
        Map<String, Conversation> conversations = new HashMap<>();
        for (DiscordHead head : heads.values()) {
            if (!head.thread()) {
                conversations.putIfAbsent(head.id(), conversation(head.id(), head.name(), kind(head.type())));
                server.channel(head.name(), head.id());
            }
        }
        for (DiscordHead head : heads.values()) {
            if (head.thread()) {
                String name = head.parentName() == null ? place(head) : head.parentName();
                Kind kind = head.post() ? Kind.FORUM : Kind.CHANNEL;
                conversations.putIfAbsent(place(head), conversation(place(head), name, kind));
                server.channel(name, place(head));
                server.thread(head.id());
            }
        }
        return conversations;
    }

    private static Conversation conversation(String id, String name, Kind kind) {
        return new Conversation(new ConversationId(id), name, kind, Set.of());
    }

    private static Kind kind(String type) {
        return switch (type) {
            case "DirectTextChat", "1" -> Kind.DIRECT;
            case "DirectGroupTextChat", "3" -> Kind.GROUP_DIRECT;
            case "GuildForum", "GuildMedia" -> Kind.FORUM;
            default -> Kind.CHANNEL;
        };
    }

    private MessageReader open(String file, DiscordHead head, ConversationId id, boolean lenient) throws IOException {
        InputStream in = box().open(file);
        JsonParser parser = lenient ? json().openLeniently(in) : json().open(in);
        return new DiscordMessages(parser, id, head.thread() ? head.id() : null, server);
    }

    private Map<MessageId, String> titles(
            SortedMap<String, DiscordHead> heads, Map<String, Conversation> conversations) {
        Map<MessageId, String> titles = new HashMap<>();
        for (DiscordHead head : heads.values()) {
            Conversation conversation = conversations.get(place(head));
            if (head.thread() && conversation != null && conversation.kind() == Kind.FORUM) {
                titles.put(server.root(head.id()), head.name());
            }
        }
        return titles;
    }
}
