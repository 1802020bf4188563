package dev.awaitbot.bot.fault;

import dev.awaitbot.protocol.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * One request of a siege and what becomes of it, as whoever tells it knows: nothing in it is read from the bot.
 *
 * @param end what follows the post, null for nothing at all
 * @param due when its time is over
 */
record Story(Happening post, @Nullable Happening end, Ending ending, PersonId owner, Instant due) {
    enum Ending {
        SILENCE,
        ANSWER,
        DELETION
    }

    private static final int HALF = Town.PEOPLE / 2;
    private static final Duration WINDOW = Duration.ofMinutes(40);

    /** Every fourth is answered, every sixteenth deleted; of the rest nobody ever speaks again. */
    static Story number(int n, Instant now) {
        Instant due = now.plus(WINDOW).truncatedTo(ChronoUnit.MINUTES);
        PersonId author = Town.person(n % HALF);
        PersonId owner = Town.person(HALF + n % HALF);
        int channel = n % Town.CHANNELS;
        Happening post = Happening.post(
                "m" + n,
                channel,
                "-",
                author,
                now,
                "<@" + owner + "> please send me the stock list of warehouse " + n + " by " + due
                        + " so that I can order.");
        Instant later = now.plusSeconds(30);
        if (n % 4 == 1) {
            Happening answer =
                    Happening.post("a" + n, channel, "m" + n, owner, later, "Done, I have just sent it to you.");
            return new Story(post, answer, Ending.ANSWER, owner, due);
        }
        if (n % 16 == 2) {
            return new Story(post, post.deleted(later), Ending.DELETION, owner, due);
        }
        return new Story(post, null, Ending.SILENCE, owner, due);
    }
}
