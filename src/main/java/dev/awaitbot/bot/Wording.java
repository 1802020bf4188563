package dev.awaitbot.bot;

import dev.awaitbot.discipline.Talk;
import dev.awaitbot.hearing.Burst;
import dev.awaitbot.hearing.Ear;
import dev.awaitbot.hearing.Heard;
import dev.awaitbot.hearing.Place;
import dev.awaitbot.parse.markup.Token;
import dev.awaitbot.parse.markup.Tokenizer;
import dev.awaitbot.protocol.Card;
import dev.awaitbot.protocol.Message;
import dev.awaitbot.protocol.Mode;
import dev.awaitbot.protocol.Notice;
import dev.awaitbot.protocol.Part;
import dev.awaitbot.protocol.PersonId;
import dev.awaitbot.protocol.Policy;
import dev.awaitbot.protocol.Request;
import dev.awaitbot.protocol.RequestId;
import dev.awaitbot.protocol.State;
import dev.awaitbot.protocol.Words;
import dev.awaitbot.store.Stored;
import dev.awaitbot.store.ThreadFacts;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds the words of a notice at the moment of sending, from what is so then; none where it no longer holds. */
final class Wording {
    /** The end of the window that a step was about, among the values of its notice. */
    static final String WINDOW = "window";

    private final Workspace here;
    private final Function<Notice, Card> digest;

    /** @param digest finds the words of a digest, which are those of a command */
    Wording(Workspace here, Function<Notice, Card> digest) {
        this.here = here;
        this.digest = digest;
    }

    /** The words of notices that go to one person together, or of a single one. */
    Optional<Card> of(List<Notice> notices, Instant now) {
        Notice first = notices.get(0);
        return switch (first.code()) {
            case REMINDER, CATCH_UP, OVERDUE, EXPIRED, OWNER_GONE -> together(notices, now);
            case HELLO -> Optional.of(hello(here.policy(first.conversation()).mode()));
            case DIGEST -> Optional.of(digest.apply(first));
            case ADMIN -> Optional.of(admin(first));
            case POSTED -> Optional.of(posted(first));
            default ->
                request(first).filter(request -> holds(first, request)).flatMap(request -> about(first, request, now));
        };
    }

    /** Whether this is still so; asked once more when its words are found. */
    boolean holds(Notice notice) {
        return notice.request() == null
                || request(notice).filter(request -> holds(notice, request)).isPresent();
    }

    /** An answer takes back what was to be said because there was none; so does another window what was about the old one. */
    private static boolean holds(Notice notice, Request request) {
        boolean open = !request.state().closed();
        String window = notice.values().get(WINDOW);
        boolean moved = window != null && !window.equals(String.valueOf(request.due()));
        return switch (notice.code()) {
            case REMINDER -> request.state() == State.OPEN && !moved;
            case DUE -> open && request.state() != State.WAITING && !moved && !taken(notice, request);
            case OVERDUE, ESCALATION -> open && request.state() != State.WAITING && !moved;
            case CLAIM -> open && request.owner() == null;
            case NUDGE, WINDOW_MOVED, ASSIGNED, CATCH_UP, OWNER_GONE -> open;
            case EXPIRED -> request.state() == State.EXPIRED;
            default -> true;
        };
    }

    /** Whether somebody owns it by now, of which whoever asked was to hear that nobody does. */
    private static boolean taken(Notice notice, Request request) {
        return notice.to() != null && request.owner() != null;
    }

    private Optional<Request> request(Notice notice) {
        return notice.request() == null
                ? Optional.empty()
                : here.requests().request(notice.request()).map(Stored::request);
    }

    private Optional<Card> about(Notice notice, Request request, Instant now) {
        return switch (notice.code()) {
            case NUDGE -> note(request).map(card -> shown(card, request));
            case DUE -> Optional.of(RequestWords.due(request, asleep(notice), now));
            case ESCALATION -> Optional.of(escalation(request, now));
            case CLAIM -> Optional.of(claim(request));
            case WINDOW_MOVED -> Optional.of(RequestWords.moved(request));
            case ASSIGNED -> Optional.of(RequestWords.assigned(request, now));
            case DECLINED -> Optional.of(RequestWords.declined(request, notice.text()));
            case CARD -> Optional.of(RequestWords.card(request));
            case TICK -> Optional.of(Card.say("✓ This request says who, when and what."));
            default -> Optional.empty();
        };
    }

    /** Whether a word in the thread would wake it. */
    private boolean asleep(Notice notice) {
        return notice.thread() != null && !here.platform().awake(notice.conversation(), notice.thread());
    }

    /** The note, for its author's eyes; none where nothing is missing any more. */
    Optional<Card> noteAlone(Request request) {
        boolean missing = missing(request) > 0;
        return missing ? note(request) : Optional.empty();
    }

    private Card shown(Card note, Request request) {
        return Behind.needed(here, request.author()) ? Behind.card(request, Math.max(1, missing(request))) : note;
    }

