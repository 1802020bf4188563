package dev.awaitbot.command;

import dev.awaitbot.check.Checks;
import dev.awaitbot.check.Subject;
import dev.awaitbot.hearing.Heard;
import dev.awaitbot.protocol.Finding;
import dev.awaitbot.protocol.Message;
import dev.awaitbot.protocol.Notice;
import dev.awaitbot.protocol.Part;
import dev.awaitbot.protocol.PersonId;
import dev.awaitbot.protocol.Request;
import dev.awaitbot.protocol.Words;
import dev.awaitbot.store.History;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Everything that is known of one request, line by line. */
final class Story {
    private final Desk desk;
    private final Request request;
    private final Instant now;
    private final List<Words> lines = new ArrayList<>();

    Story(Desk desk, Request request, Instant now) {
        this.desk = desk;
        this.request = request;
        this.now = now;
    }

    List<Words> lines() {
        head();
        findings();
        events();
        History history = desk.requests().history(request.id());
        steps(history);
        said(history);
        return lines;
    }

    private void head() {
        lines.add(Words.of(new Part.Strong(request.id().toString()), " ", new Part.Title(request.id()))
                .and(", with ")
                .and(Phrases.owner(request), Phrases.due(request, now), Phrases.held(request, now))
                .and(" (", Phrases.open(request), ")"));
        lines.add(Words.of(request.author(), " asked ", request.postedAt(), ". It is ", state(), "."));
        lines.add(Words.of(tracked() + sure()));
    }

    private String state() {
        return dev.awaitbot.report.render.Words.state(request.state());
    }

    private String tracked() {
        return switch (request.tracked()) {
            case OPENER -> "I follow it up because it opens a thread.";
            case DEED_OR_WINDOW -> "I follow it up because it asks for something to be done, or names a time.";
            case FRESH -> "I follow it up because it came into a thread that had fallen silent.";
            case LATE -> "I follow it up because nobody had answered it within the time this channel allows.";
            case MARKED -> "I follow it up because somebody marked it.";
            case CONVERSATIONAL -> "It answers into a running talk, so I count it and do not follow it up.";
        };
    }

    private String sure() {
        double confidence = request.asked().confidence();
        return confidence == 0
                ? ""
                : " I was " + (confidence >= 0.995 ? "over 99" : Math.round(confidence * 100))
                        + " % sure that it is a request.";
    }

    /** A finding's sentence is found by reading the message again, for its words are kept nowhere. */
    private void findings() {
        Message message =
                desk.message().apply(request.conversation(), request.message()).orElse(null);
        Heard heard = message == null ? null : new Reads(desk).message(message, request.id());
        for (Finding finding : request.findings()) {
            found(finding, sentence(finding, heard));
        }
        List<Finding> since = heard == null ? List.of() : since(heard);
        since.forEach(finding -> found(finding, finding.message()));
        if (request.findings().isEmpty() && since.isEmpty()) {
            lines.add(Words.of("Found: nothing is missing in it."));
        }
    }

    private void found(Finding finding, String sentence) {
        lines.add(Words.of(
                "Found: ",
                sentence,
                " (",
                new Part.Code(finding.code()),
                ", " + finding.severity().name().toLowerCase(Locale.ROOT) + ")"));
    }

    /** What the life of its thread has added. */
    private List<Finding> since(Heard heard) {
        var subject = new Subject(heard.words().reading(), heard.words().facts(), request);
        return new Checks(desk.calendars())
                .inThread(subject).stream()
                        .filter(one -> request.findings().stream()
                                .noneMatch(known -> known.code().equals(one.code())))
                        .toList();
    }

    private static String sentence(Finding finding, @Nullable Heard heard) {
        if (heard != null) {
            for (Finding again : heard.said().findings()) {
                if (again.code().equals(finding.code())) {
                    return Checked.sentence(again, heard.whole().text());
                }
            }
        }
        return Checks.title(finding.code()) + ".";
    }

    private void events() {
        desk.requests().events(request.id()).forEach(event -> lines.add(Told.event(event)));
    }

    private void steps(History history) {
        boolean contact = desk.policy(request.conversation()).escalation() != null;
        for (History.Step step : history.steps()) {
            // Without a contact that step comes to nothing.
            if (step.followUp().to().equals("escalation") && !contact) {
                continue;
            }
            lines.add(Words.of(step.followUp().at(), "  ", Told.step(step)));
        }
    }

    private void said(History history) {
        for (History.Said said : history.said()) {
            // A card that nobody has asked for is not there to be kept true.
            if (said.code() == Notice.Code.CARD && said.state() == History.NoticeState.DROPPED) {
                continue;
            }
            PersonId to = said.to();
            Words words =
                    Words.of(said.sentAt() == null ? said.madeAt() : said.sentAt(), "  ", Told.notice(said.code()));
            words = to == null ? words : words.and(" to ", to);
            words = words.and(", " + Told.state(said.state()));
            lines.add(said.reason().isEmpty() ? words.and(".") : words.and(": " + said.reason() + "."));
        }
    }
}
