package dev.awaitbot.cli;

import dev.awaitbot.cli.Clusters.Measured;
import dev.awaitbot.report.Share;
import java.io.PrintWriter;
import tools.jackson.core.JsonGenerator;

/** Tells a program how well requests are read. */
final class EvalJson {
    private final PrintWriter out;
    private final JsonGenerator generator;

    EvalJson(PrintWriter out) {
        this.out = out;
        this.generator = Jsonl.JSON.writerWithDefaultPrettyPrinter().createGenerator(out);
    }

    void write(Judged judged, int errors) {
        generator.writeStartObject();
        generator.writeNumberProperty("judged", judged.rows().size());
        generator.writeNumberProperty("open", judged.open());
        generator.writeBooleanProperty("weighed", judged.weighed());
        write("precision", judged.counted());
        write("precisionSpokenTo", judged.spoken());
        generator.writeNullProperty("recall");
        generator.writeObjectPropertyStart("notes");
        judged.notes().forEach(generator::writeNumberProperty);
        generator.writeEndObject();
        generator.writeArrayPropertyStart("errors");
        for (Judged.Row row : judged.wrong().stream().limit(errors).toList()) {
            generator.writeStartObject();
            generator.writeNumberProperty("row", row.number());
            generator.writeNumberProperty("confidence", row.confidence());
            generator.writeStringProperty("notes", row.note());
            generator.writeStringProperty("text", row.text());
            generator.writeEndObject();
        }
        generator.writeEndArray();
        close();
    }

    private void write(String name, Share share) {
        generator.writeObjectPropertyStart(name);
        generator.writeNumberProperty("share", share.share());
        generator.writeNumberProperty("low", share.low());
        generator.writeNumberProperty("high", share.high());
        generator.writeNumberProperty("n", share.n());
        generator.writeEndObject();
    }

    void write(Evaluation evaluation, int errors) {
        generator.writeStartObject();
        generator.writeNumberProperty("messages", evaluation.messages());
        generator.writeNumberProperty("requests", evaluation.requests());
        generator.writeNumberProperty("threads", evaluation.threads());
        generator.writeNumberProperty("open", evaluation.open());
        Counts counts = evaluation.counts();
        generator.writeObjectPropertyStart("confusion");
        generator.writeNumberProperty("found", (int) counts.of(Count.HIT));
        generator.writeNumberProperty("missed", (int) counts.of(Count.MISS));
        generator.writeNumberProperty("false", (int) counts.of(Count.FALSE));
        generator.writeNumberProperty("leftAlone", (int) counts.of(Count.RIGHT_SILENCE));
        generator.writeEndObject();
        generator.writeArrayPropertyStart("figures");
        for (Measured measured : evaluation.figures()) {
            generator.writeStartObject();
            generator.writeStringProperty("of", measured.figure().group());
            generator.writeStringProperty("name", measured.figure().label());
            generator.writeNumberProperty("value", measured.value());
            generator.writeNumberProperty("low", measured.low());
            generator.writeNumberProperty("high", measured.high());
            generator.writeNumberProperty("n", measured.cases());
            generator.writeEndObject();
        }
        generator.writeEndArray();
        generator.writeArrayPropertyStart("notes");
        for (Evaluation.Note note : evaluation.notes()) {
            generator.writeStartObject();
            generator.writeStringProperty("note", note.name());
            generator.writeNumberProperty("messages", note.messages());
            generator.writeNumberProperty("missed", note.missed());
            generator.writeNumberProperty("false", note.falsely());
            generator.writeEndObject();
        }
        generator.writeEndArray();
        generator.writeArrayPropertyStart("errors");
        for (Gold gold : evaluation.errors(errors)) {
            generator.writeStartObject();
            generator.writeStringProperty("id", gold.id());
            generator.writeBooleanProperty("request", gold.got());
            generator.writeNumberProperty("confidence", gold.confidence());
            generator.writeStringProperty("notes", String.join("; ", gold.notes()));
            generator.writeStringProperty("text", gold.text());
            generator.writeEndObject();
        }
        generator.writeEndArray();
        close();
    }

    private void close() {
        generator.writeEndObject();
        generator.flush();
        out.println();
    }
}
