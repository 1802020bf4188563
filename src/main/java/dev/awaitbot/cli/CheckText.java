package dev.awaitbot.cli;

import dev.awaitbot.check.Judgement;
import dev.awaitbot.check.Rewrite;
import dev.awaitbot.protocol.Ask;
import dev.awaitbot.protocol.Finding;
import dev.awaitbot.protocol.Kind;
import dev.awaitbot.protocol.Letter;
import dev.awaitbot.protocol.Owner;
import dev.awaitbot.protocol.Reading;
import dev.awaitbot.protocol.Severity;
import dev.awaitbot.protocol.Span;
import dev.awaitbot.protocol.Verdict;
import dev.awaitbot.protocol.Verdicts;
import dev.awaitbot.protocol.Window;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells a person what was found in a message: the text with its marks, the five letters, and how it could read. */
final class CheckText {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("EEE d MMM yyyy HH:mm", Locale.ENGLISH);
    private static final String[] COUNTS = {"no", "one", "two", "three", "four", "five"};
    private static final int LONGEST_QUOTE = 60;

    /** From so many columns on, what is said of a letter has room beside it. */
    private static final int WIDE = 72;

    private final String text;
    private final Reading reading;
    private final Judgement judgement;
    private final Paint paint;
    private final int width;

    /** @param width columns of the screen */
    CheckText(String text, Reading reading, Judgement judgement, Paint paint, int width) {
        this.text = text;
        this.reading = reading;
        this.judgement = judgement;
        this.paint = paint;
        this.width = width;
    }

    List<String> lines(boolean tracked) {
        if (text.isBlank()) {
            return List.of("No request: the text is empty.");
        }
        var lines = new ArrayList<>(marks().lines(text));
        lines.add("");
        if (!reading.request()) {
            String what = reading.kind() == Kind.COMMITMENT
                    ? "No request but a commitment: its author means to act"
                    : "No request: it asks nothing of anybody";
            lines.addAll(Wrap.lines(what + sure(1 - reading.confidence()) + ".", width));
            why("Why: ", "", lines);
            return lines;
        }
        Wrap.lines(headline(), width).forEach(line -> lines.add(paint.bold(line)));
        for (Letter letter : Letter.values()) {
            letter(letter, lines);
        }
        rewritten(lines);
        if (!tracked) {
            lines.addAll(Wrap.lines("It answers into a running talk: counted, not followed up.", width));
        }
        why("Why a request: ", sure(reading.confidence()), lines);
        return lines;
    }

    private void why(String head, String end, List<String> lines) {
        String reasons = reading.reasons().isEmpty()
                ? "its words, none of which stands out"
                : Cells.plain(String.join(" · ", reading.reasons()));
        List<String> wrapped = Wrap.lines(head + reasons + end, width - 2);
        for (int i = 0; i < wrapped.size(); i++) {
            lines.add(paint.faint((i == 0 ? "" : "  ") + wrapped.get(i)));
        }
    }

    /** A request that does not fit beside its heading stands below it, line by line as it is: it is there to be copied. */
    private void rewritten(List<String> lines) {
        String better = Rewrite.of(text, reading, judgement.findings());
        if (better == null) {
            return;
        }
        String head = "As it could read:  ";
        if (better.indexOf('\n') < 0 && head.length() + Cells.columns(better) <= width) {
            lines.add(head + Cells.plain(better));
            return;
        }
        lines.add(head.strip());
        better.lines().forEach(line -> lines.add(("  " + Cells.plain(line)).stripTrailing()));
    }

    private static String sure(double confidence) {
        return " (" + (confidence >= 0.995 ? "over 99" : Math.round(confidence * 100)) + "\u00a0% sure)";
    }

