package dev.awaitbot.protocol;

import java.net.URI;
import java.time.Instant;

/** A piece of what the bot says. Each platform renders the pieces its own way, so nothing in them can be taken for its markup. */
public sealed interface Part {
    /** Words as they are. */
    record Plain(String text) implements Part {}

    /** Words that stand out. */
    record Strong(String text) implements Part {}

    /** Words to be copied exactly. */
    record Code(String text) implements Part {}

    /** Somebody, shown by name; {@code ping} makes the platform tell them. */
    record Who(PersonId person, boolean ping) implements Part {}

    /** An instant, shown in the reader's zone. */
    record When(Instant at) implements Part {}

    /** A conversation, shown by name. */
    record Where(ConversationId conversation) implements Part {}

    /** A message, shown as a link to it under a label. */
    record Said(ConversationId conversation, MessageId message, String label) implements Part {}

    /** What a request is about: its words, fetched from the platform at the moment of sending, shortened. */
    record Title(RequestId request) implements Part {}

    /** A page. */
    record Link(URI address, String label) implements Part {}

    /** How a platform shows each piece. */
    interface Rendering<R> {
        R plain(String text);

        R strong(String text);

        R code(String text);

        R who(PersonId person, boolean ping);

        R when(Instant at);

        R where(ConversationId conversation);

        R said(ConversationId conversation, MessageId message, String label);

        R title(RequestId request);

        R link(URI address, String label);
    }

    /** Each piece as its bare words, where there is no markup to show it by. */
    interface AsText extends Rendering<String> {
        @Override
        default String plain(String text) {
            return text;
        }

        @Override
        default String strong(String text) {
            return text;
        }

        @Override
        default String code(String text) {
            return text;
        }

        @Override
        default String said(ConversationId conversation, MessageId message, String label) {
            return label;
        }

        @Override
        default String title(RequestId request) {
            return request.toString();
        }

        @Override
        default String link(URI address, String label) {
            return label;
        }
    }

    /** The one place where pieces are told apart. */
    default <R> R render(Rendering<R> as) {
        if (this instanceof Plain it) {
            return as.plain(it.text);
        }
        if (this instanceof Strong it) {
            return as.strong(it.text);
        }
        if (this instanceof Code it) {
            return as.code(it.text);
        }
        if (this instanceof Who it) {
            return as.who(it.person, it.ping);
        }
        if (this instanceof When it) {
            return as.when(it.at);
        }
        if (this instanceof Where it) {
            return as.where(it.conversation);
        }
        if (this instanceof Said it) {
            return as.said(it.conversation, it.message, it.label);
        }
        if (this instanceof Title it) {
            return as.title(it.request);
        }
        Link it = (Link) this;
        return as.link(it.address, it.label);
    }
}
