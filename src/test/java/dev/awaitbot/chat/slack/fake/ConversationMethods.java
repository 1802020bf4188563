package dev.awaitbot.chat.slack.fake;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** conversations.* and users.conversations. */
final class ConversationMethods {
    private static final String[] READ = {"channels:read", "groups:read", "im:read", "mpim:read"};
    private static final String[] HISTORY = {"channels:history", "groups:history", "im:history", "mpim:history"};

    private final World world;

    ConversationMethods(World world) {
        this.world = world;
    }

    void register(Map<String, Method> methods) {
        methods.put("conversations.list", Method.bot(call -> list(call, false), READ));
        methods.put("users.conversations", Method.bot(call -> list(call, true), READ));
        methods.put("conversations.info", Method.bot(this::info, READ));
        methods.put("conversations.members", Method.bot(this::members, READ));
        methods.put("conversations.history", Method.bot(this::history, HISTORY));
        methods.put("conversations.replies", Method.bot(this::replies, HISTORY));
        methods.put("conversations.open", Method.bot(this::open, "im:write", "mpim:write"));
        methods.put("conversations.join", Method.bot(this::join, "channels:join"));
    }

    private JsonObject list(Call call, boolean ownOnly) {
        String types = call.text("types") == null ? "public_channel" : String.valueOf(call.text("types"));
        Set<Channel.Kind> kinds = new TreeSet<>();
        for (String type : types.split(",")) {
            Channel.Kind kind = kind(type.strip());
            Access.mustHave(call, kind.scope + ":read");
            kinds.add(kind);
        }
        List<JsonObject> found = call.home().all().stream()
                .filter(channel -> kinds.contains(channel.kind))
                .filter(channel -> Access.member(call, channel) || !ownOnly && channel.kind == Channel.Kind.CHANNEL)
                .filter(channel -> !channel.archived || !call.flag("exclude_archived"))
                .map(channel -> shape(call, channel))
                .toList();
        return Pages.page(call, "channels", found, 100, 1_000);
    }

    private static Channel.Kind kind(String type) {
        return switch (type) {
            case "public_channel" -> Channel.Kind.CHANNEL;
            case "private_channel" -> Channel.Kind.GROUP;
            case "im" -> Channel.Kind.IM;
            case "mpim" -> Channel.Kind.MPIM;
            default -> throw new Refusal("invalid_types");
        };
    }

    private JsonObject shape(Call call, Channel channel) {
        return channel.json(call.home().bot.id, world.now());
    }

    private JsonObject info(Call call) {
        Channel channel = Access.seen(call);
        Access.mustHave(call, channel.kind.scope + ":read");
        JsonObject shape = shape(call, channel);
        if (!call.flag("include_num_members")) {
            shape.remove("num_members");
        }
        if (call.flag("include_locale")) {
            shape.addProperty("locale", "en-US");
        }
        return Json.object("channel", shape);
    }

    private JsonObject members(Call call) {
        Channel channel = Access.seen(call);
        Access.mustHave(call, channel.kind.scope + ":read");
        List<JsonElement> ids =
                StreamSupport.stream(channel.memberList().spliterator(), false).toList();
        return Pages.page(call, "members", ids, 100, 1_000);
    }

    /**
     * Newest first on each page, replies left out; the first page is the newest, or where only the oldest end is named, the one next to
     * it. Sources: docs.slack.dev/reference/methods/conversations.history, github.com/slackhq/slack-api-docs/issues/4
     */
    private JsonObject history(Call call) {
        Channel channel = readable(call);
        List<JsonObject> found = new ArrayList<>(channel.timeline().stream()
                .filter(message -> between(call, message))
                .map(message -> told(call, message))
                .toList());
        boolean forward = call.text("oldest") != null && call.text("latest") == null && world.historyForward;
        if (!forward) {
            Collections.reverse(found);
        }
        JsonObject answer = Pages.page(call, "messages", found, 100, 999);
        if (forward) {
            var page = new ArrayList<>(Json.children(answer, "messages"));
            Collections.reverse(page);
            answer.add("messages", Json.array(page.toArray()));
        }
        ended(answer);
        answer.addProperty("pin_count", 0);
        return answer;
    }

