package dev.awaitbot.chat.slack.fake;

import com.google.gson.JsonObject;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The Web API: finds the method, looks at the token and its scopes, and has the method do its work. docs.slack.dev/reference/methods */
final class Methods {
    private final World world;
    private final Map<String, Method> methods = new TreeMap<>();
    private final Set<String> lacking = ConcurrentHashMap.newKeySet();

    Methods(World world, Deliveries deliveries) {
        this.world = world;
        new AppMethods(world, deliveries).register(methods);
        var talk = new Talk(world, deliveries);
        new ChatMethods(world, talk).register(methods);
        new ViewMethods(world).register(methods);
        new ConversationMethods(world).register(methods);
        new UserMethods(world).register(methods);
    }

    void add(Consumer<Map<String, Method>> family) {
        family.accept(methods);
    }

    /** From now on this server does not know the method, as some that only speak Slack's protocol do not. */
    void lack(String method) {
        lacking.add(method);
    }

    /** @return what is sent, written while nothing can change it */
    String answer(String name, JsonObject args, @Nullable String token) {
        Method method = methods.get(name);
        if (method == null || lacking.contains(name)) {
            throw new Refusal("unknown_method", "req_method", name);
        }
        return world.locked(() -> {
            var call = new Call(name, args, token, admit(method, token));
            JsonObject answer = method.work().answer(call);
            JsonObject whole = Json.object("ok", true);
            answer.entrySet().forEach(entry -> whole.add(entry.getKey(), entry.getValue()));
            return whole.toString();
        });
    }

    private @Nullable Workspace admit(Method method, @Nullable String token) {
        if (method.token() == Method.Token.NONE) {
            return null;
        }
        if (token == null || token.isEmpty()) {
            throw new Refusal("not_authed");
        }
        if (method.token() == Method.Token.APP) {
            if (token.startsWith("xoxb-")) {
                throw new Refusal("not_allowed_token_type");
            }
            if (!token.equals(world.app.appToken())) {
                throw new Refusal("invalid_auth");
            }
            return null;
        }
        if (token.startsWith("xapp-") && method.token() == Method.Token.BOT_OR_APP) {
            return null;
        }
        if (token.startsWith("xapp-")) {
            throw new Refusal("not_allowed_token_type");
        }
        Workspace team = world.teamOf(token).orElseThrow(() -> new Refusal("invalid_auth"));
        if (team.revoked != null) {
            throw new Refusal(team.revoked);
        }
        if (!method.scopes().isEmpty() && method.scopes().stream().noneMatch(team.scopes::contains)) {
            throw missing(team, method.scopes().get(0));
        }
        return team;
    }

    static Refusal missing(Workspace team, String scope) {
        return new Refusal("missing_scope", "needed", scope, "provided", String.join(",", team.scopes));
    }
}
