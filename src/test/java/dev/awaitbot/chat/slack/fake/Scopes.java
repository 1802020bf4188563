package dev.awaitbot.chat.slack.fake;

import java.util.List;

/** All scopes that the methods and events of this stand-in ask for. docs.slack.dev/reference/scopes */
final class Scopes {
    static final List<String> ALL = List.of(
            "app_mentions:read",
            "channels:history",
            "channels:join",
            "channels:read",
            "chat:write",
            "chat:write.public",
            "commands",
            "files:read",
            "files:write",
            "groups:history",
            "groups:read",
            "im:history",
            "im:read",
            "im:write",
            "mpim:history",
            "mpim:read",
            "mpim:write",
            "reactions:read",
            "reactions:write",
            "team:read",
            "usergroups:read",
            "users:read");

    private Scopes() {}
}
