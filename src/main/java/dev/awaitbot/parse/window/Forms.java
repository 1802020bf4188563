package dev.awaitbot.parse.window;

import dev.awaitbot.parse.window.form.Amount;
import dev.awaitbot.parse.window.form.BareNumber;
import dev.awaitbot.parse.window.form.Clock;
import dev.awaitbot.parse.window.form.ClockWords;
import dev.awaitbot.parse.window.form.CountedWeekday;
import dev.awaitbot.parse.window.form.DayPart;
import dev.awaitbot.parse.window.form.DayWord;
import dev.awaitbot.parse.window.form.Edge;
import dev.awaitbot.parse.window.form.FigureDate;
import dev.awaitbot.parse.window.form.FourDigits;
import dev.awaitbot.parse.window.form.Holiday;
import dev.awaitbot.parse.window.form.HourAndMinutes;
import dev.awaitbot.parse.window.form.IsoDate;
import dev.awaitbot.parse.window.form.Markup;
import dev.awaitbot.parse.window.form.MonthDay;
import dev.awaitbot.parse.window.form.MonthDayOnly;
import dev.awaitbot.parse.window.form.Nth;
import dev.awaitbot.parse.window.form.Period;
import dev.awaitbot.parse.window.form.QuarterName;
import dev.awaitbot.parse.window.form.SameTime;
import dev.awaitbot.parse.window.form.SettlementDay;
import dev.awaitbot.parse.window.form.Weekday;
import dev.awaitbot.parse.window.form.YearName;
import dev.awaitbot.parse.window.form.Zone;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The forms, in order: of two that read equally far the earlier one counts. */
final class Forms {
    private static final List<Form> LIST = List.of(
            new Markup(),
            new IsoDate(),
            new FigureDate(),
            new Clock(),
            new MonthDay(),
            new Nth(),
            new Edge(),
            new QuarterName(),
            new Holiday(),
            new ClockWords(),
            new Weekday(),
            new HourAndMinutes(),
            new DayPart(),
            new DayWord(),
            new CountedWeekday(),
            new Period(),
            new Amount(),
            new SettlementDay(),
            new SameTime(),
            new MonthDayOnly(),
            new YearName(),
            new FourDigits(),
            new BareNumber(),
            new Zone());

    private static final Form[] FORMS = LIST.toArray(Form[]::new);
    private static final long[] OPENS = LIST.stream().mapToLong(Form::opens).toArray();

    private Forms() {}

    static List<Form> list() {
        return LIST;
    }

    /** Reads a line from left to right, at each cell the form that reads farthest. */
    static List<Piece> scan(Line line) {
        List<Piece> pieces = new ArrayList<>();
        for (int at = 0; at < line.size(); ) {
            Piece piece = line.dull(at) ? null : longest(line, at);
            if (piece == null) {
                at++;
            } else {
                pieces.add(piece);
                at = piece.to();
            }
        }
        return pieces;
    }

    private static @Nullable Piece longest(Line line, int at) {
        Piece best = null;
        long senses = line.senses(at);
        for (int i = 0; i < FORMS.length; i++) {
            Piece piece = (OPENS[i] & senses) == 0 ? null : FORMS[i].read(line, at);
            if (piece != null && (best == null || piece.to() > best.to())) {
                best = piece;
            }
        }
        return best;
    }
}
