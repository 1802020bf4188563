package dev.awaitbot.protocol;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one message says, as far as its words and its scene tell. Checks judge it; they never look at the text again.
 *
 * @param request whether confidence is at or over the count threshold
 * @param confidence 0 to 1 that it is a request
 * @param kind what it wants; COMMITMENT also where {@code request} is false; null for neither and for a bare ping
 * @param deed whether it asks for something that takes work or time, rather than for a word in passing
 * @param asks everything it asks for, the main one first; empty where {@code request} is false
 * @param anyone words that ask nobody in particular ("anyone", "someone", "team"), else null; such words are no owner
 * @param lead which owner is said to lead where several are named ("@dana (lead) and @lee"), else null
 * @param window the response window; null without one, also for vague words
 * @param vagueWindow words of urgency or leisure that say no time ("asap", "no rush"), else null
 * @param urgent whether it says of itself that it is urgent, with or without a time
 * @param references what the asks point at
 * @param gaps details the reader would have to ask for
 * @param purpose the words that say why, else null
 * @param aside words by which the author says that this leaves the thread's topic ("off-topic", "unrelated"), else null
 * @param language ISO 639-1, as recognised
 * @param reasons what a person can see in the text that made the verdict, strongest first
 */
public record Reading(
        boolean request,
        double confidence,
        @Nullable Kind kind,
        boolean deed,
        List<Ask> asks,
        List<Owner> owners,
        Addressee addressee,
        @Nullable Span anyone,
        @Nullable Owner lead,
        @Nullable Window window,
        @Nullable Span vagueWindow,
        boolean urgent,
        List<Reference> references,
        List<Gap> gaps,
        @Nullable Span purpose,
        @Nullable Span aside,
        String language,
        List<String> reasons) {
    public Reading {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("Confidence runs from 0 to 1, this one is " + confidence + ".");
        }
        asks = List.copyOf(asks);
        owners = List.copyOf(owners);
        references = List.copyOf(references);
        gaps = List.copyOf(gaps);
        reasons = List.copyOf(reasons);
    }

    /** A message that asks for nothing; {@code kind} is COMMITMENT where its author binds himself, else null. */
    public static Reading talk(double confidence, @Nullable Kind kind, String language, List<String> reasons) {
        return new Reading(
                false,
                confidence,
                kind,
                false,
                List.of(),
                List.of(),
                Addressee.NONE,
                null,
                null,
                null,
                null,
                false,
                List.of(),
                List.of(),
                null,
                null,
                language,
                reasons);
    }

    /** The same reading with other times. */
    public Reading within(@Nullable Window other, @Nullable Span vague) {
        return new Reading(
                request,
                confidence,
                kind,
                deed,
                asks,
                owners,
                addressee,
                anyone,
                lead,
                other,
                vague,
                urgent,
                references,
                gaps,
                purpose,
                aside,
                language,
                reasons);
    }

    /** The main ask; null where this is no request. */
    public @Nullable Ask ask() {
        return asks.isEmpty() ? null : asks.get(0);
    }
}
