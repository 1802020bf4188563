package dev.awaitbot.command;

import dev.awaitbot.protocol.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing that can be asked of the bot. It decides and answers; whoever called it writes the decision down. */
public interface Command {
    /** What people look for a command under, in the order in which help shows it. */
    enum Topic {
        ASKING("To ask"),
        WAITING("What waits"),
        ANSWERING("To answer"),
        UNDERSTANDING("To understand"),
        GROUP("For the group"),
        SELF("For yourself");

        private final String title;

        Topic(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    /** The word it is called by, also the verb of a control's act. */
    String name();

    /** Other words for it. */
    default List<String> aliases() {
        return List.of();
    }

    /** How it is written after "/await": "extend A-17 WHEN". */
    String usage();

    /** One call as it is typed after "/await": "extend A-17 fri 17:00". */
    String example();

    /** What it does, in one sentence. */
    String about();

    /** Under what help names it; null for what only buttons say, of which people are not told. */
    @Nullable
    Topic topic();

    default boolean listed() {
        return topic() != null;
    }

    /** Whether what follows its word is a text of the person's own, in which no word is an option. */
    default boolean free() {
        return false;
    }

    /** Whether a time may stand where the number of a request may stand as well: "extend 3 days". */
    default boolean takesTime() {
        return false;
    }

    /** The dialog that asks for what the words lack, null where there is none. The call's text begins with what it is about. */
    default @Nullable Form form(Call call) {
        return null;
    }

    /** @param call whose text no longer holds the command's own word */
    Outcome run(Call call);
}
