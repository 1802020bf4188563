package dev.awaitbot.replay;

import dev.awaitbot.protocol.Kind;
import dev.awaitbot.protocol.MessageId;
import dev.awaitbot.protocol.Moment;
import dev.awaitbot.protocol.PersonId;
import dev.awaitbot.protocol.Request;
import dev.awaitbot.protocol.State;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Collects the requests of each thread, to be written as one JSON line per thread. */
public final class ThreadLog {
    private record Place(String channel, String root) {}

    private record Line(
            String message,
            String author,
            Kind kind,
            boolean tracked,
            List<String> owners,
            @Nullable String firstResponse,
            @Nullable String askBack,
            State state,
            @Nullable String done,
            int handoffs) {}

    private final TreeMap<Place, List<Line>> threads =
            new TreeMap<>(Comparator.comparing(Place::channel).thenComparing(Place::root));

    /** @param requests of one thread, before any expiry, oldest first */
    void add(String channel, MessageId root, List<Request> requests) {
        List<Line> lines = new ArrayList<>();
        for (Request request : requests) {
            if (request.kind() != Kind.COMMITMENT && request.state() != State.DISMISSED) {
                lines.add(line(request));
            }
        }
        if (!lines.isEmpty()) {
            threads.computeIfAbsent(new Place(channel, root.value()), place -> new ArrayList<>())
                    .addAll(lines);
        }
    }

    private static Line line(Request request) {
        return new Line(
                request.message().value(),
                request.author().value(),
                request.kind(),
                request.tracked().tracked(),
                request.named().stream().map(PersonId::value).toList(),
                id(request.firstResponse()),
                id(request.askBack()),
                request.state(),
                id(request.done()),
                request.handoffs());
    }

    private static @Nullable String id(@Nullable Moment moment) {
        return moment == null || moment.message() == null
                ? null
                : moment.message().value();
    }

    /** Writes one line per thread, by channel and thread. */
    public void write(Appendable out) throws IOException {
        for (var thread : threads.entrySet()) {
            out.append("{\"channel\":");
            string(out, thread.getKey().channel());
            out.append(",\"thread_ts\":");
            string(out, thread.getKey().root());
            out.append(",\"requests\":[");
            String comma = "";
            for (Line line : thread.getValue()) {
                out.append(comma);
                request(out, line);
                comma = ",";
            }
            out.append("]}\n");
        }
    }

    private static void request(Appendable out, Line line) throws IOException {
        out.append("{\"message_ts\":");
        string(out, line.message());
        out.append(",\"author\":");
        string(out, line.author());
        out.append(",\"kind\":\"").append(line.kind().name());
        out.append("\",\"tracked\":").append(String.valueOf(line.tracked()));
        out.append(",\"owners\":[");
        String comma = "";
        for (String owner : line.owners()) {
            out.append(comma);
            string(out, owner);
            comma = ",";
        }
        out.append("],\"first_response_ts\":");
        string(out, line.firstResponse());
        out.append(",\"ask_back_ts\":");
        string(out, line.askBack());
        out.append(",\"state\":\"").append(line.state().name());
        out.append("\",\"done_ts\":");
        string(out, line.done());
        out.append(",\"handoffs\":").append(String.valueOf(line.handoffs())).append("}");
    }

    private static void string(Appendable out, @Nullable String value) throws IOException {
        if (value == null) {
            out.append("null");
            return;
        }
        out.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < 0x20) {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}
