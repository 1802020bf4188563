package dev.awaitbot.chat.playground;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is in the playground, and what they said in the weeks before it opens.
 *
 * @param lines in the order of time
 * @param opens when the story is over and people may speak: a Monday, 10:00
 */
public record Story(Team team, List<Line> lines, Instant opens) {
    /** What somebody does in a line. */
    enum Deed {
        WRITE,
        EDIT,
        DELETE,
        REACT,
        COMMAND
    }

    /**
     * A line.
     *
     * @param number from 1, in the order of time
     * @param on the line that began the thread, or whose message is edited, deleted or reacted to; null for none
     * @param text what is written, or the name of the reaction
     */
    record Line(
            int number,
            Instant at,
            Deed deed,
            String conversation,
            String person,
            @Nullable Integer on,
            String text) {}

    public Story {
        lines = List.copyOf(lines);
    }

    /**
     * The story that ships with the playground, told so that it ends at the Monday of this week, or on Monday itself.
     *
     * @param home the zone of the machine
     */
    public static Story told(ZoneId home, Instant today) {
        try (InputStream in = Story.class.getResourceAsStream("story.txt")) {
            if (in == null) {
                throw new IllegalStateException("The playground lacks its story.");
            }
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8), home, today);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The story of a text, in the notation that the one that ships explains at its head. */
    static Story of(String text, ZoneId home, Instant today) {
        LocalDate monday = today.atZone(home).toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new StoryReader(home, monday).read(text);
    }

    static Instant opening(LocalDate monday, ZoneId home) {
        return monday.atTime(LocalTime.of(10, 0)).atZone(home).toInstant();
    }

    /** A moment before its first line. */
    Instant begins() {
        return lines.isEmpty() ? opens : lines.get(0).at().minusSeconds(60);
    }
}
