package dev.awaitbot.command;

import dev.awaitbot.protocol.Form;
import dev.awaitbot.protocol.Form.Field;
import dev.awaitbot.protocol.Notice;
import dev.awaitbot.protocol.Part;
import dev.awaitbot.protocol.PersonId;
import dev.awaitbot.protocol.Request;
import dev.awaitbot.protocol.Words;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words that the bot posts for a person. */
public final class Postings {
    /** As much as the strictest dialog takes. */
    static final int LONGEST = 2000;

    private Postings() {}

    static Form form(String title, String act, String submit, @Nullable String text) {
        return new Form(
                title,
                act,
                submit,
                List.of(new Field(
                        "text",
                        "Request",
                        Form.Kind.LONG_TEXT,
                        true,
                        "Fill in what stands in <…>; your name stands above it",
                        text,
                        List.of())));
    }

    /** @param request whose new wording it is, null for a request that begins */
    static Notice notice(Call call, @Nullable Request request, String text) {
        return new Notice(
                Notice.Code.POSTED,
                request == null ? null : request.id(),
                request == null ? call.conversation() : request.conversation(),
                request == null ? null : request.thread(),
                null,
                "posted:" + call.event(),
                Map.of("by", call.person().value()),
                text);
    }

    /** The same words as the bot posts them: a mention calls whom it names, anything else is text and no markup. */
    public static Words words(String text) {
        return words(text, true);
    }

    static Words words(String text, boolean calling) {
        Words words = Words.NONE;
        int from = 0;
        int open = text.indexOf("<@");
        while (open >= 0) {
            int close = text.indexOf('>', open);
            String id = close < 0 ? "" : id(text.substring(open + 2, close));
            if (!id.isBlank()) {
                words = words.and(text.substring(from, open), new Part.Who(new PersonId(id), calling));
                from = close + 1;
            }
            open = text.indexOf("<@", Math.max(from, open + 2));
        }
        return words.and(text.substring(from));
    }

    /** Slack writes &lt;@U17|dana>, Discord &lt;@!17>; &lt;@&amp;17> is a group, which nobody's words may call. */
    private static String id(String inside) {
        String id = inside.startsWith("!") ? inside.substring(1) : inside;
        id = id.indexOf('|') < 0 ? id : id.substring(0, id.indexOf('|'));
        return id.chars().allMatch(Character::isLetterOrDigit) ? id : "";
    }

    /** Whether something still stands there that only its author can fill in: "&lt;link>". A mention is none. */
    static boolean unfilled(String text) {
        int open = text.indexOf('<');
        while (open >= 0 && open + 1 < text.length()) {
            int close = text.indexOf('>', open);
            if (close < 0) {
                return false;
            }
            String inside = text.substring(open + 1, close);
            boolean letters =
                    !inside.isEmpty() && inside.chars().allMatch(c -> Character.isLetter(c) || c == ' ' || c == '\'');
            if (letters) {
                return true;
            }
            open = text.indexOf('<', open + 1);
        }
        return false;
    }
}
