package dev.awaitbot.command;

import dev.awaitbot.check.Judgement;
import dev.awaitbot.check.Rewrite;
import dev.awaitbot.hearing.Heard;
import dev.awaitbot.protocol.Ask;
import dev.awaitbot.protocol.Card;
import dev.awaitbot.protocol.Finding;
import dev.awaitbot.protocol.Kind;
import dev.awaitbot.protocol.Letter;
import dev.awaitbot.protocol.Owner;
import dev.awaitbot.protocol.Part;
import dev.awaitbot.protocol.PersonId;
import dev.awaitbot.protocol.Reading;
import dev.awaitbot.protocol.Span;
import dev.awaitbot.protocol.Verdict;
import dev.awaitbot.protocol.Verdicts;
import dev.awaitbot.protocol.Window;
import dev.awaitbot.protocol.Words;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells what the checks found in a text: the score, the five letters, and how it could read. */
final class Checked {
    private static final String[] COUNTS = {"no", "one", "two", "three", "four", "five"};
    /** A longer text is not shown again. */
    private static final int LONGEST = 1500;

    private final String text;
    private final Heard heard;
    private final Reading reading;
    private final Judgement judgement;

    Checked(Heard heard) {
        this.heard = heard;
        this.text = heard.whole().text();
        this.reading = heard.words().reading();
        this.judgement = heard.words().judgement();
    }

    boolean request() {
        return reading.request();
    }

    boolean complete() {
        return judgement.verdicts().complete();
    }

    /** The text with every fix in its place; null where none goes into the text. */
    @Nullable
    String better() {
        return reading.request() ? Rewrite.of(text, reading, judgement.findings()) : null;
    }

    Card card() {
        if (!reading.request()) {
            boolean binds = reading.kind() == Kind.COMMITMENT;
            return Card.of(Words.of(
                    binds
                            ? "I read this as a promise of yours, not as a request."
                            : "I read no request in this: it asks nothing of anybody.",
                    " If it is one, begin with a name and a verb, as in ",
                    new Part.Code("@dana please review the rollout plan by Thu 17:00"),
                    "."));
        }
        Card card = Card.of(Words.of(new Part.Strong(headline())));
        for (Letter letter : Letter.values()) {
            card = card.and(line(letter));
        }
        String better = better();
        return better == null || better.length() > LONGEST
                ? card
                : card.and(Words.of("As it could read: ").and(Postings.words(better, false)));
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

    private Words line(Letter letter) {
        Verdict verdict = judgement.verdicts().of(letter);
        boolean byPolicy = verdict == Verdict.PASS && judgement.byPolicy().contains(letter);
        String head = String.format(
                Locale.ROOT,
                "%s  %-11s  %-7s",
                letter.name().charAt(0),
                letter.key(),
                byPolicy ? "policy" : verdict.key());
        Words words = Words.NONE;
        List<Finding> findings = judgement.findings().stream()
                .filter(finding -> finding.letter() == letter)
                .toList();
        if (verdict == Verdict.PASS || findings.isEmpty()) {
            words = byPolicy ? Words.of("by this channel's default") : found(letter);
        }
        for (Finding finding : findings) {
            words = words.isEmpty() ? Words.of(sentence(finding)) : words.and(" ", sentence(finding));
        }
        return words.isEmpty()
                ? Words.of(new Part.Code(head.strip()))
                : Words.of(new Part.Code(head), " ").and(words);
    }

    private Words found(Letter letter) {
        Ask ask = reading.ask();
        return switch (letter) {
            case ASSIGN -> owners();
            case WINDOW -> window(reading.window());
            case ACTION -> ask == null ? Words.NONE : Words.of(quote(ask.span()));
            case INFORMATION, THREAD -> Words.NONE;
        };
    }

    private Words owners() {
        Words words = Words.NONE;
        List<PersonId> people = heard.said().named();
        if (people.size() == reading.owners().size()) {
            for (PersonId person : people) {
                words = words.isEmpty() ? Words.of(person) : words.and(", ", person);
            }
            return words;
        }
        for (Owner owner : reading.owners()) {
            words = words.isEmpty() ? Words.of(owner.text()) : words.and(", ", owner.text());
        }
        return words;
    }

    private static Words window(@Nullable Window window) {
        if (window == null) {
            return Words.NONE;
        }
        Words words = Words.of(window.text());
        return window.due() == null ? words : words.and(" (", window.due().toInstant(), ")");
    }

    private String sentence(Finding finding) {
        return sentence(finding, text);
    }

    /** What is wrong, and what to try. */
    static String sentence(Finding finding, String text) {
        String message = finding.message();
        Span span = finding.span();
        String said = span == null || span.end() > text.length()
                ? message
                : "\"" + Phrases.quote(span.of(text)) + "\": " + Character.toLowerCase(message.charAt(0))
                        + message.substring(1);
        String fix = finding.fix();
        // What only the author knows stands as a place to fill in the rewritten request; here it would say nothing.
        return fix == null || fix.startsWith("<") ? said : said + " Try: " + fix;
    }

    private String quote(Span span) {
        return Phrases.quote(span.of(text));
    }
}
