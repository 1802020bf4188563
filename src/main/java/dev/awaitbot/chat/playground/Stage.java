package dev.awaitbot.chat.playground;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** All that the playground consists of while the bot is away. */
record Stage(Team team, Memory memory, Messages messages, Cards cards, Mouth mouth, Controls controls) {
    static Stage of(Team team, Memory memory, Controls controls) {
        var cards = new Cards(team);
        var mouth = new Mouth(cards, memory, () -> now(controls));
        return new Stage(team, memory, new Messages(team, memory), cards, mouth, controls);
    }

    Instant now() {
        return now(controls);
    }

    private static Instant now(Controls controls) {
        return controls.now().get().truncatedTo(ChronoUnit.MILLIS);
    }
}
