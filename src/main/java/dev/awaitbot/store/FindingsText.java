package dev.awaitbot.store;

import dev.awaitbot.protocol.Finding;
import dev.awaitbot.protocol.Letter;
import dev.awaitbot.protocol.Severity;
import dev.awaitbot.protocol.Span;
import java.util.List;

/** Findings in a column, "no-owner:ASSIGN:ERROR:3-17 ": code, letter, severity and place; their sentences quote, so they are left out. */
final class FindingsText {
    private FindingsText() {}

    static String of(List<Finding> findings) {
        return Fields.join(' ', findings.stream().map(FindingsText::write).toList());
    }

    static List<Finding> read(String text) {
        return Fields.split(' ', text).stream().map(FindingsText::finding).toList();
    }

    /** The same as they come back. */
    static List<Finding> kept(List<Finding> findings) {
        return findings.stream()
                .map(finding ->
                        new Finding(finding.code(), finding.letter(), finding.severity(), finding.span(), "", null))
                .toList();
    }

    private static String write(Finding finding) {
        Span span = finding.span();
        String place = span == null ? "" : span.start() + "-" + span.end();
        return finding.code() + ":" + finding.letter() + ":" + finding.severity() + ":" + place;
    }

    private static Finding finding(String text) {
        String[] parts = text.split(":", -1);
        String place = parts[3];
        int dash = place.indexOf('-');
        Span span = dash < 0
                ? null
                : new Span(Integer.parseInt(place.substring(0, dash)), Integer.parseInt(place.substring(dash + 1)));
        return new Finding(parts[0], Letter.valueOf(parts[1]), Severity.valueOf(parts[2]), span, "", null);
    }
}
