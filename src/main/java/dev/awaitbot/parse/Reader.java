package dev.awaitbot.parse;

import dev.awaitbot.calendar.Calendars;
import dev.awaitbot.calendar.HolidaySource;
import dev.awaitbot.parse.ask.Asks;
import dev.awaitbot.parse.ask.Clause;
import dev.awaitbot.parse.ask.Commitments;
import dev.awaitbot.parse.ask.Draft;
import dev.awaitbot.parse.ask.Judge;
import dev.awaitbot.parse.ask.Judge.Verdict;
import dev.awaitbot.parse.detail.Asides;
import dev.awaitbot.parse.detail.Gaps;
import dev.awaitbot.parse.detail.Language;
import dev.awaitbot.parse.detail.Things;
import dev.awaitbot.parse.markup.Script;
import dev.awaitbot.parse.markup.Tokenizer;
import dev.awaitbot.parse.owner.Addressees;
import dev.awaitbot.parse.owner.Owners;
import dev.awaitbot.parse.window.WindowReader;
import dev.awaitbot.protocol.Ask;
import dev.awaitbot.protocol.Defaults;
import dev.awaitbot.protocol.Kind;
import dev.awaitbot.protocol.Notation;
import dev.awaitbot.protocol.Owner;
import dev.awaitbot.protocol.Reading;
import dev.awaitbot.protocol.Scene;
import dev.awaitbot.protocol.Window;
import java.util.List;

/** Reads a message: whether it is a request, of whom, for what, and by when. Safe for several threads. */
public final class Reader {
    /** From this confidence on a message counts as a request; chosen on messages kept aside while learning. */
    private static final double COUNT = Defaults.COUNT;

    private final WindowReader windows;
    private final Judge judge = new Judge();

    public Reader(Calendars calendars) {
        this.windows = new WindowReader(calendars);
    }

    /** A reader that knows no public holidays. */
    public Reader() {
        this(new Calendars(HolidaySource.NONE));
    }

    public Reading read(String text, Notation notation, Scene scene) {
        return read(Tokenizer.read(text, notation), scene);
    }

    public Reading read(Script script, Scene scene) {
        var draft = new Draft(script);
        Verdict verdict = judge.judge(draft, scene);
        String language = scene.language() == null ? Language.of(script) : scene.language();
        List<Asks.Found> found = verdict.confidence() >= COUNT ? Asks.of(draft, verdict) : List.of();
        return found.isEmpty() ? talk(draft, verdict, language) : request(draft, scene, verdict, found, language);
    }

    /** The same reading in a scene with other working hours: the same words then say other times, and nothing else changes. */
    public Reading again(Reading reading, Script script, Scene scene) {
        Window window = windows.window(windows.read(script, scene, reading.language()), script);
        return reading.within(window, window == null ? windows.vague(script, scene, reading.language()) : null);
    }

    private static Reading talk(Draft draft, Verdict verdict, String language) {
        Kind kind = Commitments.in(draft, verdict) ? Kind.COMMITMENT : null;
        double confidence = Math.min(verdict.confidence(), Math.nextDown(COUNT));
        return Reading.talk(confidence, kind, language, verdict.reasons());
    }

    private Reading request(Draft draft, Scene scene, Verdict verdict, List<Asks.Found> found, String language) {
        Script script = draft.script();
        List<Ask> asks = found.stream().map(Asks.Found::ask).toList();
        Clause main = draft.clauses().get(found.get(0).clause());
        List<Owner> owners =
                Owners.of(draft, found.stream().map(Asks.Found::clause).toList(), scene.members());
        Window window = windows.window(windows.read(script, scene, language), script);
        boolean bare = asks.get(0).content() == Ask.Content.BARE;
        boolean opens = !Boolean.FALSE.equals(scene.opensThread());
        return new Reading(
                true,
                verdict.confidence(),
                bare ? null : asks.get(0).kind(),
                found.stream().anyMatch(Asks.Found::deed),
                asks,
                owners,
                Addressees.of(draft, main, owners, scene),
                Asides.anyone(draft, main),
                Asides.lead(draft, owners),
                window,
                window == null ? windows.vague(script, scene, language) : null,
                windows.urgent(script, scene, language),
                Things.of(draft, main.index(), scene.attachments()),
                Gaps.of(draft, asks.get(0), opens),
                Asides.why(draft),
                Asides.elsewhere(draft),
                language,
                verdict.reasons());
    }
}
