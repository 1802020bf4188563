package dev.awaitbot.chat.slack;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What the file says that Slack makes the app of. */
record Manifest(JsonNode node) {
    static Manifest read() {
        return new Manifest(new YAMLMapper().readTree(Path.of("config", "slack-manifest.yml")));
    }

    List<String> scopes() {
        return texts(node.at("/oauth_config/scopes/bot"));
    }

    List<String> events() {
        return texts(node.at("/settings/event_subscriptions/bot_events"));
    }

    List<String> shortcuts() {
        return StreamSupport.stream(node.at("/features/shortcuts").spliterator(), false)
                .map(one -> one.path("callback_id").asString())
                .toList();
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }
}
