package dev.awaitbot.bot.load;

import dev.awaitbot.bot.fault.Town;
import dev.awaitbot.protocol.EventId;
import dev.awaitbot.protocol.Message;
import dev.awaitbot.protocol.MessageId;
import dev.awaitbot.protocol.Notation;
import dev.awaitbot.protocol.PersonId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a busy town says: real messages; every eighth of all is a request whose time is over a few minutes later, so that follow-ups fall
 * due meanwhile, and every eighth is the answer to a request, some hundreds of messages after it.
 */
final class Chatter {
    private static final String REAL = "/dev/awaitbot/parse/ask/dev.jsonl";
    private static final int EACH = 8;
    private static final int ANSWERED_AFTER = 20 * EACH + EACH / 2;
    private static final int HALF = Town.PEOPLE / 2;
    private static final Duration WINDOW = Duration.ofMinutes(3);

    private final List<String> texts = real();

    private static List<String> real() {
        try (InputStream in = Chatter.class.getResourceAsStream(REAL)) {
            if (in == null) {
                throw new IllegalStateException("The real messages are missing: " + REAL);
            }
            JsonMapper json = JsonMapper.builder().build();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .map(line -> json.readTree(line).path("text").asString())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Something that is said, and what the platform calls the telling of it. */
    record Said(EventId event, Message message) {}

    /** How many of the first so many messages are requests. */
    static int asked(int said) {
        return (said + EACH - 1) / EACH;
    }

    /** How many of these are answered among them. */
    static int answered(int said) {
        return asked(Math.max(0, said - ANSWERED_AFTER));
    }

    Said number(int n, Instant now) {
        if (n % EACH == 0) {
            return said("ask" + n, n, null, asker(n), now, request(n, now));
        }
        int asked = n - ANSWERED_AFTER;
        if (asked >= 0 && asked % EACH == 0) {
            return said("answer" + n, asked, "ask" + asked, owner(asked), now, "Done, I have just sent it to you.");
        }
        return said("m" + n, n, null, asker(n), now, texts.get(n % texts.size()));
    }

    private static String request(int n, Instant now) {
        return "<@" + owner(n) + "> please send me the stock list of warehouse " + n + " by "
                + now.plus(WINDOW).truncatedTo(ChronoUnit.MINUTES) + " so that I can order.";
    }

    private static PersonId asker(int n) {
        return Town.person(n % HALF);
    }

    private static PersonId owner(int n) {
        return Town.person(HALF + n % HALF);
    }

    private static Said said(String id, int place, String thread, PersonId author, Instant now, String text) {
        return new Said(
                new EventId("told-" + id),
                new Message(
                        new MessageId(id),
                        Town.channel((place / EACH + place) % Town.CHANNELS),
                        thread == null ? null : new MessageId(thread),
                        author,
                        false,
                        now,
                        null,
                        Notation.SLACK,
                        text,
                        0,
                        List.of()));
    }
}
