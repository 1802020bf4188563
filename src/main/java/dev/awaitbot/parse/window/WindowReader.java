package dev.awaitbot.parse.window;

import dev.awaitbot.calendar.Calendars;
import dev.awaitbot.calendar.EventTime;
import dev.awaitbot.calendar.WorkingCalendar;
import dev.awaitbot.parse.detail.Language;
import dev.awaitbot.parse.markup.Script;
import dev.awaitbot.parse.markup.Token;
import dev.awaitbot.parse.window.refine.BindAmounts;
import dev.awaitbot.parse.window.refine.BindPeriods;
import dev.awaitbot.parse.window.refine.MergeDayAndTime;
import dev.awaitbot.parse.window.refine.MergeParts;
import dev.awaitbot.parse.window.refine.ReadCues;
import dev.awaitbot.parse.window.refine.ReadRanges;
import dev.awaitbot.parse.window.refine.Release;
import dev.awaitbot.protocol.DateOrder;
import dev.awaitbot.protocol.Grain;
import dev.awaitbot.protocol.Scene;
import dev.awaitbot.protocol.Span;
import dev.awaitbot.protocol.Window;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the times of a message and what each is for; the one that says by when comes first. Safe for several threads. */
public final class WindowReader {
    private static final int HURRY = 2;

    static final List<Refiner> REFINERS = List.of(
            new MergeParts(),
            new BindPeriods(),
            new ReadRanges(),
            new MergeParts(),
            new BindAmounts(),
            new MergeDayAndTime(),
            new ReadRanges(),
            new ReadCues(),
            new Release());

    private final Calendars calendars;

    public WindowReader(Calendars calendars) {
        this.calendars = calendars;
    }

    /** A hit, how firmly it is the window, and when it is over. */
    private record Weighed(
            TimeHit hit, int weight, @Nullable ZonedDateTime due) {}

    /** Every time in the message, response windows first, then in the order of the text. Windows that are over are among them. */
    public List<TimeHit> read(Script script, Scene scene) {
        return read(script, scene, Language.of(script));
    }

    /** @param recognised the language that the small words of the text tell; the scene's goes before it */
    public List<TimeHit> read(Script script, Scene scene, String recognised) {
        Lexicon lexicon = Languages.of(script, scene.language(), recognised);
        if (!worthwhile(script, lexicon)) {
            return List.of();
        }
        Found found = find(new Line(script, lexicon), scene.events());
        return found.nothing() ? List.of() : weigh(found, scope(scene, lexicon));
    }

    private Scope scope(Scene scene, Lexicon lexicon) {
        WorkingCalendar author = calendars.of(scene.author());
        WorkingCalendar owner = scene.owner() == null ? author : calendars.of(scene.owner());
        return new Scope(
                scene.sentAt(),
                author,
                owner,
                lexicon.option("day-first") ? DateOrder.DMY : scene.dateOrder(),
                scene.events());
    }

    private static boolean worthwhile(Script script, Lexicon lexicon) {
        for (Token token : script.tokens()) {
            if (lexicon.triggers(token)) {
                return true;
            }
        }
        return false;
    }

    static List<TimeHit> read(Line line, Scope scope) {
        return weigh(find(line, scope.events()), scope);
    }

    /** What the words say, before anything is measured against a calendar. */
    private record Found(Line line, List<Piece> pieces, NamedEvents events, List<NamedEvents.Named> named) {
        boolean nothing() {
            return pieces.isEmpty() && named.isEmpty();
        }
    }

    private static Found find(Line line, Map<String, String> policy) {
        List<Piece> pieces = Forms.scan(line);
        for (Refiner refiner : REFINERS) {
            pieces = refiner.refine(line, pieces);
        }
        var events = new NamedEvents(line, policy);
        return new Found(line, pieces, events, events.find(pieces));
    }

    private static List<TimeHit> weigh(Found found, Scope scope) {
        Line line = found.line();
        var roles = new Roles(line);
        var resolver = new Resolver(scope);
        List<Weighed> hits = new ArrayList<>();
        for (Piece piece : found.pieces()) {
            Meaning meaning = resolver.resolve(piece);
            Role role = roles.of(piece);
            boolean passed = meaning != null
                    && !meaning.last().isAfter(scope.sentAt())
                    && !meaning.start().toInstant().equals(scope.sentAt());
            if (meaning != null && !(passed && piece.cue() != Cue.BY)) {
                hits.add(new Weighed(hit(line, piece, role, meaning), roles.weight(piece, role), meaning.due()));
            }
        }
        for (NamedEvents.Named event : found.named()) {
            Weighed hit = event.name().isEmpty()
                    ? back(line, event, hits)
                    : named(line, event, roles.of(event), found.events().time(event.name()), scope);
            if (hit != null) {
                hits.add(hit);
            }
        }
        hits.removeIf(hit -> over(hit.hit(), scope.sentAt()));
        hits.sort(Comparator.comparingInt((Weighed hit) -> -hit.weight())
                .thenComparingInt(hit -> hit.hit().span().start()));
        return hits.stream().map(Weighed::hit).toList();
    }

