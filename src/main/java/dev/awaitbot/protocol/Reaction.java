package dev.awaitbot.protocol;

import java.util.List;

/**
 * An emoji under a message, and who set it. Platforms do not tell when.
 *
 * @param name the emoji's short name without colons ("eyes", "white_check_mark")
 */
public record Reaction(String name, List<PersonId> by) {
    public Reaction {
        by = List.copyOf(by);
    }
}
