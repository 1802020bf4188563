package dev.awaitbot.cli;

import dev.awaitbot.calendar.Calendars;
import dev.awaitbot.calendar.holidays.PublicHolidays;
import dev.awaitbot.check.Checks;
import dev.awaitbot.check.Judgement;
import dev.awaitbot.check.Subject;
import dev.awaitbot.cli.Jsonl.BadLine;
import dev.awaitbot.cli.SceneReader.Known;
import dev.awaitbot.parse.Reader;
import dev.awaitbot.protocol.Facts;
import dev.awaitbot.protocol.Policy;
import dev.awaitbot.protocol.Reading;
import dev.awaitbot.protocol.Scene;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Reads and judges one message after another as if each stood alone: its thread and its people are not known. */
final class Checker {
    private final SceneReader scenes;
    private final Calendars calendars = new Calendars(new PublicHolidays());
    private final Checks checks = new Checks(calendars);
    private final Reader reader = new Reader(calendars);

    Checker(SceneReader scenes) {
        this.scenes = scenes;
    }

    /**
     * What was found in a message.
     *
     * @param nudge whether its confidence is at or over the threshold for speaking to its author
     * @param tracked whether it would be followed up, as far as the message alone tells
     */
    record Checked(String text, Reading reading, Judgement judgement, boolean nudge, boolean tracked) {}

    Checked check(JsonNode line) throws BadLine {
        String text = scenes.text(line);
        Known known = scenes.known(line);
        Scene scene = known.scene();
        Policy policy = known.policy();
        Reading reading = reader.read(text, scenes.notation(line), scene);
        boolean earlier = Boolean.FALSE.equals(scene.opensThread());
        var facts = new Facts(scene, policy, earlier, List.of(), Map.of(), 1, List.of());
        Judgement judgement = checks.judge(new Subject(reading, facts, null));
        boolean nudge =
                reading.request() && reading.confidence() >= policy.thresholds().nudge();
        return new Checked(text, reading, judgement, nudge, tracked(reading, scene));
    }

    /** An answer into a running talk is tracked only if it names a window or asks for a deed. */
    private static boolean tracked(Reading reading, Scene scene) {
        boolean talk = scene.direct() || Boolean.FALSE.equals(scene.opensThread());
        return reading.request() && (!talk || reading.deed() || reading.window() != null);
    }
}
