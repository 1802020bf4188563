package dev.awaitbot.archive;

import dev.awaitbot.protocol.Conversation;
import dev.awaitbot.protocol.Conversation.Kind;
import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.Group;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/** A Slack export: lists of users and conversations, and a folder per conversation with a file per day. */
final class SlackArchive extends Export {
    /** Files of the export that hold no messages; anything else unknown is named as left out. */
    private static final Set<String> OTHER = Set.of(
            "integration_logs.json",
            "canvases.json",
            "canvas_in_the_conversation.json",
            "file_conversations.json",
            "huddle_transcripts.json",
            "lists.json",
            "org_users.json",
            "content_flags.json");

    private final String root;
    private final Directory directory = new Directory();
    private final SlackWorkspace workspace = new SlackWorkspace(directory, json());
    private final SlackLists lists = new SlackLists(directory);
    private final Map<String, Conversation> conversations = new HashMap<>();

    /** @param root the folder inside the box where the lists lie, ending in "/", or empty */
    SlackArchive(Box box, String root, Limits limits) {
        super(box, limits);
        this.root = root;
    }

    /** The folder that holds a Slack export's lists or days, or null if there is none. */
    static @Nullable String root(List<String> files) {
        String best = null;
        for (String file : files) {
            String name = file.substring(file.lastIndexOf('/') + 1);
            boolean list = name.equals("users.json") || SlackLists.CONVERSATIONS.containsKey(name);
            String folder = file.substring(0, file.length() - name.length());
            if (list && (best == null || folder.length() < best.length())) {
                best = folder;
            }
        }
        return best == null && files.stream().anyMatch(file -> day(file) && slashes(file) == 1) ? "" : best;
    }

    private static long slashes(String file) {
        return file.chars().filter(c -> c == '/').count();
    }

    /** Whether the file is named after a day: {@code 2024-02-29.json}. */
    private static boolean day(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        if (name.length() != 15 || !name.endsWith(".json")) {
            return false;
        }
        for (int i = 0; i < 10; i++) {
            char c = name.charAt(i);
            boolean dash = i == 4 || i == 7;
            if (dash ? c != '-' : (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String kind() {
        return "slack";
    }

    @Override
    Survey survey(Roll roll, Progress progress) {
        lists(roll);
        Map<String, Group> mentioned = new HashMap<>();
        var pass = new Pass(roll, message -> {
            directory.see(message);
            SlackGroups.mentioned(message.text(), mentioned);
        });
        long total = box().files().stream().mapToLong(box()::size).sum();
        long done = 0;
        for (String file : box().files()) {
            if (file.startsWith(root)) {
                file(file, pass);
            } else {
                roll.skip(file, "It lies outside the export's folder; it is not read.");
            }
            done += box().size(file);
            progress.at(done, total);
        }
        notes(roll);
        mentioned.putAll(lists.groups());
        return roll.survey(directory, mentioned, Map.of());
    }

    /** People come first: conversations of two are called after them. */
    private void lists(Roll roll) {
        List<String> files = box().files();
        if (!files.contains(root + "users.json")) {
            roll.note("There is no users.json: people are shown as the messages name them, or by their ids.");
        }
        list(roll, "users.json");
        SlackLists.CONVERSATIONS.keySet().forEach(file -> list(roll, file));
        SlackLists.GROUPS.forEach(file -> list(roll, file));
    }

    private void list(Roll roll, String file) {
        if (!box().files().contains(root + file)) {
            return;
        }
        try (InputStream in = box().open(root + file);
                JsonParser parser = json().openLeniently(in)) {
            lists.read(file, parser);
        } catch (IOException | JacksonException e) {
            roll.skip(root + file, Trouble.reason(e) + " What it lists before that was read.");
        }
    }

    private void file(String file, Pass pass) {
        String path = file.substring(root.length());
        int slash = path.indexOf('/');
        String name = path.substring(slash + 1);
        boolean list = slash < 0 && (path.equals("users.json") || SlackLists.CONVERSATIONS.containsKey(path));
        if (list || SlackLists.GROUPS.contains(path) || OTHER.contains(name) || name.endsWith(".DS_Store")) {
            return;
        }
        if (slash < 0 || name.indexOf('/') >= 0 || !day(name)) {
            if (!path.startsWith("__MACOSX/")) {
                pass.roll().skip(file, "It is no day of a conversation; it is not read.");
            }
            return;
        }
        Conversation conversation = conversation(path.substring(0, slash));
        FileSurvey.enter(file, conversation, lenient -> open(file, conversation.id(), lenient), pass);
    }

    private MessageReader open(String file, ConversationId conversation, boolean lenient) throws IOException {
        InputStream in = box().open(file);
        return new SlackMessages(lenient ? json().openLeniently(in) : json().open(in), conversation, workspace);
    }

    private Conversation conversation(String folder) {
        Conversation listed = lists.conversation(folder);
        if (listed != null) {
            return listed;
        }
        return conversations.computeIfAbsent(
                folder, name -> new Conversation(new ConversationId(name), name, Kind.CHANNEL, Set.of()));
    }

    private void notes(Roll roll) {
        if (!conversations.isEmpty()) {
            roll.note("No list names these conversations, which were read all the same: "
                    + String.join(", ", new TreeSet<>(conversations.keySet())) + ".");
        }
        workspace
                .unknownSubtypes()
                .forEach((subtype, count) ->
                        roll.note("Messages of the unknown subtype \"" + subtype + "\" were kept (" + count + ")."));
        long strangers = directory.strangers();
        if (strangers > 0) {
            roll.note(strangers + (strangers == 1 ? " person is" : " people are")
                    + " not in users.json and shown by id.");
        }
    }
}
