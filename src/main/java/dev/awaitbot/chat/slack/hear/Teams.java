package dev.awaitbot.chat.slack.hear;

import com.google.gson.JsonObject;
import dev.awaitbot.chat.slack.know.Json;
import dev.awaitbot.protocol.ConversationId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Who listens, by workspace. Safe for several threads. */
public final class Teams {
    private final Map<String, Hearer> open = new ConcurrentHashMap<>();
    private final Map<String, Hearer> last = new ConcurrentHashMap<>();
    private final Set<String> left = ConcurrentHashMap.newKeySet();
    private final Set<String> expected = ConcurrentHashMap.newKeySet();

    /** Somebody will listen there: until then nothing from there is acknowledged. */
    public void expect(String team) {
        expected.add(team);
    }

    public void open(Hearer hearer) {
        expected.add(hearer.me().team());
        left.remove(hearer.me().team());
        last.put(hearer.me().team(), hearer);
        open.put(hearer.me().team(), hearer);
    }

    /** Nobody listens there for now: what happens meanwhile is told again to whoever comes next. */
    public void close(String team) {
        open.remove(team);
    }

    /** The bot is in that workspace no more: what still comes from there is nobody's, but for the news that the app is gone for good. */
    public void leave(String team) {
        left.add(team);
        expected.remove(team);
        open.remove(team);
    }

    /** Who listened in a workspace that the bot has left. */
    Optional<Hearer> left(JsonObject payload) {
        return named(payload).stream().filter(left::contains).map(last::get).findFirst();
    }

    /**
     * Whom something concerns; empty where it is a workspace that the bot has left.
     *
     * @throws NotHeard where nobody listens there yet
     */
    Optional<Hearer> of(JsonObject payload) {
        for (String team : named(payload)) {
            Hearer hearer = open.get(team);
            if (hearer != null) {
                return Optional.of(hearer);
            }
            if (expected.contains(team)) {
                throw new NotHeard("Nobody listens in this workspace yet.");
            }
        }
        return left(payload).isPresent() ? Optional.empty() : shared(payload);
    }

    /** In a channel that several organisations share, a payload may name theirs alone. */
    private Optional<Hearer> shared(JsonObject payload) {
        if (expected.size() == 1) {
            Hearer only = open.values().stream().findFirst().orElse(null);
            if (only == null) {
                throw new NotHeard("Nobody listens yet.");
            }
            return Optional.of(only);
        }
        String channel = channel(payload);
        return channel == null
                ? Optional.empty()
                : open.values().stream()
                        .filter(hearer -> hearer.know()
                                .conversation(new ConversationId(channel))
                                .isPresent())
                        .findFirst();
    }

    /** The workspaces that a payload names, whose app it is for first. */
    private static List<String> named(JsonObject payload) {
        var all = new ArrayList<String>();
        Json.each(payload, "authorizations").forEach(one -> add(all, Json.text(one, "team_id")));
        add(all, Json.text(Json.in(payload, "view"), "app_installed_team_id"));
        add(all, Json.text(payload, "team_id"));
        add(all, Json.text(Json.in(payload, "team"), "id"));
        add(all, Json.text(Json.in(payload, "user"), "team_id"));
        return all;
    }

    private static void add(List<String> all, @Nullable String team) {
        if (team != null) {
            all.add(team);
        }
    }

    /** Where something happened; null where it was nowhere. */
    static @Nullable String channel(JsonObject payload) {
        JsonObject event = Json.in(payload, "event");
        String[] places = {
            Json.text(event, "channel"),
            Json.text(Json.in(event, "channel"), "id"),
            Json.text(Json.in(event, "item"), "channel"),
            Json.text(Json.in(payload, "channel"), "id"),
            Json.text(payload, "channel_id")
        };
        for (String place : places) {
            if (place != null) {
                return place;
            }
        }
        return null;
    }

    /** What belongs together: what happened in one conversation, or by one person outside of any. */
    static String lane(JsonObject payload) {
        String channel = channel(payload);
        String user = Json.text(Json.in(payload, "user"), "id");
        return channel != null ? channel : user != null ? user : "";
    }
}
