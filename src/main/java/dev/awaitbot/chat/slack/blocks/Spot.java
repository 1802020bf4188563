package dev.awaitbot.chat.slack.blocks;

import com.google.gson.Gson;
import com.google.gson.JsonSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * Where a dialog was opened and what it is for: Slack gives it back with what was filled in, and tells neither by itself.
 *
 * @param act what comes back when it is sent
 * @param channel empty where it was opened outside of any
 * @param message what was clicked, null for a command
 * @param ephemeral whether that message was shown to one person alone
 * @param responseUrl where an answer may go, as long as it lives
 * @param at when it was clicked, in seconds since 1970
 */
public record Spot(
        String act,
        String channel,
        @Nullable String thread,
        @Nullable String message,
        boolean ephemeral,
        @Nullable String responseUrl,
        long at) {
    private static final Gson GSON = new Gson();
    private static final int METADATA = 3_000;
    private static final Spot NOWHERE = new Spot("", "", null, null, false, null, 0);

    String written() {
        String all = GSON.toJson(this);
        // A strange server's address may be of any length.
        return all.length() <= METADATA
                ? all
                : GSON.toJson(new Spot(act, channel, thread, message, ephemeral, null, at));
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
