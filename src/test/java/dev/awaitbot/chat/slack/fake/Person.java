package dev.awaitbot.chat.slack.fake;

import com.google.gson.JsonObject;

/** Somebody who uses Slack as people do: types, replies, clicks. Each act is told to the app as Slack tells it. */
public final class Person {
    private final World world;
    private final Workspace team;
    private final Member self;
    private final Talk talk;

    Person(World world, Workspace team, Member self, Deliveries deliveries) {
        this.world = world;
        this.team = team;
        this.self = self;
        talk = new Talk(world, deliveries);
    }

    public String id() {
        return self.id;
    }

    /** Types a message: @names, #channels, links, *bold*, lists and quotes become what Slack makes of them. */
    public Post says(String channel, String typed) {
        return world.locked(() -> sent(place(channel), new Typing(team).message(typed)));
    }

    /** Sends a text as it stands, in Slack's own notation, without rich text, as an integration does. */
    public Post sends(String channel, String mrkdwn) {
        return world.locked(() -> sent(place(channel), Json.object("text", mrkdwn)));
    }

    public Post replies(Post root, String typed) {
        return world.locked(() -> {
            JsonObject body = new Typing(team).message(typed);
            body.addProperty("thread_ts", root.thread() == null ? root.ts() : root.thread());
            return sent(team.channel(root.channel()), body);
        });
    }

    private Post sent(Channel channel, JsonObject body) {
        return new Post(channel.id, Json.copy(talk.post(team, channel, self, body)));
    }

    /** A channel, or "@awaitbot" for the direct conversation with the bot. */
    private Channel place(String name) {
        return name.equals("@" + team.bot.name) ? team.direct(self.id, world.ids) : team.channel(name);
    }
}
