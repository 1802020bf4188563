package dev.awaitbot.report;

import dev.awaitbot.protocol.Letter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The one finding that matters most: the letter, or the conversation, with which the most waiting goes along. */
public final class KeyFinding implements Metric<KeyFinding.@Nullable Of> {
    /** One week, in seconds: waits count up to here, so that a few endless ones do not decide. */
    static final int HORIZON = 7 * 24 * 3600;

    /**
     * @param letter the letter that is missing; null where it is about a conversation
     * @param conversation its name; null where it is about a letter
     * @param share the requests it is about, of all tracked ones that are judged
     * @param longer seconds of waiting more, within a week of each request, than the others; null where no difference is certain
     * @param with seconds until half of these were answered, infinite if never
     * @param without the same for the others
     */
    public record Of(
            @Nullable Letter letter,
            @Nullable String conversation,
            Share share,
            @Nullable Estimate longer,
            double with,
            double without) {}

    /** Two groups to compare; the others of a conversation are all requests, its own too: one sample serves them all. */
    private record Candidate(
            @Nullable Letter letter,
            @Nullable String conversation,
            Cases these,
            Sample sample,
            Cases others,
            Sample rest) {

        double longer(byte @Nullable [] drawn, double whole) {
            return Area.under(sample, drawn, HORIZON) - (letter == null ? whole : Area.under(rest, drawn, HORIZON));
        }
    }

    @Override
    public String id() {
        return "keyFinding";
    }

    @Override
    public String title() {
        return "What matters most";
    }

    @Override
    public String how() {
        return "For each letter, requests that miss it against those that hold it, and for each conversation, its requests against all:"
                + " by how much longer one waits for the first response, in the mean over the first week, times how many there are."
                + " Each group needs " + Cases.REQUESTS
                + " requests. Chosen is the largest product by the lower end of the 95 %"
                + " interval; if no difference is certain, the letter that is missing most often. It goes along with the waiting,"
                + " which does not prove that it causes it.";
    }

    @Override
    @SuppressWarnings("NullAway") // it does not see that a metric's type may be nullable
    public @Nullable Of of(Cases cases) {
        Cases judged = cases.unprompted();
        Sample whole = sample(judged);
        List<Candidate> candidates = candidates(judged, whole);
        if (candidates.isEmpty()) {
            return null;
        }
        double[][] intervals = Bootstrap.intervals(judged.threads().count(), drawn -> longer(candidates, whole, drawn));
        double[] values = longer(candidates, whole, null);
        int best = -1;
        double most = 0;
        for (int i = 0; i < values.length; i++) {
            double cost = intervals[i][0] * candidates.get(i).these.size();
            if (cost > most) {
                most = cost;
                best = i;
            }
        }
        if (best >= 0) {
            return describe(candidates.get(best), judged, Estimate.of(values[best], intervals[best]));
        }
        Candidate missing = null;
        for (Candidate candidate : candidates) {
            if (candidate.letter != null && (missing == null || candidate.these.size() > missing.these.size())) {
                missing = candidate;
            }
        }
        return missing == null ? null : describe(missing, judged, null);
    }

    private static List<Candidate> candidates(Cases judged, Sample whole) {
        var candidates = new ArrayList<Candidate>();
        for (Letter letter : Letter.values()) {
            Cases these = judged.where(row -> row.missing(letter)).within(judged);
            Cases others = judged.where(row -> !row.missing(letter)).within(judged);
            if (these.enough() && others.enough()) {
                candidates.add(new Candidate(letter, null, these, sample(these), others, sample(others)));
            }
        }
        Gathered gathered = judged.gathered();
        for (int i = 0; i < gathered.conversations().size(); i++) {
            int id = i;
            if (gathered.peopleIn(id) < Cases.PEOPLE) {
                continue;
            }
            Cases these = judged.where(row -> row.conversation() == id).within(judged);
            if (these.enough() && these.size() < judged.size()) {
                candidates.add(new Candidate(null, gathered.name(id), these, sample(these), judged, whole));
            }
        }
        return candidates;
    }

    private static Sample sample(Cases cases) {
        return cases.sample(Row::first, Clock.WALL);
    }

    private static double[] longer(List<Candidate> candidates, Sample all, byte @Nullable [] drawn) {
        double whole = Area.under(all, drawn, HORIZON);
        return candidates.stream().mapToDouble(one -> one.longer(drawn, whole)).toArray();
    }

    private static Of describe(Candidate candidate, Cases judged, @Nullable Estimate longer) {
        return new Of(
                candidate.letter,
                candidate.conversation,
                Share.of(candidate.these.size(), judged.size()),
                longer,
                candidate.sample.curve().quantile(0.5),
                candidate.rest.curve().quantile(0.5));
    }
}
