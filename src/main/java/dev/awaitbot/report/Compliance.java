package dev.awaitbot.report;

import dev.awaitbot.protocol.Letter;
import java.util.LinkedHashMap;
import java.util.Map;

/** The share of tracked requests that hold each letter, as they were first written. */
public final class Compliance implements Metric<Compliance.Of> {
    /**
     * @param byLetter the share that holds the letter by its own words
     * @param byPolicy the share that holds it only because the channel has a default owner or window
     * @param complete the share that holds all five
     * @param edited tracked requests left out, because nobody knows what they said first
     */
    public record Of(Map<Letter, Share> byLetter, Map<Letter, Share> byPolicy, Share complete, int edited) {}

    @Override
    public String id() {
        return "compliance";
    }

    @Override
    public String title() {
        return "Compliance, unprompted";
    }

    @Override
    public String how() {
        return "The share of tracked requests in which a letter is not missing as they were first written; complete means all five."
                + " Edited messages are left out, letters that pass only by the channel's policy are counted apart."
                + " The interval is Wilson's score interval, 95 %.";
    }

    @Override
    public Of of(Cases cases) {
        Cases unprompted = cases.unprompted();
        var held = new LinkedHashMap<Letter, Share>();
        var byPolicy = new LinkedHashMap<Letter, Share>();
        for (Letter letter : Letter.values()) {
            held.put(letter, unprompted.share(row -> !row.missing(letter)));
            byPolicy.put(letter, unprompted.share(row -> row.byPolicy(letter)));
        }
        return new Of(
                held, byPolicy, unprompted.share(Row::complete), cases.tracked().size() - unprompted.size());
    }
}
