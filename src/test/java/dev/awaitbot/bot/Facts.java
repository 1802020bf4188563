package dev.awaitbot.bot;

import dev.awaitbot.protocol.Finding;
import dev.awaitbot.protocol.Moment;
import dev.awaitbot.protocol.Request;
import dev.awaitbot.store.History;
import dev.awaitbot.store.RequestStore;
import dev.awaitbot.store.Stored;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is claimed of a request, as it is in fact: whatever differs shows as a difference of texts. */
record Facts(RequestStore requests, ZoneId zone) {
    private static final DateTimeFormatter FAR = DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter NEAR = DateTimeFormatter.ofPattern("EEE HH:mm", Locale.ENGLISH);

    /** "OPEN, owner dana, due Thu 17:00, next reminder Thu 13:00", with what is so in place of what is claimed. */
    String of(@Nullable Stored stored, String claims) {
        if (stored == null) {
            return "no request";
        }
        return List.of(claims.split(", ")).stream()
                .map(claim -> fact(stored.request(), claim))
                .collect(Collectors.joining(", "));
    }

    private String fact(Request request, String claim) {
        String key = claim.split(" ")[0];
        return switch (key) {
            case "owner" -> "owner " + (request.owner() == null ? "nobody" : request.owner());
            case "due" -> "due " + shown(request.due(), request) + (request.assumed() ? " assumed" : "");
            case "first" -> "first " + shown(request.firstResponse(), request);
            case "completed" -> "completed " + shown(request.done(), request);
            case "closed" -> "closed " + shown(request.closedAt(), request);
            case "beside" -> "beside " + (request.answeredOutside() ? "yes" : "no");
            case "waited" -> "waited " + request.waited();
            case "handoffs" -> "handoffs " + request.handoffs();
            case "reopened" -> "reopened " + request.reopened();
            case "tracked" -> "tracked " + request.tracked();
            case "finding" -> has(request, claim) ? claim : "findings " + codes(request);
            case "without" -> has(request, claim) ? "findings " + codes(request) : claim;
            case "next" -> next(request);
            case "note" -> note(request);
            case "said" -> said(request, claim.split(" ")[1]);
            case "OPEN", "ACKNOWLEDGED", "WAITING", "DONE", "DECLINED", "CANCELLED", "DISMISSED", "EXPIRED" ->
                request.state().name();
            case "no" -> "a request";
            default -> throw new IllegalArgumentException("Nobody can claim this: " + claim);
        };
    }

    /** What is still to come first, and when. */
    private String next(Request request) {
        return requests.history(request.id()).steps().stream()
                .filter(step -> step.state() == History.StepState.PENDING)
                .map(History.Step::followUp)
                .findFirst()
                .map(step -> "next " + step.step() + " " + shown(step.at(), request))
                .orElse("next nothing");
    }

    /** What became of the note to its author. */
    private String note(Request request) {
        return requests.history(request.id()).steps().stream()
                .filter(step -> step.followUp().step().equals("nudge"))
                .map(step -> "note " + (step.state() == History.StepState.PENDING ? "planned" : step.outcome()))
                .findFirst()
                .orElse("note none");
    }

    /** What became of a notice of some kind. */
    private String said(Request request, String code) {
        return requests.history(request.id()).said().stream()
                .filter(one -> one.code().name().equals(code))
                .map(one -> "said " + code + " " + one.state())
                .findFirst()
                .orElse("said nothing");
    }

    private static boolean has(Request request, String claim) {
        return codes(request).contains(claim.substring(claim.indexOf(' ') + 1));
    }

    private static List<String> codes(Request request) {
        return request.findings().stream().map(Finding::code).toList();
    }

    private String shown(@Nullable Moment moment, Request request) {
        return shown(moment == null ? null : moment.latest(), request);
    }

    /** With its date where the day of the week alone could mean two. */
    private String shown(@Nullable Instant at, Request request) {
        if (at == null) {
            return "never";
        }
        boolean near = at.isBefore(request.postedAt().plus(Duration.ofDays(6)));
        return (near ? NEAR : FAR).withZone(zone).format(at);
    }
}
