package dev.awaitbot.chat.slack.blocks;

import com.google.gson.Gson;
import com.google.gson.JsonSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * Where a dialog was opened and what it is for: Slack gives it back with what was filled in, and tells neither by itself.
 *
 * @param act what comes back when it is sent
 * @param channel empty where it was opened outside of any
 * @param message what it was opened from, null for a command
 * @param clicked whether that message is the bot's
 * @param ephemeral whether that message was shown to one person alone
 * @param responseUrl where an answer may go, as long as it lives
 */
public record Spot(
        String act,
        String channel,
        @Nullable String thread,
        @Nullable String message,
        boolean clicked,
        boolean ephemeral,
        @Nullable String responseUrl) {
    private static final Gson GSON = new Gson();
    private static final int METADATA = 3_000;
    private static final Spot NOWHERE = new Spot("", "", null, null, false, false, null);

    String written() {
        String all = GSON.toJson(this);
        // A strange server's address may be of any length.
        return all.length() <= METADATA
                ? all
                : GSON.toJson(new Spot(act, channel, thread, message, clicked, ephemeral, null));
    }

    static Spot read(String metadata) {
        try {
            Spot spot = GSON.fromJson(metadata, Spot.class);
            return spot == null ? NOWHERE : spot;
        } catch (JsonSyntaxException foreign) {
            return NOWHERE;
        }
    }
}