    // What is over is no hit, but for a window: that its end has passed is worth a word.
    private static boolean over(TimeHit hit, Instant sentAt) {
        OffsetDateTime last = hit.end() == null ? hit.start() : hit.end();
        return last != null && last.toInstant().isBefore(sentAt) && hit.role() != Role.DEADLINE;
    }

    private static @Nullable Weighed named(
            Line line, NamedEvents.Named event, Role role, @Nullable EventTime time, Scope scope) {
        if (role == Role.EVENT) {
            return null;
        }
        Span span = span(line, event.from(), event.to());
        ZonedDateTime at = time == null ? null : time.after(scope.now());
        OffsetDateTime due = at == null ? null : at.toOffsetDateTime();
        Grain grain = due == null ? Grain.DAY : Grain.MINUTE;
        return new Weighed(
                new TimeHit(span, due, due, grain, role, role.window() ? due : null, List.of(), event.name()),
                !role.window() ? 0 : due == null ? 1 : 3,
                at);
    }

    // "by then" is when the time before it is over.
    private static @Nullable Weighed back(Line line, NamedEvents.Named event, List<Weighed> hits) {
        Span span = span(line, event.from(), event.to());
        Weighed last = null;
        for (Weighed hit : hits) {
            last = hit.hit().span().end() <= span.start() && hit.due() != null ? hit : last;
        }
        if (last == null || last.due() == null) {
            return null;
        }
        OffsetDateTime due = last.due().toOffsetDateTime();
        // Where that time is a window itself, it says more than what points to it.
        int weight = last.hit().role().window() ? 1 : 4;
        return new Weighed(
                new TimeHit(span, due, due, last.hit().grain(), Role.DEADLINE, due, List.of(), null),
                weight,
                last.due());
    }

    private static TimeHit hit(Line line, Piece piece, Role role, Meaning meaning) {
        boolean window = role.window();
        ZonedDateTime start = window && meaning.due().isBefore(meaning.start())
                ? meaning.due().toLocalDate().atStartOfDay(meaning.due().getZone())
                : meaning.start();
        ZonedDateTime end = window ? meaning.due() : meaning.end();
        List<OffsetDateTime> others = window
                ? meaning.others().stream().map(ZonedDateTime::toOffsetDateTime).toList()
                : List.of();
        return new TimeHit(
                span(line, piece.from(), piece.to()),
                start.toOffsetDateTime(),
                end == null ? null : end.toOffsetDateTime(),
                meaning.grain(),
                role,
                window ? meaning.due().toOffsetDateTime() : null,
                others,
                null);
    }

    private static Span span(Line line, int from, int to) {
        return new Span(line.cell(from).start(), line.cell(to - 1).end());
    }

    /** The response window among the hits; null where the message names none. */
    public @Nullable Window window(List<TimeHit> hits, Script script) {
        for (TimeHit hit : hits) {
            if (hit.role().window()) {
                String text = hit.span().of(script.raw());
                return new Window(text, hit.span(), hit.due(), hit.grain(), hit.alternatives(), hit.event());
            }
        }
        return null;
    }

    /** Words of urgency or leisure that say no time ("asap", "no rush"); null where there are none. */
    public @Nullable Span vague(Script script, Scene scene, String recognised) {
        Lexicon lexicon = Languages.of(script, scene.language(), recognised);
        Span found = null;
        for (int i = 0; found == null && i < script.tokens().size(); i++) {
            Lexicon.Match match = vague(lexicon, script, i);
            if (match != null) {
                found = new Span(
                        script.tokens().get(i).start(),
                        script.tokens().get(i + match.length() - 1).end());
            }
        }
        return found;
    }

    /** Whether the message says of itself that it is urgent, with or without a time. */
    public boolean urgent(Script script, Scene scene, String recognised) {
        Lexicon lexicon = Languages.of(script, scene.language(), recognised);
        for (int i = 0; i < script.tokens().size(); i++) {
            Lexicon.Match match = vague(lexicon, script, i);
            if (match != null && match.word().value(Sense.VAGUE) == HURRY) {
                return true;
            }
            // What begins earlier counts: "not urgent" is one phrase.
            i += match == null ? 0 : match.length() - 1;
        }
        return false;
    }

    private static Lexicon.@Nullable Match vague(Lexicon lexicon, Script script, int at) {
        Lexicon.Match match = lexicon.vague(script.tokens().get(at)) ? lexicon.match(script, at) : null;
        return match != null && match.word().has(Sense.VAGUE) ? match : null;
    }
}
