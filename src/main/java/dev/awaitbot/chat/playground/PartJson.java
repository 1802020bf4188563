package dev.awaitbot.chat.playground;

import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.MessageId;
import dev.awaitbot.protocol.Part;
import dev.awaitbot.protocol.PersonId;
import dev.awaitbot.protocol.RequestId;
import java.net.URI;
import java.time.Instant;
import tools.jackson.databind.node.ObjectNode;

/** Each piece of what the bot says as the page is given it: what kind it is, what it stands for, and what to show. */
record PartJson(Team team) implements Part.Rendering<ObjectNode> {
    @Override
    public ObjectNode plain(String text) {
        return piece("plain", text);
    }

    @Override
    public ObjectNode strong(String text) {
        return piece("strong", text);
    }

    @Override
    public ObjectNode code(String text) {
        return piece("code", text);
    }

    @Override
    public ObjectNode who(PersonId person, boolean ping) {
        return piece("who", new PartText(team).who(person, ping))
                .put("person", person.value())
                .put("ping", ping);
    }

    /** The page shows the instant in the zone of whoever looks at it. */
    @Override
    public ObjectNode when(Instant at) {
        return piece("when", new PartText(team).when(at)).put("at", at.toString());
    }

    @Override
    public ObjectNode where(ConversationId conversation) {
        return piece("where", new PartText(team).where(conversation)).put("conversation", conversation.value());
    }

    @Override
    public ObjectNode said(ConversationId conversation, MessageId message, String label) {
        return piece("said", label).put("conversation", conversation.value()).put("message", message.value());
    }

    @Override
    public ObjectNode title(RequestId request) {
        return piece("title", request.toString()).put("request", request.number());
    }

    @Override
    public ObjectNode link(URI address, String label) {
        return piece("link", label).put("address", address.toString());
    }

    private static ObjectNode piece(String kind, String text) {
        return Json.MAPPER.createObjectNode().put("kind", kind).put("text", text);
    }
}
