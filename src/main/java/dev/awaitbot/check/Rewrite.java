package dev.awaitbot.check;

import dev.awaitbot.protocol.Ask;
import dev.awaitbot.protocol.Finding;
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
        edits.sort(Comparator.comparingInt(Edit::start).reversed().thenComparing(Edit::end));
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
            case END -> {
                int end = end(text, reading.ask());
                yield new Edit(end, end, " " + fix);
            }
        };
    }

    /** Puts words before everything; the asking verb that began the message is no longer the first word. */
    private static Edit first(String text, @Nullable Ask ask, String words) {
        boolean verbFirst = ask != null && ask.span().start() == 0 && text.length() > 1;
        return verbFirst && Character.isUpperCase(text.charAt(0)) && Character.isLowerCase(text.charAt(1))
                ? new Edit(0, 1, words + Character.toLowerCase(text.charAt(0)))
                : new Edit(0, 0, words);
    }

    /** Where the asking sentence ends, before its mark. */
    private static int end(String text, @Nullable Ask ask) {
        int end =
                ask == null ? text.length() : Math.min(text.length(), ask.span().end());
        while (end > 0
                && (Character.isWhitespace(text.charAt(end - 1)) || SENTENCE_ENDS.indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        return end;
    }

    /** A fix that begins the message begins with a capital, as what it replaces did. */
    private static String likeIn(String text, int start, String fix) {
        boolean capital = start == 0 && Character.isUpperCase(text.charAt(0));
        return capital ? Character.toUpperCase(fix.charAt(0)) + fix.substring(1) : fix;
    }

    private record Edit(int start, int end, String with) {
        boolean collides(Edit other) {
            boolean samePlace = start == other.start && end == other.end;
            return samePlace || (start < other.end && other.start < end);
        }
    }
}
