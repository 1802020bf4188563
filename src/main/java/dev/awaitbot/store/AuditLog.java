package dev.awaitbot.store;

import dev.awaitbot.protocol.PersonId;
import java.time.Instant;
import java.util.List;

/** What the admins of a workspace did with the bot; rows are only ever added. */
public final class AuditLog {
    /**
     * One act.
     *
     * @param act what was done, in kebab-case: "mode-set"
     * @param about what it was done to and how, never text of a message
     */
    public record Act(Instant at, PersonId by, String act, String about) {}

    public AuditLog(Database database, String workspace) {}

    public void add(Act act) {
        throw new UnsupportedOperationException();
    }

    /** The newest acts, newest first. */
    public List<Act> newest(int most) {
        throw new UnsupportedOperationException();
    }
}
