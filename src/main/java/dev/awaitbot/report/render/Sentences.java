package dev.awaitbot.report.render;

import dev.awaitbot.protocol.Letter;
import dev.awaitbot.report.Estimate;
import dev.awaitbot.report.KeyFinding;
import dev.awaitbot.report.Latency;
import dev.awaitbot.report.Report;
import dev.awaitbot.report.Share;
import dev.awaitbot.report.Weekly;
import java.util.List;

/** Says in words what figures mean: what matters most, what to try. */
public final class Sentences {
    private Sentences() {}

    /** The one finding, as a headline. */
    public static String headline(Report report) {
        KeyFinding.Of key = report.key();
        if (report.counts().tracked() == 0) {
            return "No requests found.";
        }
        if (key == null || !report.enough()) {
            return "Too few requests to say what matters most.";
        }
        if (key.conversation() != null) {
            return "Most of the waiting beyond the usual is in #" + key.conversation() + ".";
        }
        Letter letter = key.letter() == null ? Letter.WINDOW : key.letter();
        return key.longer() != null
                ? "Requests that " + without(letter) + " wait longer than the others."
                : "What is missing most often is " + Words.missing(letter) + ".";
    }

    /** The figures behind the headline. */
    public static String evidence(KeyFinding.Of key) {
        Share share = key.share();
        boolean place = key.conversation() != null;
        String these = place ? "stand there" : without(key.letter() == null ? Letter.WINDOW : key.letter());
        String text = Words.number(share.hits()) + " of " + Words.count(share.n(), "request", "requests") + " ("
                + Words.percent(share.share()) + ") " + these + ". " + half(key, place);
        Estimate longer = key.longer();
        if (longer == null) {
            return text + " No letter and no conversation makes a difference to the waiting that is certain.";
        }
        return text + " Within a week of being asked, each waits " + Words.wall(longer.value()) + " longer on average ("
                + Words.between(longer, false)
                + " with 95\u00a0% certainty). They go together; one need not cause the other.";
    }

    private static String half(KeyFinding.Of key, boolean place) {
        String others = place ? "of all requests, half" : "of the others, half";
        String these = Double.isFinite(key.with())
                ? "Half of them have a first answer within " + Words.wall(key.with())
                : "Not even half of them get an answer";
        String rest =
                Double.isFinite(key.without()) ? others + " within " + Words.wall(key.without()) : others + " get none";
        return these + "; " + rest + ".";
    }

    /** One thing to try. */
    public static String attempt(KeyFinding.Of key) {
        if (key.letter() == null) {
            return "Ask there who looks at new requests, and when. A channel may have an owner of the day.";
        }
        return switch (key.letter()) {
            case ASSIGN ->
                "Name one person. Where nobody in particular is meant, give the channel an owner of the day.";
            case WINDOW ->
                "Say by when: \u201cby Thursday 17:00\u201d. Where most things can take two days, make that the channel's rule.";
            case ACTION -> "Begin with a verb and one thing: \u201cplease review the rollout plan\u201d.";
            case INFORMATION ->
                "Add the link, the error's text, the version: whatever the reader would have to ask for.";
            case THREAD -> "One ask, one thread. A new ask gets a thread of its own.";
        };
    }

    private static String without(Letter letter) {
        return switch (letter) {
            case ASSIGN -> "name nobody in particular";
            case WINDOW -> "give no time to answer by";
            case ACTION -> "do not say what to do";
            case INFORMATION -> "lack something the reader needs";
            case THREAD -> "mix topics or threads";
        };
    }

    /** What was counted, in one paragraph. */
    public static String read(Report report) {
        var counts = report.counts();
        if (counts.messages() == 0) {
            return "There were no messages to read.";
        }
        return Words.count(counts.messages(), "message", "messages") + " by "
                + Words.count(counts.people(), "person", "people") + " in "
                + Words.count(counts.conversations(), "conversation", "conversations") + ", "
                + Words.count(counts.threads(), "thread", "threads") + " among them. "
                + Words.count(counts.requests(), "request was", "requests were") + " found. "
                + Words.number(counts.tracked()) + " of them "
                + (counts.tracked() == 1 ? "stands" : "stand") + " on their own and "
                + (counts.tracked() == 1 ? "is" : "are")
                + " tracked; the rest are questions inside a talk that was going on,"
                + " and are counted apart.";
    }

    /** How often notes would have come. */
    public static String nudges(Report report) {
        var nudges = report.nudges();
        if (nudges.notes() == 0) {
            return "None. No request would have made a note to its author worth sending.";
        }
        double each = nudges.perPersonPerWeek();
        String person = each >= 1
                ? " For one person, " + Words.few(each) + " in a week in which they write."
                : each > 0
                        ? " For one person, one in about " + Words.few(1 / each) + " weeks in which they write."
                        : "";
        return Words.few(nudges.perWeek()) + (nudges.perWeek() == 1 ? " private note" : " private notes")
                + " a week, " + Words.number(nudges.notes()) + " in "
                + Words.count(nudges.weeks(), "week", "weeks") + ", at most " + Words.number(nudges.busiest())
                + " in one." + person;
    }

    /** The curve in words. */
    public static String waiting(Report report) {
        Latency first = report.firstResponse().wall();
        String half = first.median().reached()
                ? "Half of the requests have a first answer within "
                        + Words.wall(first.median().value()) + " (" + Words.between(first.median(), false)
                        + " with 95\u00a0% certainty)."
                : "Not even half of the requests ever get an answer, so there is no median.";
        String most = first.p90().reached()
                ? " Nine in ten have one within " + Words.wall(first.p90().value()) + "."
                : " Nine in ten is never reached: " + Words.percent(1 - last(first))
                        + " get no answer that can be seen here.";
        return half + most;
    }

    private static double last(Latency latency) {
        double[] answered = latency.curve().answered();
        return answered.length == 0 ? 0 : answered[answered.length - 1];
    }

    /** The weeks in words. */
    public static String weeks(Report report) {
        List<Weekly.Of> weeks = report.weeks();
        int most = 0;
        String when = "";
        int complete = 0;
        for (Weekly.Of week : weeks) {
            complete += week.complete();
            if (week.requests() > most) {
                most = week.requests();
                when = week.week().toString();
            }
        }
        return Words.count(weeks.size(), "week", "weeks") + ", at most "
                + Words.count(most, "request", "requests") + " in one" + (most == 0 ? "" : " (" + when + ")") + "; "
                + Words.number(complete) + " complete in all.";
    }
}
