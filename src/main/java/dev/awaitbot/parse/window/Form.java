package dev.awaitbot.parse.window;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A recogniser: one form in which people write a time. It looks at a bounded stretch and says what the words say, no more. */
public interface Form {
    /** What its first cell must be able to mean, one of these at least: elsewhere it is not asked. */
    long opens();

    /** What begins at a cell in this form; null where nothing does. */
    @Nullable
    Piece read(Line line, int at);

    /** What it reads, which is also its test. */
    List<Example> examples();
}
