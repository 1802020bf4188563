package dev.awaitbot.bot;

import dev.awaitbot.chat.PlatformException;
import dev.awaitbot.parse.markup.Script;
import dev.awaitbot.parse.markup.Token;
import dev.awaitbot.parse.markup.Tokenizer;
import dev.awaitbot.protocol.Card;
import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.Message;
import dev.awaitbot.protocol.MessageId;
import dev.awaitbot.protocol.Part;
import dev.awaitbot.protocol.Request;
import dev.awaitbot.protocol.RequestId;
import dev.awaitbot.protocol.Words;
import dev.awaitbot.store.Stored;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts what a request is about in place of its title: its words are on the platform alone, and are fetched when they are shown. */
final class Titles {
    private static final int LONGEST = 70;

    private final Workspace here;
    private final Spelling spelling;

    Titles(Workspace here) {
        this.here = here;
        this.spelling = new Spelling(here.platform());
    }

    Card in(Card card) {
        List<Card.Line> lines = card.lines().stream()
                .map(line -> new Card.Line(in(line.words()), line.controls()))
                .toList();
        return new Card(lines, card.picture());
    }

    private Words in(Words words) {
        var parts = new ArrayList<Part>();
        for (Part part : words.parts()) {
            parts.add(readable(part));
        }
        return new Words(parts);
    }

    private Part readable(Part part) {
        if (part instanceof Part.Title title) {
            return new Part.Plain(quoted(title.request()));
        }
        if (part instanceof Part.Plain plain) {
            return new Part.Plain(spelling.text(plain.text()));
        }
        return part instanceof Part.Code code ? new Part.Code(spelling.text(code.text())) : part;
    }

    /** In quotes, for these are its author's words and stand among the bot's own. */
    private String quoted(RequestId id) {
        return here.requests()
                .request(id)
                .map(Stored::request)
                .flatMap(this::text)
                .map(Titles::shortened)
                .map(text -> text.isEmpty() ? "(a message without words)" : "\"" + text + "\"")
                .orElse("(its words are out of reach)");
    }

    /** What a request says now, without markup; empty when the message is gone or the platform cannot be asked. */
    Optional<String> text(Request request) {
        return message(request.conversation(), request.message()).map(this::plain);
    }

    private Optional<Message> message(ConversationId conversation, MessageId id) {
        try {
            return here.platform().message(conversation, id);
        } catch (PlatformException notNow) {
            return Optional.empty();
        }
    }

    /** The author's own words on one line: people by name, links by label, no quotes and no code. */
    private String plain(Message message) {
        // What the bot posted for somebody has their name in a first line of its own.
        String words =
                here.own(message) ? message.text().substring(message.text().indexOf('\n') + 1) : message.text();
        Script script = Tokenizer.read(words, message.notation());
        var text = new StringBuilder();
        int end = 0;
        boolean addressing = true;
        for (Token token : script.tokens()) {
            // To whom it is said stands beside the title already.
            addressing &= token.is(Token.Type.MENTION) || token.is(Token.Type.GROUP) || token.is(Token.Type.PUNCT);
            String shown = addressing ? "" : shown(token);
            if (!shown.isEmpty()) {
                boolean apart = text.length() > 0 && token.start() > end;
                text.append(apart ? " " : "").append(shown);
            }
            end = token.end();
        }
        return text.toString();
    }

    private String shown(Token token) {
        return switch (token.type()) {
            case QUOTE, CODE, NEWLINE -> "";
            // A bare address says little in a title; behind the request's link it stands whole.
            case LINK -> token.shown().contains("://") ? "" : token.shown();
            default -> spelling.of(token);
        };
    }

    private static String unended(String line) {
        int end = line.length();
        while (end > 0 && ".?!:, ".indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return line.substring(0, end);
    }

    /** Cut between words, and without the mark that ends a sentence. */
    static String shortened(String text) {
        String line = unended(text.strip());
        if (line.length() <= LONGEST) {
            return line;
        }
        int blank = line.lastIndexOf(' ', LONGEST);
        int end = blank > LONGEST / 2 ? blank : LONGEST;
        return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
