package dev.awaitbot.parse.window.refine;

import dev.awaitbot.parse.window.Cue;
import dev.awaitbot.parse.window.Field;
import dev.awaitbot.parse.window.Latent;
import dev.awaitbot.parse.window.Line;
import dev.awaitbot.parse.window.Parts;
import dev.awaitbot.parse.window.Piece;
import dev.awaitbot.parse.window.Refiner;
import dev.awaitbot.parse.window.Sense;
import dev.awaitbot.parse.window.Units;
import java.util.List;

/** Makes lengths of time of periods that count from now: "next three hours", "within the next week". */
public final class BindPeriods implements Refiner {
    private static final int[] DAYS = {1, 7, 0, 0, 0};

    @Override
    public List<Piece> refine(Line line, List<Piece> pieces) {
        return pieces.stream().map(piece -> bind(line, piece)).toList();
    }

    private static Piece bind(Line line, Piece piece) {
        Parts parts = piece.parts();
        if (!parts.has(Field.UNIT) || parts.has(Field.EDGE) || parts.get(Field.SHIFT) < 1) {
            return piece;
        }
        int unit = parts.get(Field.UNIT);
        int count = parts.get(Field.COUNT, 1);
        int before = line.value(piece.from(), Sense.ARTICLE) > 0 ? piece.from() : piece.from() - 1;
        boolean within = line.value(before, Sense.CUE, 3) || line.value(before, Sense.CUE, 13);
        boolean in = line.value(before, Sense.CUE, 9) && parts.has(Field.COUNT);
        if (unit <= Units.HOUR) {
            long seconds = (long) count * (unit == Units.HOUR ? 3600 : unit == Units.MINUTE ? 60 : 1);
            Parts amount =
                    Parts.of(Field.SECONDS, seconds).with(Field.DIRECTION, 1).with(Field.AMOUNT_UNIT, unit);
            Piece bound = Piece.latent(within || in ? before : piece.from(), piece.to(), amount, Latent.NO);
            return within || in ? bound.under(Cue.WITHIN) : bound;
        }
        if (!within && !in) {
            return piece;
        }
        Parts amount = Parts.of(Field.DIRECTION, 1).with(Field.AMOUNT_UNIT, Math.min(unit, 7));
        amount = switch (unit) {
            case Units.DAY, Units.WEEK -> amount.with(Field.DAYS, (long) count * DAYS[unit - Units.DAY]);
            case Units.FORTNIGHT -> amount.with(Field.DAYS, 14L * count);
            case Units.MONTH -> amount.with(Field.MONTHS, count);
            case Units.QUARTER -> amount.with(Field.MONTHS, 3L * count);
            case Units.YEAR -> amount.with(Field.MONTHS, 12L * count);
            case Units.WORKDAY -> amount.with(Field.BUSINESS_DAYS, count);
            case Units.WORKING_HOUR -> amount.with(Field.WORKING_SECONDS, 3600L * count);
            default -> null;
        };
        return amount == null
                ? piece
                : piece.over(before, piece.to()).saying(amount).under(Cue.WITHIN);
    }
}
