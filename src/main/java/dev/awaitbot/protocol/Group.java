package dev.awaitbot.protocol;

import java.util.Set;

/** A user group (Slack) or role (Discord): it may own a request once somebody claims it. */
public record Group(String id, String handle, Set<PersonId> members) {
    public Group {
        members = Set.copyOf(members);
    }
}
