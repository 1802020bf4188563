package dev.awaitbot.chat.playground;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A message as it stands, as the page shows it.
 *
 * @param thread the first message of its thread, null at channel level
 * @param to whom alone it is shown, null for everybody
 * @param direct whether it stands in that person's conversation with the bot
 * @param text as typed; of the bot's posts what they say without any formatting
 * @param card of the bot's posts, else null
 * @param key of the bot's posts, else null
 * @param reactions who set which
 * @param seq the number of the last change to it
 */
record Item(
        String id,
        String conversation,
        @Nullable String thread,
        @Nullable String to,
        boolean direct,
        String author,
        Instant at,
        @Nullable Instant editedAt,
        boolean gone,
        String text,
        @Nullable JsonNode card,
        @Nullable String key,
        Map<String, List<String>> reactions,
        long seq) {

    static Item of(Change.Wrote it, String id) {
        return new Item(
                id,
                it.conversation(),
                it.thread(),
                null,
                false,
                it.person(),
                it.at(),
                null,
                false,
                it.text(),
                null,
                null,
                Map.of(),
                it.n());
    }

    static Item of(Change.Posted it, String id) {
        return new Item(
                id,
                it.conversation(),
                it.thread(),
                it.to(),
                it.direct(),
                Team.BOT,
                it.at(),
                null,
                false,
                it.text(),
                it.card(),
                it.key(),
                Map.of(),
                it.n());
    }

    Item edited(String text, @Nullable JsonNode card, Change by) {
        return new Item(
                id, conversation, thread, to, direct, author, at, by.at(), gone, text, card, key, reactions, by.n());
    }

    /** What is deleted leaves a place without words. */
    Item gone(Change by) {
        return new Item(
                id, conversation, thread, to, direct, author, at, editedAt, true, "", null, key, Map.of(), by.n());
    }

    /** As those see it whom its words are not for: that it is there. */
    Item sealed() {
        return new Item(
                id, conversation, thread, to, direct, author, at, editedAt, gone, "", null, key, reactions, seq);
    }

    Item reacted(String name, String person, boolean added, long n) {
        var all = new LinkedHashMap<>(reactions);
        var people = new ArrayList<>(all.getOrDefault(name, List.of()));
        people.remove(person);
        if (added) {
            people.add(person);
        }
        if (people.isEmpty()) {
            all.remove(name);
        } else {
            all.put(name, List.copyOf(people));
        }
        return new Item(id, conversation, thread, to, direct, author, at, editedAt, gone, text, card, key, all, n);
    }

    boolean byBot() {
        return author.equals(Team.BOT);
    }

    /** Whether a person sees it. */
    boolean shownTo(String person) {
        return to == null || to.equals(person);
    }

    /** The first message of the thread it is in, or would open. */
    String root() {
        return thread == null ? id : thread;
    }
}