    private int missing(Request request) {
        boolean strict = here.policy(request.conversation()).mode() == Mode.STRICT;
        return NoteWords.missing(request, request.findings(), strict).size();
    }

    /** The note reads the message again, for its words are kept nowhere else; mended meanwhile, it needs none. */
    private Optional<Card> note(Request request) {
        Optional<Message> message = here.platform().message(request.conversation(), request.message());
        boolean strict = here.policy(request.conversation()).mode() == Mode.STRICT;
        return message.map(words -> NoteWords.note(request, reread(words, new Burst(words)), strict));
    }

    /** A message as it reads now, in the place where it stood. */
    Heard reread(Message message, Burst burst) {
        Place place = here.place(message.conversation());
        ThreadFacts facts = here.requests().thread(message.conversation(), message.root());
        Talk talk = Threads.talk(Threads.before(facts, message), null, place);
        Ear ear = here.ear();
        synchronized (ear) {
            return ear.read(message, burst, talk, place);
        }
    }

    private Card escalation(Request request, Instant now) {
        Policy policy = here.policy(request.conversation());
        Instant due = request.due() == null ? request.postedAt() : request.due();
        Duration past = here.work(request.author(), policy).between(due, now);
        Words owner = request.owner() == null ? Words.of("nobody has taken it") : Words.of(request.owner(), " owns it");
        return RequestWords.escalation(request, Lengths.working(past), owner);
    }

    private Card claim(Request request) {
        String group = request.asked().group();
        String handle = here.platform().directory().groups().stream()
                .filter(one -> one.id().equals(group))
                .map(one -> "@" + one.handle().replace("@", ""))
                .findFirst()
                .orElse(null);
        return RequestWords.claim(request, handle);
    }

    /** What goes to one person in one message; about a single request its own words, where there are such. */
    private Optional<Card> together(List<Notice> notices, Instant now) {
        Notice.Code code = notices.get(0).code();
        var open = new LinkedHashMap<RequestId, Request>();
        for (Notice notice : notices) {
            request(notice)
                    .filter(request -> holds(notice, request))
                    .ifPresent(request -> open.put(request.id(), request));
        }
        if (open.isEmpty()) {
            return Optional.empty();
        }
        Card single = open.size() == 1 ? alone(code, open.values().iterator().next()) : null;
        List<Card.Line> lines = open.values().stream()
                .map(request -> line(notices.get(0), request, now))
                .toList();
        return Optional.of(single == null ? TogetherWords.of(code, lines) : single);
    }

    private Card.Line line(Notice first, Request request, Instant now) {
        boolean asker = request.author().equals(first.to());
        return switch (first.code()) {
            case EXPIRED -> TogetherWords.expired(request);
            case OWNER_GONE -> TogetherWords.ownerGone(request);
            default -> asker ? TogetherWords.waiting(request) : TogetherWords.asked(request, now);
        };
    }

    private @Nullable Card alone(Notice.Code code, Request request) {
        return switch (code) {
            case OVERDUE -> RequestWords.overdue(request);
            case EXPIRED -> RequestWords.expired(request);
            case OWNER_GONE -> RequestWords.ownerGone(request);
            default -> null;
        };
    }

    private static Card hello(Mode mode) {
        boolean speaks = mode == Mode.NUDGE || mode == Mode.STRICT;
        return speaks
                ? Card.say(
                        "I watch for requests here. Where one names no owner or no time, I tell its author, and only them. "
                                + "See what I found: /await list. Change what I do: /await settings.")
                : Card.say("I watch for requests here and only count them for now. See what I found: /await list. "
                        + "Switch me on: /await settings.");
    }

    private static Card admin(Notice notice) {
        Card card = Card.say(notice.values().getOrDefault("what", "Something needs you."));
        for (String line : notice.values().getOrDefault("lines", "").split("\n")) {
            card = line.isBlank() ? card : card.and(Words.of(line));
        }
        return card;
    }

    /** The words of a person, under their name; whom they mention is told. */
    private Card posted(Notice notice) {
        String text = notice.text() == null ? "" : notice.text();
        var parts = new ArrayList<Part>();
        int end = 0;
        for (Token token : Tokenizer.read(text, here.platform().notation()).tokens()) {
            PersonId person = token.is(Token.Type.MENTION) ? mentioned(token) : null;
            if (person != null) {
                parts.add(new Part.Plain(text.substring(end, token.start())));
                parts.add(new Part.Who(person, true));
                end = token.end();
            }
        }
        parts.add(new Part.Plain(text.substring(end)));
        String by = notice.values().get("by");
        Words words = new Words(parts);
        return by == null ? Card.of(words) : Card.of(Words.of(new PersonId(by), " asks:"), words);
    }

    private @Nullable PersonId mentioned(Token token) {
        List<PersonId> found = here.ear().names().mentioned(List.of(token.norm()), List.of());
        return found.isEmpty() ? null : found.get(0);
    }
}
