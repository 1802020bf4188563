package dev.awaitbot.parse.window.form;

import dev.awaitbot.parse.markup.Token;
import dev.awaitbot.parse.window.Example;
import dev.awaitbot.parse.window.Field;
import dev.awaitbot.parse.window.Form;
import dev.awaitbot.parse.window.Line;
import dev.awaitbot.parse.window.Parts;
import dev.awaitbot.parse.window.Piece;
import dev.awaitbot.parse.window.Sense;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A date that the platform itself writes: Slack's {@code <!date^…>}, Discord's {@code <t:…>}. */
public final class Markup implements Form {
    @Override
    public long opens() {
        return Sense.UNKNOWN;
    }

    @Override
    public @Nullable Piece read(Line line, int at) {
        if (!line.is(at, Token.Type.DATE)) {
            return null;
        }
        try {
            return Piece.of(at, at + 1, Parts.of(Field.INSTANT, Long.parseLong(line.norm(at))));
        } catch (NumberFormatException e) {
            return null;
        }
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.en("by <t:1795190400:f> please", "2026-11-20T11:00"), Example.none("by <t:soon> please"));
    }
}
