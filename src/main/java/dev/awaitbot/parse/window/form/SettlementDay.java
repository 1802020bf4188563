package dev.awaitbot.parse.window.form;

import dev.awaitbot.parse.window.Example;
import dev.awaitbot.parse.window.Field;
import dev.awaitbot.parse.window.Form;
import dev.awaitbot.parse.window.Line;
import dev.awaitbot.parse.window.Parts;
import dev.awaitbot.parse.window.Piece;
import dev.awaitbot.parse.window.Sense;
import dev.awaitbot.parse.window.Units;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "by T+1": so many business days from today, as trades are settled. */
public final class SettlementDay implements Form {
    private static final int MOST = 10;

    @Override
    public long opens() {
        return Sense.UNKNOWN;
    }

    @Override
    public @Nullable Piece read(Line line, int at) {
        boolean settled = line.mark(at + 1, "+")
                && line.norm(at).equals("t")
                && line.glued(at)
                && line.glued(at + 1)
                && line.digits(at + 2)
                && line.value(at + 2, Sense.NUMBER) <= MOST
                && line.has(at - 1, Sense.CUE);
        return settled && !Numbers.tied(line, at + 3)
                ? Piece.of(
                        at,
                        at + 3,
                        Parts.of(Field.BUSINESS_DAYS, line.value(at + 2, Sense.NUMBER))
                                .with(Field.AMOUNT_UNIT, Units.WORKDAY)
                                .with(Field.DIRECTION, 1))
                : null;
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.en("please comment by T+1", "2026-11-20T17:00"), Example.none("the field T+1 of the row"));
    }
}
