package dev.awaitbot.parse;

import dev.awaitbot.parse.markup.Script;
import dev.awaitbot.parse.markup.Token;
import dev.awaitbot.parse.markup.Token.Type;
import dev.awaitbot.parse.markup.Tokenizer;
import dev.awaitbot.protocol.Addressee;
import dev.awaitbot.protocol.Ask;
import dev.awaitbot.protocol.Kind;
import dev.awaitbot.protocol.Notation;
import dev.awaitbot.protocol.Owner;
import dev.awaitbot.protocol.Reading;
import dev.awaitbot.protocol.Scene;
import dev.awaitbot.protocol.Span;
import java.util.ArrayList;
import java.util.List;

/** Reads a message: whether it is a request, of whom, for what, and by when. */
public final class Reader {
    public Reading read(String text, Notation notation, Scene scene) {
        Script script = Tokenizer.read(text, notation);
        boolean question = script.tokens().stream().anyMatch(token -> token.is("?"));
        boolean please = script.tokens().stream().anyMatch(token -> token.is("please"));
        boolean request = question || please;
        Kind kind = question ? Kind.QUESTION : Kind.ACTION;
        List<Owner> owners = request ? owners(script) : List.of();
        Addressee addressee = !request ? Addressee.NONE : owners.isEmpty() ? Addressee.CHANNEL : Addressee.PERSON;
        List<Ask> asks = request ? List.of(new Ask(new Span(0, text.length()), kind, Ask.Content.CLEAR)) : List.of();
        return new Reading(
                request,
                request ? 0.9 : 0.1,
                request ? kind : null,
                please,
                asks,
                owners,
                addressee,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                "en",
                List.of(question ? "question mark" : please ? "please" : "nothing asked"));
    }

    private static List<Owner> owners(Script script) {
        var owners = new ArrayList<Owner>();
        for (Token token : script.tokens()) {
            String text = script.raw().substring(token.start(), token.end());
            if (token.is(Type.MENTION)) {
                owners.add(new Owner(text, token.span(), Owner.Kind.USER, token.norm()));
            } else if (token.is(Type.GROUP)) {
                owners.add(new Owner(text, token.span(), Owner.Kind.GROUP, token.norm()));
            } else if (token.is(Type.BROADCAST)) {
                owners.add(new Owner(text, token.span(), Owner.Kind.BROADCAST, null));
            }
        }
        return owners;
    }
}
