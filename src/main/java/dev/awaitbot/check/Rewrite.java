package dev.awaitbot.check;

import dev.awaitbot.protocol.Ask;
import dev.awaitbot.protocol.Finding;
import dev.awaitbot.protocol.Kind;
import dev.awaitbot.protocol.Reading;
import dev.awaitbot.protocol.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A message as it could read: every fix put where it belongs, what only its author knows as a place to fill ("&lt;link>"). */
public final class Rewrite {
    private static final Map<String, Repair> REPAIRS =
            Checks.list().stream().map(Check::rule).collect(Collectors.toUnmodifiableMap(Rule::code, Rule::repair));

    private static final String SENTENCE_ENDS = ".?!…";

    private Rewrite() {}

    /** The text with its fixes, or null when no finding has one that goes into the text. */
    public static @Nullable String of(String text, Reading reading, List<Finding> findings) {
        if (findings.stream().anyMatch(finding -> finding.code().equals("no-action"))) {
            // Nothing that is added makes a request of what asks for nothing.
            return null;
        }
        var edits = new ArrayList<Edit>();
        for (Finding finding : findings) {
            Edit edit = edit(text, reading, finding);
            if (edit != null && edits.stream().noneMatch(edit::collides)) {
                edits.add(edit);
            }
        }
        if (edits.isEmpty()) {
            return null;
        }
        // From the back, so that offsets stay true; at one place the time is put in first and so comes last.
        edits.sort(Comparator.comparingInt(Edit::start).reversed().thenComparing(edit -> !edit.ending));
        var rewritten = new StringBuilder(text);
        for (Edit edit : edits) {
            rewritten.replace(edit.start, edit.end, edit.with);
        }
        return rewritten.toString();
    }

    private static @Nullable Edit edit(String text, Reading reading, Finding finding) {
        String fix = finding.fix();
        if (fix == null || finding.severity().compareTo(Severity.WARN) < 0) {
            return null;
        }
        var span = finding.span();
        return switch (REPAIRS.getOrDefault(finding.code(), Repair.NONE)) {
            case NONE -> null;
            case START -> first(text, reading.ask(), fix + ", ");
            case REPLACE -> span == null ? null : new Edit(span.start(), span.end(), likeIn(text, span.start(), fix));
            case AFTER -> span == null ? null : new Edit(span.end(), span.end(), " " + fix);
            case END -> last(text, reading, fix);
        };
    }

    /** A deed gets its time in the same sentence, an answer in one of its own: "how does it work by Thursday?" asks something else. */
    private static Edit last(String text, Reading reading, String when) {
        Ask ask = reading.ask();
        int end = end(text, ask);
        if (ask == null || ask.kind() == Kind.ACTION) {
            return new Edit(end, end, " " + when, true);
        }
        int mark = end;
        while (mark < text.length() && SENTENCE_ENDS.indexOf(text.charAt(mark)) >= 0) {
            mark++;
        }
        return new Edit(mark, mark, (mark == end ? "? " : " ") + "Please answer " + when + ".", true);
    }

    /** Puts words before everything; the asking verb that began the message is no longer the first word. */
    private static Edit first(String text, @Nullable Ask ask, String words) {
        boolean verbFirst = ask != null && ask.span().start() == 0 && text.length() > 1;
        return verbFirst && Character.isUpperCase(text.charAt(0)) && Character.isLowerCase(text.charAt(1))
                ? new Edit(0, 1, words + Character.toLowerCase(text.charAt(0)))
                : new Edit(0, 0, words);
    }

    /** Where the asking sentence ends, before its mark and before a smile that follows it. */
    private static int end(String text, @Nullable Ask ask) {
        int end =
                ask == null ? text.length() : Math.min(text.length(), ask.span().end());
        while (end > 0 && trails(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean trails(char c) {
        return Character.isWhitespace(c)
                || SENTENCE_ENDS.indexOf(c) >= 0
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.OTHER_SYMBOL;
    }

    /** A fix that begins the message begins with a capital, as what it replaces did. */
    private static String likeIn(String text, int start, String fix) {
        boolean capital = start == 0 && Character.isUpperCase(text.charAt(0));
        return capital ? Character.toUpperCase(fix.charAt(0)) + fix.substring(1) : fix;
    }

    /** @param ending whether it ends the sentence */
    private record Edit(int start, int end, String with, boolean ending) {
        Edit(int start, int end, String with) {
            this(start, end, with, false);
        }

        boolean collides(Edit other) {
            boolean same = start == other.start && end == other.end && ending == other.ending;
            return same || (start < other.end && other.start < end);
        }
    }
}