    private Marks marks() {
        var marks = new Marks(width);
        if (!reading.request()) {
            return marks;
        }
        reading.owners().forEach(owner -> marks.add(owner.span(), "owner", paint::good));
        Ask ask = reading.ask();
        if (ask != null) {
            marks.add(ask.span(), "action", paint::good);
        }
        Window window = reading.window();
        if (window != null) {
            marks.add(window.span(), "window", paint::good);
        }
        for (Finding finding : judgement.findings()) {
            Span span = finding.span();
            if (span != null) {
                marks.add(span, finding.code(), words -> paint.weighed(finding.severity(), words));
            }
        }
        return marks;
    }

    private String headline() {
        Verdicts verdicts = judgement.verdicts();
        int missing = count(verdicts, Verdict.MISSING);
        int weak = count(verdicts, Verdict.WEAK);
        String lacks =
                missing == 0 ? "complete" : COUNTS[missing] + (missing == 1 ? " letter" : " letters") + " missing";
        return verdicts.score() + " of 100, " + lacks + (weak == 0 ? "" : ", " + COUNTS[weak] + " weak");
    }

    private static int count(Verdicts verdicts, Verdict wanted) {
        return (int)
                verdicts.byLetter().values().stream().filter(wanted::equals).count();
    }

    private void letter(Letter letter, List<String> lines) {
        Verdict verdict = judgement.verdicts().of(letter);
        boolean byPolicy = judgement.byPolicy().contains(letter);
        List<Finding> findings =
                judgement.findings().stream().filter(f -> f.letter() == letter).toList();
        String said = byPolicy && verdict == Verdict.PASS ? "policy" : verdict.key();
        boolean wide = width >= WIDE;
        String head = String.format(
                wide ? "%s  %-12s %-8s" : "%s  %s %s", letter.name().charAt(0), letter.key(), said);
        Severity worst = verdict == Verdict.MISSING ? Severity.ERROR : Severity.WARN;
        String painted = verdict == Verdict.PASS ? paint.good(head) : paint.weighed(worst, head);
        int indent = wide ? head.length() + 1 : 3;
        var details = new ArrayList<String>();
        if (findings.isEmpty() || verdict == Verdict.PASS) {
            details.addAll(Wrap.lines(byPolicy ? "by the channel's default" : found(letter), width - indent));
        }
        findings.forEach(finding -> details.addAll(Wrap.lines(sentence(finding), width - indent)));
        if (wide) {
            lines.add((painted + " " + details.get(0)).stripTrailing());
        } else {
            lines.add(painted);
        }
        details.stream()
                .skip(wide ? 1 : 0)
                .filter(detail -> !detail.isEmpty())
                .forEach(detail -> lines.add(" ".repeat(indent) + detail));
    }

    private String found(Letter letter) {
        Ask ask = reading.ask();
        return switch (letter) {
            case ASSIGN ->
                reading.owners().stream().map(Owner::text).map(Cells::plain).collect(Collectors.joining(", "));
            case WINDOW -> window(reading.window());
            case ACTION -> ask == null ? "" : quote(ask.span());
            case INFORMATION, THREAD -> "";
        };
    }

    private static String window(@Nullable Window window) {
        if (window == null) {
            return "";
        }
        return Cells.plain(window.text()) + (window.due() == null ? "" : "  (" + TIME.format(window.due()) + ")");
    }

    private String sentence(Finding finding) {
        String message = finding.message();
        String fix = finding.fix();
        Span span = finding.span();
        String quoted = span == null
                ? message
                : "\"" + quote(span) + "\": " + Character.toLowerCase(message.charAt(0)) + message.substring(1);
        // What only the author knows stands as a place to fill in the rewritten request; here it would say nothing.
        return fix == null || fix.startsWith("<") ? quoted : quoted + " Try: " + fix;
    }

    private String quote(Span span) {
        String words = Cells.plain(span.of(text));
        if (words.length() <= LONGEST_QUOTE) {
            return words;
        }
        int end = words.offsetByCodePoints(0, Math.min(LONGEST_QUOTE, words.codePointCount(0, words.length())));
        return end == words.length() ? words : words.substring(0, end) + "…";
    }
}
