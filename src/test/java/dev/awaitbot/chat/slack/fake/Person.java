package dev.awaitbot.chat.slack.fake;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Somebody who uses Slack as people do: types, replies, clicks. Each act is told to the app as Slack tells it. */
public final class Person {
    private final World world;
    private final Workspace team;
    private final Site site;
    private final Member self;
    private final Talk talk;
    private final Interactions interactions;

    Person(Site site, Member self) {
        this.site = site;
        this.self = self;
        world = site.world();
        team = site.team();
        talk = new Talk(world, site.deliveries());
        interactions = new Interactions(site);
    }

    public String id() {
        return self.id;
    }

    /**
     * Types a message: @names, #channels, links, *bold*, lists and quotes become what Slack makes of them.
     *
     * @param channel its name or id, or "@awaitbot" for the direct conversation with the bot
     */
    public Post says(String channel, String typed) {
        return world.locked(() -> sent(place(channel), new Typing(team).message(typed)));
    }

    /** Sends a text as it stands, in Slack's own notation, without rich text, as an integration does. */
    public Post sends(String channel, String mrkdwn) {
        return world.locked(() -> sent(place(channel), Json.object("text", mrkdwn)));
    }

    /** Sends whatever it is: blocks, attachments, a subtype. */
    public Post sends(String channel, JsonObject body) {
        return world.locked(() -> sent(place(channel), Json.copy(body)));
    }

    public Post replies(Post root, String typed) {
        return world.locked(() -> sent(team.channel(root.channel()), reply(root, typed)));
    }

    /** Replies, and sends the reply to the channel too. docs.slack.dev/reference/events/message/thread_broadcast */
    public Post repliesToChannelToo(Post root, String typed) {
        return world.locked(() -> {
            JsonObject body = reply(root, typed);
            body.addProperty("subtype", "thread_broadcast");
            return sent(team.channel(root.channel()), body);
        });
    }

    private JsonObject reply(Post root, String typed) {
        JsonObject body = new Typing(team).message(typed);
        body.addProperty("thread_ts", root.thread() == null ? root.ts() : root.thread());
        return body;
    }

    /** Shares a file with a comment. docs.slack.dev/reference/events/message/file_share */
    public Post shares(String channel, String fileName, String typed) {
        return world.locked(() -> {
            JsonObject body = new Typing(team).message(typed);
            var file = new Upload(world.ids.next("F"), fileName, 1, self.id);
            body.addProperty("subtype", "file_share");
            body.addProperty("upload", false);
            body.add("files", Json.array(file.json(team.id, world.now())));
            return sent(place(channel), body);
        });
    }

    public Post edits(Post post, String typed) {
        return changed(post, new Typing(team).message(typed), self.id);
    }

    /** What Slack does by itself once it has looked at a link: the same text, with a preview below. */
    public Post seesPreview(Post post, String url) {
        JsonArray previews = Json.array(Json.object("from_url", url, "id", 1, "title", "A page", "fallback", "A page"));
        return changed(post, Json.object("attachments", previews), null);
    }

    private Post changed(Post post, JsonObject changes, @Nullable String editor) {
        return world.locked(() -> {
            Channel channel = team.channel(post.channel());
            talk.change(team, channel, message(post), changes, editor);
            return new Post(channel.id, Json.copy(message(post)));
        });
    }

    public void deletes(Post post) {
        world.locked(() -> talk.delete(team, team.channel(post.channel()), message(post)));
    }

    public void reacts(Post post, String emoji) {
        world.locked(() -> talk.react(team, team.channel(post.channel()), message(post), self, emoji, true));
    }

    public void takesBack(Post post, String emoji) {
        world.locked(() -> talk.react(team, team.channel(post.channel()), message(post), self, emoji, false));
    }

    /** Types a command in the direct conversation with the bot. */
    public Delivery types(String command) {
        return types("@" + team.bot.name, command);
    }

    public Delivery types(String channel, String command) {
        return world.locked(() -> interactions.command(self, place(channel), command));
    }

