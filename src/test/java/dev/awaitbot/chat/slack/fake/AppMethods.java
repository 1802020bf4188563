package dev.awaitbot.chat.slack.fake;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;

/** What is about the app itself: whose token it is, where its socket is, how it is installed. */
final class AppMethods {
    private final World world;
    private final Deliveries deliveries;

    AppMethods(World world, Deliveries deliveries) {
        this.world = world;
        this.deliveries = deliveries;
    }

    void register(Map<String, Method> methods) {
        methods.put("auth.test", new Method(Method.Token.BOT_OR_APP, List.of(), this::authTest));
        methods.put("apps.connections.open", new Method(Method.Token.APP, List.of(), call -> connectionsOpen()));
        methods.put("oauth.v2.access", new Method(Method.Token.NONE, List.of(), this::oauthAccess));
        methods.put("auth.revoke", Method.bot(this::revoke));
        methods.put("team.info", Method.bot(this::teamInfo, "team:read"));
        methods.put("bots.info", Method.bot(this::botsInfo, "users:read"));
    }

    private JsonObject authTest(Call call) {
        if (call.team() == null) {
            return Json.object("app_name", "AwaitBot", "app_id", world.app.appId());
        }
        Workspace team = call.home();
        return Json.of("url", url(team))
                .and("team", team.name)
                .and("user", team.bot.name)
                .and("team_id", team.id)
                .and("user_id", team.bot.id)
                .and("bot_id", team.bot.botId)
                .and("is_enterprise_install", false)
                .json();
    }

    private JsonObject connectionsOpen() {
        if (deliveries.connections() >= Sockets.MOST) {
            throw new Refusal("too_many_websockets");
        }
        return Json.object(
                "url",
                world.socketAddress + "/link/?ticket=" + world.tickets.socket() + "&app_id=" + world.app.appId());
    }

    private JsonObject oauthAccess(Call call) {
        if (!world.app.clientId().equals(call.text("client_id"))
                || !world.app.clientSecret().equals(call.text("client_secret"))) {
            throw new Refusal("bad_client_secret");
        }
        Workspace team = world.team(world.tickets.redeemCode(call.text("code")));
        team.installed = true;
        team.revoked = null;
        return Json.of("app_id", world.app.appId())
                .and("authed_user", Json.object("id", team.somebody().id))
                .and("scope", String.join(",", team.scopes))
                .and("token_type", "bot")
                .and("access_token", team.botToken)
                .and("bot_user_id", team.bot.id)
                .and("team", Json.object("id", team.id, "name", team.name))
                .and("is_enterprise_install", false)
                .json();
    }

    private JsonObject revoke(Call call) {
        call.home().revoked = "token_revoked";
        return Json.object("revoked", true);
    }

    private JsonObject teamInfo(Call call) {
        Workspace team = call.home();
        return Json.object(
                "team", Json.object("id", team.id, "name", team.name, "domain", team.domain(), "url", url(team)));
    }

    private JsonObject botsInfo(Call call) {
        Workspace team = call.home();
        String wanted = call.text("bot");
        Member bot = team.members.values().stream()
                .filter(member -> member.botId != null && member.botId.equals(wanted))
                .findFirst()
                .orElseThrow(() -> new Refusal("bot_not_found"));
        return Json.object(
                "bot",
                Json.of("id", bot.botId)
                        .and("deleted", bot.deleted)
                        .and("name", bot.realName)
                        .and("updated", world.now())
                        .and("app_id", bot == team.bot ? world.app.appId() : "A0OTHER000")
                        .and("user_id", bot.id)
                        .json());
    }

    private static String url(Workspace team) {
        return "https://" + team.domain() + ".slack.com/";
    }
}
