package dev.awaitbot.chat.playground;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What the bot answered, as scripts and the page get it.
 *
 * @param text the card without any formatting
 * @param form the dialog to fill in, null for none
 * @param open whether everybody sees it
 * @param message where the card stands, null where none was said
 */
record Answered(
        @Nullable String text,
        @Nullable JsonNode card,
        @Nullable JsonNode form,
        boolean open,
        @Nullable String message) {}
