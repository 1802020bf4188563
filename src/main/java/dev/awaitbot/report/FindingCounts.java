package dev.awaitbot.report;

import dev.awaitbot.protocol.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Counts findings by code over tracked requests, and keeps a few examples where texts were asked for. */
final class FindingCounts {
    private static final int EXAMPLES = 3;

    private final Map<String, Finding> first = new HashMap<>();
    private final Map<String, Integer> requests = new HashMap<>();
    private final Map<String, Draw> examples = new HashMap<>();
    private final UnaryOperator<String> titles;
    private int of;

    FindingCounts(UnaryOperator<String> titles) {
        this.titles = titles;
    }

    void add(List<Finding> findings) {
        of++;
        var seen = new HashSet<String>();
        for (Finding finding : findings) {
            if (Often.counts(finding) && seen.add(finding.code())) {
                first.putIfAbsent(finding.code(), finding);
                requests.merge(finding.code(), 1, Integer::sum);
            }
        }
    }

    void example(List<Finding> findings, Excerpt excerpt) {
        for (Finding finding : findings) {
            if (Often.counts(finding)) {
                examples.computeIfAbsent(finding.code(), code -> new Draw(EXAMPLES))
                        .add(excerpt);
            }
        }
    }

    /** The most frequent first. */
    List<Often> list() {
        var list = new ArrayList<Often>();
        requests.forEach((code, count) -> {
            Finding finding = first.get(code);
            Draw draw = examples.get(code);
            if (finding != null) {
                list.add(new Often(
                        code,
                        titles.apply(code),
                        finding.letter(),
                        finding.severity(),
                        count,
                        of,
                        draw == null ? List.of() : draw.drawn()));
            }
        });
        list.sort(Comparator.comparingInt(Often::requests).reversed().thenComparing(Often::code));
        return list;
    }
}
