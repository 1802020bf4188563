package dev.awaitbot.cli;

import dev.awaitbot.check.Judgement;
import dev.awaitbot.protocol.Ask;
import dev.awaitbot.protocol.Finding;
import dev.awaitbot.protocol.Letter;
import dev.awaitbot.protocol.Owner;
import dev.awaitbot.protocol.Reading;
import dev.awaitbot.protocol.Span;
import dev.awaitbot.protocol.Verdicts;
import dev.awaitbot.protocol.Window;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes what was found in a message as the JSON that docs promise to other programs. */
final class CheckJson {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ISO_OFFSET_DATE_TIME;

    private final JsonGenerator out;
    private final String text;

    CheckJson(JsonGenerator out, String text) {
        this.out = out;
        this.text = text;
    }

    /** The fields of one answer, into an object that is already open. */
    void write(Reading reading, Judgement judgement, boolean nudge, boolean tracked) {
        out.writeBooleanProperty("request", reading.request());
        out.writeNumberProperty("confidence", Math.round(reading.confidence() * 1000) / 1000.0);
        out.writeBooleanProperty("nudge", nudge);
        out.writeStringProperty(
                "kind", reading.kind() == null ? null : reading.kind().name());
        out.writeBooleanProperty("tracked", tracked);
        Ask ask = reading.request() ? reading.ask() : null;
        open("action", ask == null ? null : ask.span());
        if (ask != null) {
            out.writeEndObject();
        }
        owners(reading);
        window(reading.request() ? reading.window() : null);
        out.writeStringProperty("addressee", reading.addressee().key());
        letters(reading, judgement);
        findings(judgement);
        out.writeArrayPropertyStart("reasons");
        reading.reasons().forEach(out::writeString);
        out.writeEndArray();
    }

    private void owners(Reading reading) {
        out.writeArrayPropertyStart("owners");
        if (reading.request()) {
            for (Owner owner : reading.owners()) {
                out.writeStartObject();
                out.writeStringProperty("text", owner.text());
                out.writeStringProperty("kind", owner.kind().name());
                out.writeEndObject();
            }
        }
        out.writeEndArray();
    }

    private void window(@Nullable Window window) {
        open("window", window == null ? null : window.span());
        if (window == null) {
            return;
        }
        OffsetDateTime due = window.due();
        out.writeStringProperty("due", due == null ? null : TIME.format(due));
        out.writeStringProperty("grain", window.grain().key());
        out.writeArrayPropertyStart("alternatives");
        window.alternatives().forEach(time -> out.writeString(TIME.format(time)));
        out.writeEndArray();
        if (window.event() != null) {
            out.writeStringProperty("event", window.event());
        }
        out.writeEndObject();
    }

    private void letters(Reading reading, Judgement judgement) {
        if (!reading.request()) {
            out.writeNullProperty("letters");
            out.writeNullProperty("score");
            out.writeNullProperty("complete");
            return;
        }
        Verdicts verdicts = judgement.verdicts();
        out.writeObjectPropertyStart("letters");
        for (Letter letter : Letter.values()) {
            out.writeStringProperty(letter.key(), verdicts.of(letter).key());
        }
        out.writeEndObject();
        if (!judgement.byPolicy().isEmpty()) {
            out.writeArrayPropertyStart("byPolicy");
            judgement.byPolicy().stream().sorted().forEach(letter -> out.writeString(letter.key()));
            out.writeEndArray();
        }
        out.writeNumberProperty("score", verdicts.score());
        out.writeBooleanProperty("complete", verdicts.complete());
    }

    private void findings(Judgement judgement) {
        out.writeArrayPropertyStart("findings");
        for (Finding finding : judgement.findings()) {
            Span span = finding.span();
            out.writeStartObject();
            out.writeStringProperty("code", finding.code());
            out.writeStringProperty("letter", finding.letter().key());
            out.writeStringProperty("severity", finding.severity().key());
            if (span == null) {
                out.writeNullProperty("start");
                out.writeNullProperty("end");
            } else {
                out.writeNumberProperty("start", span.start());
                out.writeNumberProperty("end", span.end());
            }
            out.writeStringProperty("message", finding.message());
            out.writeStringProperty("fix", finding.fix());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    /** Opens an object about a span, with its text; null where there is none. */
    private void open(String name, @Nullable Span span) {
        if (span == null) {
            out.writeNullProperty(name);
            return;
        }
        out.writeObjectPropertyStart(name);
        out.writeStringProperty("text", span.of(text));
        out.writeNumberProperty("start", span.start());
        out.writeNumberProperty("end", span.end());
    }
}
