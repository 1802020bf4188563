package dev.awaitbot.cli;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON Lines in, JSON Lines out: one object answers one object, in order and at once; a bad line is answered and passed over. */
final class Jsonl {
    /** Reads and writes every JSON of the command line; escapes surrogates, so that any text can be written, half a pair too. */
    static final JsonMapper JSON = JsonMapper.builder(
                    JsonFactory.builder().characterEscapes(new Surrogates()).build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final int LONGEST_LINE = 64 << 20;

    private final InputStream in;
    private final OutputStream out;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;

    Jsonl(InputStream in, OutputStream out) {
        this.in = in;
        this.out = new BufferedOutputStream(out, 1 << 16);
    }

    /** Writes the answer to one line as one JSON object. */
    interface Answer {
        void write(JsonNode line, JsonGenerator out) throws BadLine;
    }

    /** A line that is JSON but not what the command reads, with a sentence that says why. */
    static final class BadLine extends Exception {
        private static final long serialVersionUID = 1;

        BadLine(String message) {
            super(message);
        }
    }

    /** Answers every line and returns the exit code: 0, or 3 if there was a bad line. */
    int run(Answer answer) throws IOException {
        int code = 0;
        var line = new ByteArrayOutputStream();
        for (long number = 1; read(line); number++) {
            byte[] bytes = line.toByteArray();
            if (blank(bytes)) {
                continue;
            }
            JsonNode node = null;
            try {
                node = parse(bytes);
                out.write(answered(node, answer));
            } catch (JacksonException e) {
                out.write(error(number, null, "This line is not JSON: " + e.getOriginalMessage()));
                code = 3;
            } catch (BadLine e) {
                out.write(error(number, node, String.valueOf(e.getMessage())));
                code = 3;
            }
        }
        return code;
    }

    private static JsonNode parse(byte[] bytes) throws BadLine {
        if (bytes.length > LONGEST_LINE) {
            throw new BadLine("This line is longer than " + (LONGEST_LINE >> 20) + " MB.");
        }
        JsonNode node = JSON.readTree(bytes);
        if (!node.isObject()) {
            throw new BadLine(
                    "This line is no JSON object; each line holds one, such as {\"id\":\"m1\",\"text\":\"…\"}.");
        }
        return node;
    }

    private static byte[] answered(JsonNode node, Answer answer) throws BadLine {
        var bytes = new ByteArrayOutputStream(1024);
        try (JsonGenerator generator = JSON.createGenerator(bytes)) {
            answer.write(node, generator);
        }
        bytes.write('\n');
        return bytes.toByteArray();
    }

    private static byte[] error(long number, @Nullable JsonNode node, String sentence) {
        var bytes = new ByteArrayOutputStream();
        try (JsonGenerator generator = JSON.createGenerator(bytes)) {
            generator.writeStartObject();
            generator.writeNumberProperty("line", number);
            if (node != null && node.path("id").isValueNode()) {
                generator.writeName("id");
                generator.writeTree(node.path("id"));
            }
            generator.writeStringProperty("error", sentence);
            generator.writeEndObject();
        }
        bytes.write('\n');
        return bytes.toByteArray();
    }

    /** Takes the bytes up to the next line feed; keeps at most a buffer more than the longest line may have. */
    private boolean read(ByteArrayOutputStream line) throws IOException {
        line.reset();
        boolean any = false;
        while (at < end || refill()) {
            any = true;
            int start = at;
            while (at < end && buffer[at] != '\n') {
                at++;
            }
            if (line.size() <= LONGEST_LINE) {
                line.write(buffer, start, at - start);
            }
            if (at < end) {
                at++;
                return true;
            }
        }
        return any;
    }

    /** Reads on; before that may wait, all that was answered goes out. */
    private boolean refill() throws IOException {
        out.flush();
        at = 0;
        end = Math.max(0, in.read(buffer));
        return end > 0;
    }

    private static boolean blank(byte[] bytes) {
        for (byte b : bytes) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }

    /** Writes both halves of a surrogate pair as {@code \}{@code uXXXX}: a lone half has no UTF-8. */
    private static final class Surrogates extends CharacterEscapes {
        private static final long serialVersionUID = 1;

        @Override
        public int[] getEscapeCodesForAscii() {
            return standardAsciiEscapesForJSON();
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int c) {
            return Character.isSurrogate((char) c) ? new SerializedString(String.format("\\u%04x", c)) : null;
        }
    }
}
