package dev.awaitbot.discipline;

import dev.awaitbot.calendar.WorkingCalendar;
import dev.awaitbot.protocol.Addressee;
import dev.awaitbot.protocol.Asked;
import dev.awaitbot.protocol.Delay;
import dev.awaitbot.protocol.Event;
import dev.awaitbot.protocol.Finding;
import dev.awaitbot.protocol.Kind;
import dev.awaitbot.protocol.Message;
import dev.awaitbot.protocol.Moment;
import dev.awaitbot.protocol.Owner;
import dev.awaitbot.protocol.PersonId;
import dev.awaitbot.protocol.Reading;
import dev.awaitbot.protocol.Terms;
import dev.awaitbot.protocol.Tracked;
import dev.awaitbot.protocol.Window;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether a message begins a request, and if so on what terms (protocol §1). */
final class Opening {
    private final Message message;
    private final Said said;
    private final Talk talk;
    private final Rules rules;

    Opening(Message message, Said said, Talk talk, Rules rules) {
        this.message = message;
        this.said = said;
        this.talk = talk;
        this.rules = rules;
    }

    /** The terms of the request that the message is; what is asked is judged alone, its part in the talk elsewhere. */
    Terms terms() {
        Reading reading = said.reading();
        Kind kind = reading.kind() == null ? Kind.ACTION : reading.kind();
        Instant due = due(reading.window());
        boolean assumed = due == null;
        Instant end = due == null
                ? answering().plus(message.sentAt(), rules.policy().windows().assumed())
                : due;
        List<Finding> findings = said.findings();
        return new Terms(kind, said.completion(), tracked(), named(), end, assumed, findings, asked());
    }

    /** An open question asks whoever reads for a word in passing: who asks "does anyone know" cannot name who does. */
    private Asked asked() {
        Reading reading = said.reading();
        String group = said.fallback() == null ? null : said.fallback().group();
        for (Owner owner : reading.owners()) {
            group = group == null && owner.kind() == Owner.Kind.GROUP ? owner.id() : group;
        }
        return new Asked(reading.confidence(), message.opens(), openQuestion(reading), reading.urgent(), group);
    }

    private static boolean openQuestion(Reading reading) {
        return !reading.deed() && reading.owners().stream().allMatch(owner -> owner.kind() == Owner.Kind.BROADCAST);
    }

    private WorkingCalendar work() {
        return rules.work().apply(message.author());
    }

    /** The working time of whoever is asked, as far as that is one person who is known. */
    private WorkingCalendar answering() {
        List<PersonId> named = named();
        PersonId owner = named.size() == 1 ? named.get(0) : byDefault();
        return owner == null ? work() : rules.work().apply(owner);
    }

    /** Who owns it because the channel says so; null where somebody is asked by name, or the channel names no person. */
    @Nullable
    PersonId byDefault() {
        PersonId owner =
                said.fallback() != null && named().isEmpty() ? said.fallback().person() : null;
        return message.author().equals(owner) ? null : owner;
    }

    /** That the channel's default owns it, where that is so. */
    List<Event> events(Moment at) {
        PersonId owner = byDefault();
        return owner == null
                ? List.of()
                : List.of(new Event(Event.Type.OWNER_SET, at, null, Event.Cause.POLICY, owner, null, null));
    }

    private static @Nullable Instant due(@Nullable Window window) {
        return window == null || window.due() == null ? null : window.due().toInstant();
    }

    private Tracked tracked() {
        if (talk.untouched() && !talk.direct()) {
            return Tracked.OPENER;
        }
        if (said.reading().deed() || said.reading().window() != null) {
            return Tracked.DEED_OR_WINDOW;
        }
        return fresh() ? Tracked.FRESH : Tracked.CONVERSATIONAL;
    }

    /** Whether no exchange is running, so that a post opens anew. */
    boolean fresh() {
        Post last = talk.last();
        return last == null
                || !silentUntil(last.at(), rules.policy().talk().silent()).isAfter(message.sentAt());
    }

    private Instant silentUntil(Instant last, Delay silent) {
        return work().plus(last, silent);
    }

    /** Whom the words name; where they speak to one person and name nobody, that is the one other person of the thread. */
    List<PersonId> named() {
        if (!said.named().isEmpty()) {
            return said.named();
        }
        PersonId other = talk.other(message.author());
        boolean implied = other != null && said.reading().addressee() == Addressee.PERSON && !fresh();
        return implied ? List.of(other) : List.of();
    }
}
