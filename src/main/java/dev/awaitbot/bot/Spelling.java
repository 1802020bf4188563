package dev.awaitbot.bot;

import dev.awaitbot.chat.ChatPlatform;
import dev.awaitbot.chat.Directory;
import dev.awaitbot.parse.markup.Token;
import dev.awaitbot.parse.markup.Tokenizer;
import dev.awaitbot.protocol.Conversation;
import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.Group;
import dev.awaitbot.protocol.Person;
import dev.awaitbot.protocol.PersonId;

/** Writes the platform's markup as people see it: everybody and everything by name. */
final class Spelling {
    private final ChatPlatform platform;
    private final Directory directory;

    Spelling(ChatPlatform platform) {
        this.platform = platform;
        this.directory = platform.directory();
    }

    /** The same text; what only looks like markup stays as it is. */
    String text(String text) {
        if (text.indexOf('<') < 0) {
            return text;
        }
        var out = new StringBuilder();
        int end = 0;
        for (Token token : Tokenizer.read(text, platform.notation()).tokens()) {
            if (text.charAt(token.start()) == '<' && named(token)) {
                out.append(text.substring(end, token.start())).append(of(token));
                end = token.end();
            }
        }
        return out.append(text.substring(end)).toString();
    }

    private static boolean named(Token token) {
        return switch (token.type()) {
            case MENTION, GROUP, BROADCAST, CHANNEL, LINK -> true;
            default -> false;
        };
    }

    /** "@Dana", "@design", "@here", "#launch", the label of a link or else its address; anything else as it is shown. */
    String of(Token token) {
        return switch (token.type()) {
            case MENTION -> "@" + person(token);
            case GROUP -> "@" + group(token);
            case BROADCAST -> "@" + token.norm();
            case CHANNEL -> "#" + channel(token);
            case LINK -> token.shown().startsWith("<") ? token.norm() : token.shown();
            default -> token.shown();
        };
    }

    private String person(Token token) {
        return directory.person(new PersonId(token.norm())).map(Person::name).orElseGet(() -> bare(token));
    }

    private String group(Token token) {
        return directory.groups().stream()
                .filter(one -> one.id().equals(token.norm()))
                .map(Group::handle)
                .findFirst()
                .map(handle -> handle.replace("@", ""))
                .orElseGet(() -> bare(token));
    }

    private String channel(Token token) {
        return directory
                .conversation(new ConversationId(token.norm()))
                .map(Conversation::name)
                .orElseGet(() -> bare(token));
    }

    private static String bare(Token token) {
        return token.shown().replaceAll("[<>@#!]", "");
    }
}
