package dev.awaitbot.chat.slack.fake;

import com.google.gson.JsonObject;
import org.jspecify.annotations.Nullable;

/** People and the bot come into channels and leave them. docs.slack.dev/reference/events/member_joined_channel */
final class Membership {
    private final World world;
    private final Workspace team;
    private final Events events;
    private final Talk talk;

    Membership(Site site) {
        world = site.world();
        team = site.team();
        events = new Events(world, site.deliveries());
        talk = new Talk(world, site.deliveries());
    }

    void join(Channel channel, Member who, @Nullable Member inviter) {
        if (!channel.members.add(who.id)) {
            return;
        }
        JsonObject line = Json.of("subtype", channel.kind == Channel.Kind.CHANNEL ? "channel_join" : "group_join")
                .and("text", "<@" + who.id + "> has joined the channel")
                .and("inviter", inviter == null ? null : inviter.id)
                .json();
        talk.post(team, channel, who, line);
        JsonObject event = event("member_joined_channel", channel, who);
        if (inviter != null) {
            event.addProperty("inviter", inviter.id);
        }
        events.in(team, channel, channel.kind.scope + ":read", event);
    }

    /** Of its own going the bot is told by channel_left or group_left. */
    void leave(Channel channel, Member who) {
        if (who == team.bot) {
            JsonObject event = Json.of("type", channel.kind == Channel.Kind.CHANNEL ? "channel_left" : "group_left")
                    .and("channel", channel.id)
                    .and("actor_id", who.id)
                    .json();
            events.in(team, channel, channel.kind.scope + ":read", event);
        }
        channel.members.remove(who.id);
        events.in(team, channel, channel.kind.scope + ":read", event("member_left_channel", channel, who));
    }

    private JsonObject event(String type, Channel channel, Member who) {
        return Json.of("type", type)
                .and("user", who.id)
                .and("channel", channel.id)
                .and("channel_type", channel.kind == Channel.Kind.CHANNEL ? "C" : "G")
                .and("team", who.teamId)
                .json();
    }
}
