package dev.awaitbot.cli;

import dev.awaitbot.cli.Evaluation.Measured;
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

    void write(Judged judged) {
        generator.writeStartObject();
        generator.writeNumberProperty("open", judged.open());
        write("precision", judged.counted());
        write("precisionSpokenTo", judged.spoken());
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
        generator.writeArrayPropertyStart("figures");
        for (Measured measured : evaluation.figures()) {
            generator.writeStartObject();
            generator.writeStringProperty("of", measured.figure().group());
            generator.writeStringProperty("name", measured.figure().label());
            generator.writeNumberProperty("value", measured.value());
            generator.writeNumberProperty("low", measured.low());
            generator.writeNumberProperty("high", measured.high());
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
