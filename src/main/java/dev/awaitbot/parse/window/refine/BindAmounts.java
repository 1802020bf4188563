package dev.awaitbot.parse.window.refine;

import dev.awaitbot.parse.window.Cue;
import dev.awaitbot.parse.window.Field;
import dev.awaitbot.parse.window.Latent;
import dev.awaitbot.parse.window.Line;
import dev.awaitbot.parse.window.Parts;
import dev.awaitbot.parse.window.Piece;
import dev.awaitbot.parse.window.Refiner;
import dev.awaitbot.parse.window.Sense;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ties a length of time to the present or to another time: "in 3 days", "an hour from now", "a week from Friday", "3 days ago". */
public final class BindAmounts implements Refiner {
    @Override
    public List<Piece> refine(Line line, List<Piece> pieces) {
        List<Piece> bound = new ArrayList<>(pieces.size());
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            Piece next = i + 1 < pieces.size() ? pieces.get(i + 1) : null;
            if (!piece.is(Latent.AMOUNT)) {
                bound.add(piece);
                continue;
            }
            Piece running = next == null ? null : running(line, piece, next);
            Piece anchored = next == null || running != null ? running : anchored(line, piece, next);
            if (anchored != null) {
                add(line, bound, anchored);
                i++;
                continue;
            }
            Piece last = bound.isEmpty() ? null : bound.get(bound.size() - 1);
            boolean lasts = last != null
                    && last.until() == null
                    && (last.parts().time()
                            || last.parts().date()
                            || last.parts().has(Field.DIRECTION))
                    && last.to() == piece.from() - 1
                    && line.norm(last.to()).equals("for");
            if (last != null && lasts) {
                int from = line.value(last.from() - 1, Sense.CUE, 5) || line.value(last.from() - 1, Sense.CUE, 2)
                        ? last.from() - 1
                        : last.from();
                bound.set(
                        bound.size() - 1,
                        last.over(from, piece.to()).ending(piece.parts()).released());
                continue;
            }
            Piece free = free(line, piece);
            if (free != null) {
                add(line, bound, free);
            }
        }
        return bound;
    }

    // "now + 40 minutes" is one time, "Monday two weeks from now" the Monday of that week.
    private static void add(Line line, List<Piece> bound, Piece amount) {
        Piece last = bound.isEmpty() ? null : bound.get(bound.size() - 1);
        if (last != null && last.to() > amount.from()) {
            bound.remove(bound.size() - 1);
        }
        boolean weeks = last != null
                && last.parts().has(Field.WEEKDAY)
                && last.onlyDate()
                && amount.parts().get(Field.DAYS) > 0
                && amount.parts().get(Field.DAYS) % 7 == 0
                && Gaps.joined(line, last.to(), amount.from());
        if (last != null && weeks) {
            Parts parts = last.parts()
                    .with(Field.UNIT, 4)
                    .with(Field.SHIFT, amount.parts().get(Field.DAYS) / 7);
            bound.set(bound.size() - 1, last.over(last.from(), amount.to()).saying(parts.without(Field.POINT)));
        } else {
            bound.add(amount);
        }
    }

    private static @Nullable Piece anchored(Line line, Piece amount, Piece next) {
        int gap = next.from() - amount.to();
        boolean date = next.onlyDate()
                || (next.parts().clock() && amount.parts().has(Field.SECONDS) && !next.is(Latent.NUMBER))
                || next.parts().has(Field.NOW);
        if ((gap >= 1 && gap <= 3 && date && !next.is(Latent.WORD))
                || (gap == 1 && next.parts().has(Field.NOW))) {
            int reach = line.value(amount.to(), Sense.REACH);
            boolean joined = line.has(amount.to(), Sense.REACH) && Gaps.joined(line, amount.to() + 1, next.from());
            if (joined && (reach == 3 || reach == 4)) {
                Parts anchor = next.parts().has(Field.NOW) ? amount.parts() : next.parts();
                Parts parts = amount.parts().and(anchor).with(Field.DIRECTION, reach == 3 ? 1 : -1);
                boolean in = next.parts().has(Field.NOW) && line.value(amount.from() - 1, Sense.CUE, 9);
                return amount.over(in ? amount.from() - 1 : amount.from(), next.to())
                        .saying(parts)
                        .released();
            }
        }
        return null;
    }

    // "for 7 hours from 9:30", "for 3 days starting next Monday".
    private static @Nullable Piece running(Line line, Piece amount, Piece next) {
        if (next.from() - amount.to() > 3
                || !line.norm(amount.from() - 1).equals("for")
                || (!next.parts().date() && !next.parts().clock())) {
            return null;
        }
        boolean start = false;
        for (int i = amount.to(); i < next.from(); i++) {
            start |= line.value(i, Sense.CUE, 5) || line.value(i, Sense.CUE, 2);
            if (line.stop(i)) {
                return null;
            }
        }
        return start
                ? next.over(amount.from() - 1, next.to()).ending(amount.parts()).released()
                : null;
    }

    private static @Nullable Piece free(Line line, Piece amount) {
        int after = amount.to();
        int reach = line.has(after, Sense.REACH) ? line.value(after, Sense.REACH) : 0;
        Parts forward = amount.parts().with(Field.DIRECTION, 1);
        if (reach == 1 || reach == 2) {
            Parts parts = reach == 1 ? forward : amount.parts().with(Field.DIRECTION, -1);
            int start = line.value(amount.from() - 1, Sense.CUE, 9) ? amount.from() - 1 : amount.from();
            return amount.over(start, after + 1).saying(parts).released();
        }
        int j = amount.from() - 1;
        int fill = 0;
        while (fill < 3
                && ((line.value(j, Sense.FILLER, 1) && !line.has(j, Sense.CUE))
                        || (line.value(j, Sense.CUE, 4) && !line.norm(j).equals("for"))
                        || (line.has(j, Sense.REL) && line.value(j, Sense.REL) > 0)
                        || line.has(j, Sense.ARTICLE))) {
            j--;
            fill++;
        }
        if (line.mark(j, "+") || line.norm(j).equals("plus")) {
            return amount.over(line.norm(j - 1).equals("now") ? j - 1 : j, after)
                    .saying(forward)
                    .released();
        }
        int cue = line.has(j, Sense.CUE) ? line.value(j, Sense.CUE) : 0;
        boolean task = line.value(after, Sense.CUE, 7)
                && line.has(after + 1, Sense.VERB)
                && (j < 0 || line.stop(j) || cue == 10);
        if (task) {
            return amount.saying(forward).released().under(Cue.WITHIN);
        }
        return switch (cue) {
            case 3, 13 -> amount.over(j, after).saying(forward).released().under(Cue.WITHIN);
            case 9 ->
                amount.over(j, after)
                        .saying(forward)
                        .released()
                        .under(fill > 0 && line.has(amount.from() - 1, Sense.REL) ? Cue.WITHIN : Cue.IN);
            case 15 -> amount.saying(forward).released().under(Cue.WITHIN);
            case 10 ->
                !line.value(after, Sense.CUE, 7)
                        ? null
                        : amount.over(amount.from(), after)
                                .saying(forward)
                                .released()
                                .under(Cue.WITHIN);
            case 2 ->
                line.norm(j).equals("after")
                        ? amount.over(j, after).saying(forward).released().under(Cue.IN)
                        : null;
            case 1 -> null;
            default -> null;
        };
    }
}
