package dev.awaitbot.store;

import dev.awaitbot.protocol.PersonId;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** What the admins of a workspace did with the bot; rows are only ever added. */
public final class AuditLog {
    /**
     * One act.
     *
     * @param act what was done, in kebab-case: "mode-set"
     * @param about what it was done to and how, never text of a message
     */
    public record Act(Instant at, PersonId by, String act, String about) {}

    private final Database database;
    private final String workspace;

    public AuditLog(Database database, String workspace) {
        this.database = database;
        this.workspace = workspace;
    }

    public void add(Act act) {
        database.committed(handle -> insert(handle, act));
    }

    /** The same, along with what an event else comes to. */
    public Kept adding(Act act) {
        return new Kept(handle -> insert(handle, act));
    }

    private int insert(Handle handle, Act act) {
        return handle.createUpdate("""
                        INSERT INTO audit (workspace, done_at, person, act, about)
                        VALUES (:workspace, :at, :person, :act, :about)
                        """)
                .bind("workspace", workspace)
                .bind("at", act.at())
                .bind("person", act.by().value())
                .bind("act", act.act())
                .bind("about", act.about())
                .execute();
    }

    /** The newest acts, newest first. */
    public List<Act> newest(int most) {
        return database.read(handle -> handle.createQuery(
                        "SELECT * FROM audit WHERE workspace = :workspace ORDER BY id DESC LIMIT :most")
                .bind("workspace", workspace)
                .bind("most", most)
                .map((row, context) -> new Act(
                        Cells.instantOf(row, "done_at"),
                        new PersonId(row.getString("person")),
                        row.getString("act"),
                        row.getString("about")))
                .list());
    }
}
