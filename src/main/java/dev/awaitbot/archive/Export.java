package dev.awaitbot.archive;

import dev.awaitbot.protocol.Message;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One export: a box of files that are surveyed once and then merged. */
abstract class Export implements Archive {
    private final Box box;
    private final Limits limits;
    private final Json json;
    private @Nullable Survey survey;
    private List<Source> sources = List.of();

    Export(Box box, Limits limits) {
        this.box = box;
        this.limits = limits;
        this.json = new Json(limits);
    }

    final Box box() {
        return box;
    }

    final Json json() {
        return json;
    }

    /** Reads every file once, enters it in the roll and says what came of it. */
    abstract Survey survey(Roll roll, Progress progress);

    @Override
    public final Survey survey(Progress progress) {
        if (survey == null) {
            var roll = new Roll();
            roll.skip(box.refused());
            survey = survey(roll, progress);
            sources = List.copyOf(roll.sources());
        }
        return survey;
    }

    final List<Source> sources() {
        survey(Progress.NONE);
        return sources;
    }

    @Override
    public final Tally read(Consumer<Message> reader, Progress progress) {
        return new Merge(sources(), limits).run(reader, progress).with(survey().leftOut());
    }

    @Override
    public final void close() throws IOException {
        box.close();
    }
}
