package dev.awaitbot.parse.window.form;

import dev.awaitbot.parse.window.Example;
import dev.awaitbot.parse.window.Field;
import dev.awaitbot.parse.window.Form;
import dev.awaitbot.parse.window.Latent;
import dev.awaitbot.parse.window.Line;
import dev.awaitbot.parse.window.Parts;
import dev.awaitbot.parse.window.Piece;
import dev.awaitbot.parse.window.Sense;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "by 6", "in 15", "tomorrow at ten": a number that only a cue or a neighbour makes a time. */
public final class BareNumber implements Form {
    private static final int LARGEST = 600;

    @Override
    public long opens() {
        return Sense.any(Sense.NUMBER, Sense.ORDINAL);
    }

    @Override
    public @Nullable Piece read(Line line, int at) {
        Numbers.Found found = Numbers.read(line, at);
        boolean bare = found != null
                && !found.ordinal()
                && found.value() <= LARGEST
                && (found.digits()
                        || (line.strong(at, Sense.NUMBER) && !line.norm(at).startsWith("a")))
                && (!found.digits() || (line.fresh(at) && line.width(at) <= 3))
                && !Numbers.tied(line, found.next());
        return found != null && bare
                ? Piece.latent(at, found.next(), Parts.of(Field.HOUR, found.value()), Latent.NUMBER)
                : null;
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.en("get back to me by 6", "2026-11-19T18:00"),
                Example.en("tomorrow at ten", "2026-11-20T10:00"),
                Example.en("need an ack in 15", "2026-11-19T14:35"),
                Example.none("by 6 people"));
    }
}