    /** The root, then its replies oldest first. docs.slack.dev/reference/methods/conversations.replies */
    private JsonObject replies(Call call) {
        Channel channel = readable(call);
        String ts = call.required("ts", "invalid_arguments");
        JsonObject named = channel.messages.get(ts);
        if (named == null) {
            throw new Refusal("thread_not_found");
        }
        String inThread = Json.text(named, "thread_ts");
        String root = inThread == null ? ts : inThread;
        List<JsonObject> found = new ArrayList<>();
        JsonObject head = channel.messages.get(root);
        if (head != null) {
            found.add(told(call, head));
        }
        channel.replies(root).stream()
                .filter(message -> between(call, message))
                .map(message -> told(call, message))
                .forEach(found::add);
        JsonObject answer = Pages.page(call, "messages", found, 1_000, 1_000);
        ended(answer);
        return answer;
    }

    /** The last page of messages bears no response_metadata at all. */
    private static void ended(JsonObject answer) {
        String next = Json.text(Json.child(answer, "response_metadata").orElse(null), "next_cursor");
        boolean more = next != null && !next.isEmpty();
        answer.addProperty("has_more", more);
        if (!more) {
            answer.remove("response_metadata");
        }
    }

    private static Channel readable(Call call) {
        Channel channel = Access.seen(call);
        Access.mustHave(call, channel.kind.scope + ":history");
        Access.mustBeMember(call, channel);
        return channel;
    }

    /** Slack leaves the ends out unless inclusive is set. */
    private static boolean between(Call call, JsonObject message) {
        String ts = String.valueOf(Json.text(message, "ts"));
        return after(ts, call.text("oldest"), call.flag("inclusive"))
                && before(ts, call.text("latest"), call.flag("inclusive"));
    }

    private static boolean after(String ts, @Nullable String oldest, boolean inclusive) {
        int order = oldest == null || oldest.isEmpty() ? 1 : Stamp.compare(ts, oldest);
        return inclusive ? order >= 0 : order > 0;
    }

    private static boolean before(String ts, @Nullable String latest, boolean inclusive) {
        int order = latest == null || latest.isEmpty() ? -1 : Stamp.compare(ts, latest);
        return inclusive ? order <= 0 : order < 0;
    }

    private static JsonObject told(Call call, JsonObject message) {
        JsonObject told = Json.copy(message);
        if (!call.flag("include_all_metadata")) {
            told.remove("metadata");
        }
        return told;
    }

    private JsonObject open(Call call) {
        Workspace team = call.home();
        String users = call.text("users");
        if (users == null) {
            return Json.object("channel", shape(call, Access.seen(call)));
        }
        List<String> ids = Arrays.stream(users.split(",")).map(String::strip).toList();
        for (String id : ids) {
            Member member = team.members.get(id);
            if (member == null) {
                throw new Refusal("user_not_found");
            }
            if (member.deleted) {
                throw new Refusal("user_disabled");
            }
            if (member == team.bot) {
                throw new Refusal("cannot_dm_bot");
            }
        }
        Access.mustHave(call, ids.size() == 1 ? "im:write" : "mpim:write");
        Channel channel = ids.size() == 1 ? team.direct(ids.get(0), world.ids) : group(team, ids);
        JsonObject shape = call.flag("return_im") ? shape(call, channel) : Json.object("id", channel.id);
        return Json.object("channel", shape);
    }

    private Channel group(Workspace team, List<String> ids) {
        Set<String> all = new TreeSet<>(ids);
        all.add(team.bot.id);
        for (Channel channel : team.all()) {
            if (channel.kind == Channel.Kind.MPIM && channel.members.equals(all)) {
                return channel;
            }
        }
        var channel = new Channel(world.ids.next("G"), Channel.Kind.MPIM, "mpdm-" + world.ids.number());
        channel.members.addAll(all);
        team.channels.put(channel.id, channel);
        return channel;
    }

    private JsonObject join(Call call) {
        Channel channel = Access.seen(call);
        Access.mustBeOpen(channel);
        if (channel.kind != Channel.Kind.CHANNEL) {
            throw new Refusal("method_not_supported_for_channel_type");
        }
        channel.members.add(call.home().bot.id);
        return Json.object("channel", shape(call, channel), "warnings", new JsonArray());
    }
}
