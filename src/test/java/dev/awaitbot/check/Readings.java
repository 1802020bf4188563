package dev.awaitbot.check;

import dev.awaitbot.protocol.Addressee;
import dev.awaitbot.protocol.Ask;
import dev.awaitbot.protocol.Grain;
import dev.awaitbot.protocol.Kind;
import dev.awaitbot.protocol.Owner;
import dev.awaitbot.protocol.Reading;
import dev.awaitbot.protocol.Reference;
import dev.awaitbot.protocol.Span;
import dev.awaitbot.protocol.Window;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Readings made by hand, for tests of checks that should not rest on how well a text is read. */
final class Readings {
    static final Span ANY = new Span(0, 1);

    private List<Ask> asks = List.of(new Ask(ANY, Kind.ACTION, Ask.Content.CLEAR));
    private List<Owner> owners = List.of();
    private @Nullable Window window;
    private @Nullable Span vague;
    private @Nullable Owner lead;
    private @Nullable Span anyone;
    private List<Reference> references = List.of();
    private boolean request = true;

    /** A request to dana by Thursday 17:00 that lacks nothing. */
    static Readings complete() {
        return new Readings().owners(user("@dana")).due("2026-11-19T17:00:00-05:00");
    }

    static Owner user(String text) {
        return new Owner(text, ANY, Owner.Kind.USER, text.substring(1));
    }

    Readings owners(Owner... owners) {
        this.owners = List.of(owners);
        return this;
    }

    Readings lead(@Nullable Owner owner) {
        this.lead = owner;
        return this;
    }

    Readings anyone() {
        this.anyone = ANY;
        return this;
    }

    Readings noRequest() {
        this.request = false;
        return this;
    }

    Readings asks(Ask... asks) {
        this.asks = List.of(asks);
        return this;
    }

    Readings due(@Nullable String due, String... alternatives) {
        this.window = due == null
                ? null
                : new Window(
                        "w",
                        ANY,
                        OffsetDateTime.parse(due),
                        Grain.MINUTE,
                        List.of(alternatives).stream()
                                .map(OffsetDateTime::parse)
                                .toList(),
                        null);
        return this;
    }

    Readings event(String name) {
        this.window = new Window("w", ANY, null, Grain.MINUTE, List.of(), name);
        return this;
    }

    Readings vague() {
        this.window = null;
        this.vague = ANY;
        return this;
    }

    Readings pointsAt(boolean anchored) {
        this.references = List.of(new Reference(ANY, anchored));
        return this;
    }

    Reading make() {
        return new Reading(
                request,
                0.9,
                Kind.ACTION,
                true,
                asks,
                owners,
                Addressee.PERSON,
                anyone,
                lead,
                window,
                vague,
                false,
                references,
                List.of(),
                null,
                null,
                "en",
                List.of());
    }
}