    /** @param label what the button says, or its action id */
    public Delivery clicks(Post post, String label) {
        return uses(post, label, null);
    }

    /** @param value an option's text, a name, a date: see {@link Choice} */
    public Delivery chooses(Post post, String label, String value) {
        return uses(post, label, value);
    }

    private Delivery uses(Post post, String label, @Nullable String value) {
        return world.locked(() -> {
            Post now = now(post);
            return interactions.action(self, now, Blocks.control(now.blocks(), label), value);
        });
    }

    /** A control in the Home tab. */
    public Delivery usesAtHome(String label, @Nullable String value) {
        return inView(label, value, () -> Optional.ofNullable(team.views.homes.get(self.id)));
    }

    /** A control in the dialog on top. */
    public Delivery usesInDialog(String label, @Nullable String value) {
        return inView(label, value, () -> team.views.top(self.id));
    }

    private Delivery inView(String label, @Nullable String value, Supplier<Optional<JsonObject>> shown) {
        return world.locked(() -> {
            JsonObject view = shown.get().orElseThrow(() -> new AssertionError(self.name + " sees no view."));
            return interactions.viewAction(self, view, Blocks.control(Json.children(view, "blocks"), label), value);
        });
    }

    /** Sends the dialog on top. */
    public Delivery submits(Map<String, String> values) {
        return world.locked(() -> new Modals(site).submit(self, values));
    }

    /** Closes the dialog on top; empty where the app did not ask to be told. */
    public Optional<Delivery> closes() {
        return world.locked(() -> Optional.ofNullable(new Modals(site).close(self)));
    }

    /** docs.slack.dev/reference/events/app_home_opened */
    public void opensHome() {
        world.locked(() -> {
            JsonObject event = Json.of("type", "app_home_opened")
                    .and("user", self.id)
                    .and("channel", team.direct(self.id, world.ids).id)
                    .and("tab", "home")
                    .and("view", team.views.homes.get(self.id))
                    .json();
            talk.events.everywhere(team, null, event);
        });
    }

    /** @param callbackId as the manifest names it, not as the menu shows it */
    public Delivery usesShortcut(String callbackId, Post post) {
        if (post.isEphemeral()) {
            throw new AssertionError("The menu of an ephemeral message shows no shortcuts.");
        }
        return world.locked(() -> interactions.messageShortcut(self, now(post), callbackId));
    }

    public Delivery usesShortcut(String callbackId) {
        return world.locked(() -> interactions.globalShortcut(self, callbackId));
    }

    public void joins(String channel) {
        world.locked(() -> new Membership(site).join(team.channel(channel), self, null));
    }

    public void leaves(String channel) {
        world.locked(() -> new Membership(site).leave(team.channel(channel), self));
    }

    /** @param whom a name, "awaitbot" for the bot */
    public void invites(String whom, String channel) {
        world.locked(() -> new Membership(site).join(team.channel(channel), team.member(whom), self));
    }

    public void removes(String whom, String channel) {
        world.locked(() -> new Membership(site).leave(team.channel(channel), team.member(whom)));
    }

    private Post sent(Channel channel, JsonObject body) {
        return new Post(channel.id, Json.copy(talk.post(team, channel, self, body)));
    }

    private JsonObject message(Post post) {
        JsonObject message = team.channel(post.channel()).messages.get(post.ts());
        if (message == null) {
            throw new AssertionError("The message is gone: " + post.text());
        }
        return message;
    }

    /** The post as it stands now, for those who see it. */
    private Post now(Post post) {
        if (!post.isEphemeral()) {
            return new Post(post.channel(), Json.copy(message(post)));
        }
        return Ephemerals.shown(team, self.id).stream()
                .filter(seen -> post.ts().equals(Json.text(seen, "ts")))
                .findFirst()
                .map(seen -> new Post(post.channel(), Json.copy(seen)))
                .orElseThrow(() -> new AssertionError(self.name + " does not see " + List.of(post.text())));
    }

    private Channel place(String name) {
        return name.equals("@" + team.bot.name) ? team.direct(self.id, world.ids) : team.channel(name);
    }
}
